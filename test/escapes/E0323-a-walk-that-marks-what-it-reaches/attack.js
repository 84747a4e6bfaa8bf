const mark = Symbol.for("left behind");
const attempt = (run) => { try { return run(); } catch { return undefined; } };
const samples = [
  globalThis, Object, Array, Math, JSON, Reflect, Symbol, Map, Set, WeakMap, Promise, RegExp, Error, Proxy, String, Number, Boolean, BigInt, Date, ArrayBuffer, DataView, Uint8Array, escaped,
  () => [], () => ({}), () => "s", () => 1, () => 1n, () => Symbol(), () => /x/g, () => new Map([[1, 2]]), () => new Set([1]), () => new Date(0), () => new Error("x"), () => new Uint8Array(2), () => new ArrayBuffer(2),
  () => Promise.resolve(1), () => (function* () { yield 1; })(), () => (async function* () {})(), () => (async () => 0)(), () => function () {}, () => class {}, () => async () => 0, () => function* () {}, () => async function* () {},
  () => [].values(), () => new Map().entries(), () => ""[Symbol.iterator](), () => "x".matchAll(/x/g), () => (function () { return arguments; })(1), () => ((s) => s)`x`, () => new Proxy({}, {}), () => Proxy.revocable({}, {}),
  () => { try { null.x; } catch (e) { return e; } }, () => { try { decodeURI("%"); } catch (e) { return e; } }, () => Object.getOwnPropertyDescriptors(Map.prototype), () => "x".match(/x/), () => new AggregateError([]),
];
const seen = new Set();
const shared = [];
const queue = samples.map((s) => (typeof s === "function" && !s.prototype && s.name === "" ? attempt(s) : s));
const quiet = (v) => attempt(() => Promise.prototype.then.call(v, undefined, () => 0));
const add = (v) => { if (Object(v) === v && !seen.has(v) && seen.size < 4000) { seen.add(v); queue.push(v); quiet(v); } };
for (const v of queue.splice(0)) add(Object(v));
while (queue.length > 0) {
  const o = queue.shift();
  if (attempt(() => Reflect.get(o, mark)) === "left") shared.push(o);
  add(attempt(() => Object.getPrototypeOf(o)));
  add(attempt(() => o.constructor));
  add(attempt(() => o.__proto__));
  for (const key of attempt(() => Reflect.ownKeys(o)) ?? []) {
    if (String(key).endsWith("Streaming")) continue; // Node loads its network stack for these.
    const d = attempt(() => Reflect.getOwnPropertyDescriptor(o, key));
    add(d?.value); add(d?.get); add(d?.set);
    add(attempt(() => o[key]));
    if (typeof d?.value === "function" && seen.size < 2500) {
      add(attempt(() => d.value.call(o)));
      add(attempt(() => Reflect.apply(d.value, o, [o])));
      add(attempt(() => new d.value()));
      add(attempt(() => d.value.bind(o)));
    }
    if (d?.get) add(attempt(() => d.get.call(o)));
  }
}
for (const o of seen) {
  attempt(() => { o[mark] = "left"; });
  attempt(() => Object.defineProperty(o, mark, { value: "left" }));
  attempt(() => Object.setPrototypeOf(o, { [mark]: "left" }));
}
escaped(shared.length > 0 ? "ESCAPED" : seen.size > 700 ? "many reached" : "few reached: " + seen.size);
