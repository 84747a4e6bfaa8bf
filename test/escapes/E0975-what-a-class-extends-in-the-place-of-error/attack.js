class X extends Error {
  static parent() { return super.constructor; }
  static write() { super.mark = 1; return X.mark; }
  static inherited() { return super.captureStackTrace; }
}
class Y extends TypeError {}
const proxied = new Proxy(X, {});
const asked = new Proxy(X, { getPrototypeOf: (target) => Reflect.getPrototypeOf(target) });
const frozen = new Proxy(Object.freeze(class extends Error {}), { getPrototypeOf: (target) => Reflect.getPrototypeOf(target) });
const parents = [
  () => Object.getPrototypeOf(X), () => Reflect.getPrototypeOf(X), () => X.__proto__, () => X["__pro" + "to__"], () => Reflect.get(X, "__proto__"),
  () => Object.getOwnPropertyDescriptor(Object.prototype, "__proto__").get.call(X), () => X.__lookupGetter__("__proto__").call(X),
  () => Object.getPrototypeOf(proxied), () => Object.getPrototypeOf(asked), () => Object.getPrototypeOf(frozen),
  () => { const { __proto__: p } = X; return p; }, () => Object.setPrototypeOf(X, Error).__proto__,
  () => { let found; const p = new Proxy(X, { setPrototypeOf(target, v) { found = v; return true; } }); Object.setPrototypeOf(p, Object.getPrototypeOf(X)); return found; },
];
tries(
  ...parents.map((get) => () => { const p = get(); try { p.mark = "ESCAPED"; } catch { /* frozen */ } return p.mark ?? (p === Error ? "the facade" : "ESCAPED"); }),
  () => { const p = Object.getPrototypeOf(Y); return p === TypeError && Object.getPrototypeOf(p) === Error ? "the facades" : "ESCAPED"; },
  () => [Error.isPrototypeOf(X), Error.prototype.isPrototypeOf(new X()), new X() instanceof Error, X.prototype.__proto__ === Error.prototype].join(),
  () => [X.parent() === Function.prototype.constructor, X.inherited() === Error.captureStackTrace].join(),
  () => { X.write(); const p = Object.getPrototypeOf(X); return Object.keys(p).join() + (class extends Error {}).mark; },
  () => Object.prototype.toString.call(Reflect.construct(Object.getPrototypeOf(X), ["m"], X)),
);
