log(
  JSON.stringify({
    a: [1, undefined, () => {}, Symbol()],
    b: undefined,
    c: null,
    d: NaN,
    e: new Date(0),
    f: 'q"\n\u2028\ud800',
    g: new Map([[1, 2]]),
    h: Object(1),
    i: Object("s"),
    j: {
      toJSON(k) {
        return "J" + k;
      },
    },
    k: -0,
    l: [[]],
    m: {},
  }),
  JSON.stringify([1, { a: 2 }], null, 2),
  JSON.stringify({ a: 1, b: [1, 2] }, null, "--"),
  JSON.stringify({ a: 1, b: 2, c: { a: 3, d: 4 } }, ["a", "c"]),
  JSON.stringify({ a: 1, b: "x" }, (k, v) => (typeof v === "number" ? v + 1 : v)),
  JSON.stringify("s"),
  JSON.stringify(undefined),
  JSON.stringify(() => {}),
  JSON.stringify(null),
  JSON.stringify({ a: 1 }, null, 20).length,
  JSON.stringify([new Number(1), new String("s"), new Boolean(false)]),
  JSON.stringify({ [Symbol()]: 1 }),
  JSON.stringify(Object.create({ inh: 1 })),
  JSON.stringify([,]),
  JSON.stringify({ a: [], b: {} }, null, 1),
  JSON.stringify([1, 2], [1]),
  JSON.stringify({ 1: "a", 2: "b" }, [1]),
  JSON.stringify(new Proxy([1, 2], {})),
  JSON.stringify("\u007f\ud83d\ude00"),
);
const c = {};
c.c = c;
try {
  JSON.stringify(c);
} catch (e) {
  log(e.name);
}
try {
  JSON.stringify({ a: 1n });
} catch (e) {
  log(e.name);
}
const t = [];
JSON.stringify({ a: { b: 1 }, c: [2] }, function (k, v) {
  t.push(k, typeof this);
  return v;
});
log(t.join());
