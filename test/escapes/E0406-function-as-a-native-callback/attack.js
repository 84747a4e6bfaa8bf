let made;
const keep = (f) => { made = f; return typeof f === "function" ? f() : "no"; };
tries(
  () => keep(["return 'ESCAPED'"].map(Function.bind(null))[0]),
  () => keep(Array.from({ length: 1 }, () => "return 'ESCAPED'").map(Function, undefined)[0]),
  () => keep(["return 'ESCAPED'", 0].reduce((t) => Function(t))),
  () => keep(new Map([["f", "return 'ESCAPED'"]]).forEach((t) => { made = new Function(t); }) ?? made),
  () => keep(JSON.parse('["return \'ESCAPED\'"]', (k, v) => (k === "0" ? Function(v) : v))[0]),
  () => keep(Reflect.construct(Array, [1]).fill("return 'ESCAPED'").map((t) => Reflect.apply(Function, null, [t]))[0]),
);
Promise.resolve("return 'ESCAPED'").then(Function).then(keep).then(escaped, (e) => escaped(e.name));
