let half;
tries(
  () => { try { new Vault((o) => { half = o; throw new Error("stop"); }); } catch { /* the object stays */ } return half.open(); },
  () => { let early; new Vault((o) => { early = o.open(); }); return early; },
);
