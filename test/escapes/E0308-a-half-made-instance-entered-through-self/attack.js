let half;
tries(
  () => { let seen; hooks.ready = () => { seen = half?.open(); }; new Vault((o) => { half = o; }); return seen; },
  () => { let seen; hooks.ready = () => { seen = Reflect.apply(half.open, half, []); }; new Vault((o) => { half = o; }); return seen; },
  () => { let seen; hooks.ready = () => { seen = { __proto__: half, m() { return super.open(); } }.m.call(half); }; new Vault((o) => { half = o; }); return seen; },
  () => { hooks.ready = () => { throw new Error("stop"); }; try { new Vault((o) => { half = o; }); } catch { /* kept */ } return half.open(); },
  () => { hooks.ready = () => {}; let late; new Vault((o) => { half = o; late = () => o.open(); }); return late(); },
  () => { let seen; hooks.ready = () => { seen = half.state; }; new Vault((o) => { half = o; }); return seen; },
);
