const mixin = { open: () => "ESCAPED", extra: () => "ESCAPED" };
tries(
  () => { Object.assign(Safe.prototype, mixin); return safe.open(); },
  () => { Object.defineProperties(Safe.prototype, Object.getOwnPropertyDescriptors(mixin)); return safe.open(); },
  () => { for (const key of Object.keys(mixin)) Safe.prototype[key] = mixin[key]; return safe.open(); },
);
