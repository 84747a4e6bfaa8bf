const heir = host.inherit(safe);
tries(
  () => host.assign(heir, { locked: false, tries: 0 }) ?? "written",
  () => { host.define(heir, "locked", { value: false, configurable: true }); return heir.open(); },
  () => heir.open(),
  () => heir.force(),
  () => heir.count(),
  () => host.lend(safe.open, { locked: false }),
  () => host.lend(host.read(safe, "force"), { tries: 0 }),
  () => host.read(heir, "_tries") ?? "hidden",
  () => { host.assign(safe, { locked: false }); return safe.open(); },
  () => { host.define(safe, "locked", { value: false }); return safe.open(); },
  () => { host.remove(safe, "locked"); return safe.open(); },
  () => { host.relink(safe, { open: () => "ESCAPED" }); return safe.open(); },
);
