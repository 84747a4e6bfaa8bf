const key = "lock" + "ed";
tries(
  () => { safe[key] = false; return safe.open(); },
  () => { safe[{ toString: () => key }] = false; return safe.open(); },
  () => { safe[0] = "ESCAPED"; return safe[0]; },
  () => { safe[-1.5] = "ESCAPED"; return safe[-1.5]; },
  () => { safe[Symbol.toStringTag] = "ESCAPED"; return safe[Symbol.toStringTag]; },
);
