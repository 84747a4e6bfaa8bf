const { __defineGetter__: define } = Object.prototype;
tries(
  () => { define.call(safe, "locked", () => false); return safe.open(); },
  () => { Function.prototype.call.call(define, safe, "locked", () => false); return safe.open(); },
  () => { Reflect.apply(define, safe, ["locked", () => false]); return safe.open(); },
  () => { define.bind(safe, "locked")(() => false); return safe.open(); },
  () => { new Map([[() => false, "locked"]]).forEach(define, safe); return safe.open(); },
  () => { define.call(Object.getPrototypeOf(safe), "open", () => () => "ESCAPED"); return safe.open(); },
  () => { define.apply(new Proxy(safe, {}), ["locked", () => false]); return safe.open(); },
);
