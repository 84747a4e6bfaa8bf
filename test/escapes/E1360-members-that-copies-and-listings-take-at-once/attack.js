class Safe { _secret = "ESCAPED"; #hard = 1; open = 1; static _hidden = "ESCAPED"; set(k, v) { Object.defineProperty(this, k, { value: v, enumerable: true, configurable: true, writable: true }); return this; } mine() { const { ...all } = this; return Object.keys(all).join(); } copy() { return { ...this }; } }
class Heir extends Safe { constructor() { super(); this.late = 2; } }
const show = (o) => Reflect.ownKeys(o).map((k) => (typeof k === "symbol" ? "symbol" : `${k}=${typeof o[k] === "function" ? "function" : o[k]}`)).join().replace(/_secret=ESCAPED|_hidden=ESCAPED/, (found) => (PLAIN ? "ESCAPED" : found.slice(0, 7)));
const PLAIN = Object.keys(new Safe()).includes("_secret");
const leak = (text) => (/_secret|_hidden/.test(text) ? "ESCAPED" : text);
const rest = ({ ...all }) => all;
const asked = [];
const proxy = (o) => new Proxy(o, { ownKeys(t) { asked.push("keys"); return Reflect.ownKeys(t); }, getOwnPropertyDescriptor(t, k) { asked.push(String(k)); return Reflect.getOwnPropertyDescriptor(t, k); }, get(t, k) { asked.push(`get ${String(k)}`); return t[k]; } });
const turning = () => { const o = { get a() { Object.defineProperty(o, "__proto__", { enumerable: true }); Object.defineProperty(o, "b", { enumerable: false }); return 1; }, b: 2 }; Object.defineProperty(o, "__proto__", { value: { polluted: "moved" }, enumerable: false, configurable: true }); return o; };
const own = (k) => Object.defineProperty({}, k, { value: "own", enumerable: true, configurable: true });
const error = () => { const e = new Error("made"); Object.defineProperty(e, "stack", { enumerable: true }); return e; };
const framed = (text) => (/\n\s+at /.test(String(text)) ? "frames" : "none");
tries(
  ...[() => new Safe(), () => new Heir()].flatMap((make) => [() => leak(show(rest(make()))), () => leak(Object.keys(make()).join()), () => leak(Object.values(make()).join()), () => leak(Object.entries(make()).join()), () => leak(make().mine()), () => leak(show(make().copy())), () => leak(show({ ...make() })), () => leak(show(Object.assign({}, make()))), () => leak(JSON.stringify(make())), () => Reflect.ownKeys(rest(make())).length]),
  () => leak(Object.keys(Safe).join()), () => leak(show(rest(Safe))), () => leak(Object.keys(new Safe().set("fresh", 3)).join()), () => leak(Object.keys(new Safe().set("_fresh", 3)).join()), () => Object.keys(Object.defineProperty({ b: 1 }, "a", { value: 1 })).join(), () => Object.keys(Object.create(new Safe())).length, () => Object.keys("ab").join(), () => Object.keys(null),
  () => show(rest(proxy({ x: 1, y: 2 }))) + asked.splice(0).join(), () => show(Object.assign({}, proxy({ x: 1 }))) + asked.splice(0).join(), () => Object.keys(proxy({ x: 1 })).join() + asked.splice(0).join(), () => show(rest(turning())), () => Object.assign({}, turning()).polluted ?? "clean", () => show(rest(own("constructor"))), () => show(rest(own("__proto__"))), () => Object.assign({}, own("constructor")).constructor, () => rest([1, 2])[1], () => show(rest("ab")), () => rest(null), () => rest(undefined), () => show(rest(7)), () => typeof rest(Math).max, () => show(rest({ [Symbol.iterator]: 1, f() {} })), () => framed(rest(error()).stack), () => framed(Object.assign({}, error()).stack), () => framed(Object.values(error()).join()),
);
