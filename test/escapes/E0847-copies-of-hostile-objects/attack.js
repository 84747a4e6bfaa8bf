const F = (f) => f.constructor("return 'ESCAPED'")();

const inner = { get again() { return { now: () => 1 }; } };
const changing = { n: 0, get v() { return this.n++ ? Math : { a: 1 }; } };
const cycle = new Map(); cycle.set(cycle, [cycle]);
const error = Object.assign(new TypeError("m", { cause: { a: [1] } }), { extra: { b: 1 } });
const reach = (v) => [() => F(v.constructor), () => F(v.constructor.constructor), () => F(Object.getPrototypeOf(v).constructor)];
tries(
  () => F(structuredClone(changing).v.constructor),
  () => F(structuredClone(cycle).keys().next().value.constructor),
  () => F(structuredClone(error).cause.constructor),
  () => F(structuredClone(error).stack.constructor),
  () => F(structuredClone([, { a: 1 }])[1].constructor),
  () => F(structuredClone(/x/g).exec("x").constructor),
  () => F(structuredClone(new Date(0)).constructor),
  () => F(structuredClone(Object("x")).constructor),
  () => F(structuredClone(new Uint8Array(2)).buffer.constructor),
  () => F(structuredClone({ __proto__: { x: 1 }, y: 1 }).constructor),
  () => F(structuredClone(JSON.parse('{"__proto__":{"constructor":1}}'))["__proto__"].constructor.constructor),
  () => structuredClone(inner) && "copied",
  () => structuredClone(new Proxy([], {})) && "copied",
  () => structuredClone({ transfer: [] }, { get transfer() { return [new ArrayBuffer(1), Math]; } }) && "copied",
  ...reach(structuredClone({ a: 1 })),
);
