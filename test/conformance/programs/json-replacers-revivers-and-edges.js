const out = [];
log(
  JSON.stringify({
    b: 1,
    a: [undefined, () => {}, Symbol("x"), NaN, -0, new Date(0), null],
    c: undefined,
    d: { toJSON: (k) => `key:${k}` },
    e: new Map([[1, 2]]),
    f: Object("s"),
    g: Object(1),
    2: "two",
    1: "one",
  }),
);
log(
  JSON.stringify({ a: { b: { a: 1, c: 2 } }, b: 3 }, ["a", "b"]),
  JSON.stringify([{ x: 1, y: [1, { x: 2, z: 3 }] }], ["x", 0]),
  JSON.stringify({ 1: 1, 2: 2 }, [1]),
);
log(
  JSON.stringify({ a: [1, { b: 2 }], e: {}, f: [] }, null, 2),
  JSON.stringify([1, [2]], null, "--"),
  JSON.stringify({ a: 1 }, null, 99).length,
  JSON.stringify({ a: 1 }, null, "0123456789ABC"),
);
JSON.stringify({ a: [1, { b: 2 }] }, function (k, v) {
  out.push([k, Array.isArray(this) ? "arr" : typeof this, typeof v]);
  return v;
});
log(out);
log(
  JSON.parse('{"a":[1,2,{"b":3}],"c":4}', function (k, v) {
    if (Array.isArray(this)) return k === "1" ? undefined : v;
    if (k === "c") {
      delete this.a;
      return v;
    }
    return v;
  }),
);
log(
  JSON.parse('[1,"2",{"x":[]}]', (k, v) => (typeof v === "number" ? String(v) : v)),
  JSON.parse(' "\\u0041\\n" '),
  JSON.parse("-0"),
  JSON.parse("1e3"),
  Object.keys(JSON.parse('{"__proto__":1}')),
  JSON.parse('{"a":1,"a":2}'),
);
for (const bad of ["{a:1}", "[1,]", "'x'", "", "01", "1.", "{", "nul", '"\t"', "[1}"])
  try {
    JSON.parse(bad);
    log("parsed", bad);
  } catch (e) {
    log(e.name);
  }
log(
  JSON.stringify('\u2028\ud800\u0007"\\/<é'),
  JSON.stringify({ "\n": "\t" }),
  JSON.stringify(undefined),
  JSON.stringify(() => {}),
  JSON.stringify(Symbol()),
  JSON.stringify(null),
  JSON.stringify(Infinity),
  JSON.stringify([new Number(3), new String("f"), new Boolean(false), Object(Symbol())]),
);
class Money {
  #c;
  constructor(c) {
    this.#c = c;
  }
  toJSON(key) {
    return { $money: this.#c, key };
  }
  static revive(k, v) {
    return v && typeof v === "object" && "$money" in v ? new Money(v.$money) : v;
  }
  get cents() {
    return this.#c;
  }
}
const round = JSON.parse(JSON.stringify({ price: new Money(5), list: [new Money(7)] }), Money.revive);
log(round.price.cents, round.list[0] instanceof Money, JSON.stringify(round));
try {
  JSON.stringify({ a: 1n });
} catch (e) {
  log(e.name);
}
try {
  JSON.stringify({
    get a() {
      throw new RangeError("g");
    },
  });
} catch (e) {
  log(e.name, e.message);
}
try {
  JSON.parse("{}", () => {
    throw "r";
  });
} catch (e) {
  log(e);
}
log(
  JSON.stringify(new Proxy([1, 2], {})),
  JSON.stringify(
    new Proxy(
      { a: 1 },
      {
        ownKeys: () => ["a", "z"],
        getOwnPropertyDescriptor: (t, k) => ({ value: k, enumerable: true, configurable: true }),
        get: (t, k) => `got ${String(k)}`,
      },
    ),
  ),
  JSON.stringify(Object.create({ inherited: 1 }, { own: { value: 2, enumerable: true } })),
  JSON[Symbol.toStringTag],
  JSON.stringify({ date: new Date(NaN) }),
  JSON.stringify([,]),
  JSON.stringify({
    a: [],
    toJSON() {
      return this.a;
    },
  }),
);
const big = {};
let at = big;
for (let i = 0; i < 500; i++) at = at.n = {};
log(JSON.stringify(big).length, JSON.parse("[".repeat(500) + "]".repeat(500)).length);
