let open;
const keep = (f) => { open = f; };
tries(
  () => { let early; new Vault((f) => { early = f(); }); return early; },
  () => { let seen; hooks.ready = () => { seen = open(); }; new Vault(keep); return seen; },
  () => { let seen; hooks.ready = () => { seen = Reflect.apply(open, {}, []); }; new Vault(keep); return seen; },
  () => { hooks.ready = () => { throw new Error("stop"); }; try { new Vault(keep); } catch { /* kept */ } return open(); },
  () => { hooks.ready = () => {}; new Vault(keep); return open(); },
);
