class Victim {
  constructor() {
    this._open = true;
  }
  tell() {
    return "locked";
  }
}
const victim = new Victim();
const withPrototype = (o, p) => Object.defineProperty(o, "__proto__", { value: p, enumerable: true, configurable: true, writable: true });
const heirOf = (p, copy) => {
  const later = {};
  const first = {
    get x() {
      withPrototype(later, p);
      return 1;
    },
  };
  return copy(first, later);
};
const isHeir = (o) => (o.tell !== undefined || typeof o.push === "function" ? "ESCAPED" : "kept");
tries(
  () => isHeir(heirOf(victim, (a, b) => Object.assign({}, a, b))),
  () => isHeir(heirOf(Victim.prototype, (a, b) => Object.assign({}, a, b))),
  () => isHeir(heirOf(victim, (a, b) => Object.assign({}, a, a, b))),
  () => isHeir(heirOf(victim, (a, b) => Object.assign(...[{}, a, b]))),
  () => isHeir(heirOf(victim, (a, b) => [b].reduce(Object.assign, Object.assign({}, a)))),
  () => isHeir({ ...heirOf(victim, (a, b) => ({ ...a, ...b })) }),
  // What both are copied into changes meanwhile.
  () => {
    const to = {};
    const first = {
      get x() {
        Object.setPrototypeOf(to, Proxy.prototype ?? null);
        withPrototype(to, victim);
        return 1;
      },
    };
    return isHeir(Object.assign(to, first, { y: 1 }));
  },
  () => {
    const later = {};
    let asked = false;
    const first = new Proxy({ x: 1 }, { get: () => (asked ||= true) && withPrototype(later, victim) && 1 });
    return isHeir(Object.assign({}, first, later));
  },
  // What else of the first may run, and what else it may do to the second.
  () => isHeir(heirOf(victim, (a, b) => Object.assign({}, a, b, {}))),
  () => isHeir(heirOf(victim, (a, b) => [Object.assign][0]({}, a, b))),
  () => isHeir(Object.assign({}, { get x() { withPrototype(this, victim); return 1; } })),
  () => {
    const later = {};
    return isHeir(Object.assign({ set x(v) { withPrototype(later, victim); } }, { x: 1 }, later));
  },
  () => {
    const later = {};
    const to = {};
    const giveSetter = () => Object.setPrototypeOf(to, { set y(v) { withPrototype(later, victim); } });
    return isHeir(Object.assign(to, { get x() { giveSetter(); return 1; }, y: 1 }, later));
  },
  () => {
    const later = {};
    const giveFrames = () => {
      Error.captureStackTrace?.(later);
      if ("stack" in later) Object.defineProperty(later, "stack", { enumerable: true });
    };
    const to = Object.assign({}, { get x() { giveFrames(); return 1; } }, later);
    return /node:|\.[mc]?[jt]s:/.test(JSON.stringify(to)) ? "ESCAPED" : "kept";
  },
);
