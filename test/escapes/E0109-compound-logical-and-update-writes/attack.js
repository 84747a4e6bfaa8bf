tries(
  () => { safe.locked &&= false; return safe.open(); },
  () => { safe.tries -= 3; return safe.force(); },
  () => { safe.tries--; --safe.tries; safe["tries"]--; return safe.force(); },
  () => { safe.spare ??= "ESCAPED"; return safe.spare; },
  () => { safe.locked ^= 1; return safe.open(); },
);
