tries(
  () => { for (safe.locked of [false]); return safe.open(); },
  () => { for (safe.locked in { "": 1 }); return safe.open(); },
  () => { for ([safe.locked] of [[false]]); return safe.open(); },
  () => { for ({ x: safe["lock" + "ed"] } of [{ x: 0 }]); return safe.open(); },
);
