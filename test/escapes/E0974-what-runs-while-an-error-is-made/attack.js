const before = host.stackTraceLimit();
let worst = before;
const look = () => {
  if (host.stackTraceLimit() !== before) worst = "ESCAPED";
};
class Plain extends Error {
  get name() { look(); return "Plain"; }
  set name(v) { look(); }
  get message() { look(); return "message"; }
  set message(v) { look(); }
  get cause() { look(); return 1; }
  set cause(v) { look(); }
  get stack() { look(); return ""; }
  set stack(v) { look(); }
  get [Symbol.toStringTag]() { look(); return "Plain"; }
  toString() { look(); return ""; }
}
class Typed extends TypeError {
  field = look();
  constructor(...args) { super(...args); look(); }
}
class Heir extends Typed {}
const bound = function () {}.bind();
Object.defineProperty(bound, "prototype", { get() { look(); return Plain.prototype; } });
const spy = (C) => new Proxy(C, {
  get(target, key, self) { look(); return Reflect.get(target, key, self); },
  getOwnPropertyDescriptor(target, key) { look(); return Reflect.getOwnPropertyDescriptor(target, key); },
  getPrototypeOf(target) { look(); return Reflect.getPrototypeOf(target); },
  construct(target, args, self) { look(); return Reflect.construct(target, args, self); },
});
const attempt = (f) => { try { f(); } catch { /* what was refused */ } look(); };
const deep = (n) => { new Plain("deep"); return 1 + deep(n + 1); };
try { Error.stackTraceLimit = 0; } catch { /* strict */ }
for (const C of [Plain, Typed, Heir]) {
  for (const args of [[], ["text"], [undefined], [1], [null], [Symbol("s")], [{ toString() { look(); return "text"; } }], [() => look()],
    ["text", { cause: 1 }], ["text", { get cause() { look(); return 1; } }], ["text", new Proxy({}, { has() { look(); return true; }, get() { look(); } })],
    ["text", 1], ["text", undefined]]) {
    attempt(() => new C(...args));
    attempt(() => new (spy(C))(...args));
    attempt(() => Reflect.construct(C, args, bound));
    attempt(() => Reflect.construct(C, args, spy(C)));
    attempt(() => Reflect.construct(C, args, spy(bound)));
    attempt(() => Reflect.construct(C, args, host.ordinary));
    attempt(() => Reflect.construct(C, args, Array));
    attempt(() => host.construct(C, ...args));
  }
}
attempt(() => deep(0));
for (const limit of [NaN, -1, "1", undefined, null, {}, Infinity, 1e9, 3]) {
  attempt(() => { Error.stackTraceLimit = limit; });
  attempt(() => new Plain("text"));
}
escaped(worst);
