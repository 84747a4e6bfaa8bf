tries(
  () => { Safe.prototype.open = () => "ESCAPED"; return safe.open(); },
  () => { Safe.prototype["op" + "en"] = () => "ESCAPED"; return safe.open(); },
  () => { Safe.prototype.extra = () => "ESCAPED"; return safe.extra(); },
  () => { Object.defineProperty(Safe.prototype, "open", { value: () => "ESCAPED" }); return safe.open(); },
  () => { Object.getPrototypeOf(safe).open = () => "ESCAPED"; return safe.open(); },
  () => { safe.__proto__.open = () => "ESCAPED"; return safe.open(); },
  () => { safe.constructor.prototype.open = () => "ESCAPED"; return safe.open(); },
  () => { Reflect.set(Safe.prototype, "open", () => "ESCAPED"); return safe.open(); },
  () => { Reflect.set({}, "open", () => "ESCAPED", Safe.prototype); return safe.open(); },
  () => { [Safe.prototype.open] = [() => "ESCAPED"]; return safe.open(); },
);
