tries(
  () => { host.assign(safe, { locked: false }); return safe.open(); },
  () => { host.remove(safe, "locked"); return safe.open(); },
  () => { host.define(safe, "locked", { value: false }); return safe.open(); },
  () => { host.relink(safe, { open: () => "ESCAPED" }); return safe.open(); },
);
