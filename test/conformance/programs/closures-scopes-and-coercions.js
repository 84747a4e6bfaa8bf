const fs = [];
for (let i = 0; i < 3; i++) {
  fs.push(
    () => i,
    () => ++i,
  );
}
log(fs.map((f) => f()));
for (const k in { a: 1, b: 2 }) fs.push(() => k);
for (const v of [1, 2]) fs.push(() => v);
log(fs.slice(-4).map((f) => f()));
const whiles = [];
let n = 0;
while (n < 3) {
  const m = n++;
  whiles.push(() => m + n);
}
log(whiles.map((f) => f()));
function outer() {
  const self = this ?? "none";
  return {
    arrow: () => this ?? "undef",
    fn() {
      return this === undefined ? "u" : typeof this;
    },
    self,
  };
}
log(outer().arrow(), outer.call("s").self, outer().fn(), (0, outer().fn)());
const counter = (() => {
  let c = 0;
  return {
    up: () => (c += 1),
    down: () => (c -= 1),
    get c() {
      return c;
    },
    set c(v) {
      c = v;
    },
  };
})();
counter.up();
counter.up();
counter.c *= 10;
log(counter.c, counter.down());
function defaults(a, b = a + 1, { c = b * 2, ...rest } = {}, [d = c, ...more] = [], fn = () => a + b + c + d) {
  a = 100;
  return [fn(), rest, more, arguments.length];
}
log(defaults(1), defaults(1, undefined, { c: 5, x: 1 }, [undefined, 7, 8]), defaults.length);
var v1 = "outer";
function shadow(p = v1) {
  var v1 = "inner";
  return [p, v1, (() => v1)()];
}
log(shadow());
const fact = function self(k) {
  return k < 2 ? 1 : k * self(k - 1);
};
log(fact(10), fact.name);
try {
  (function frozen() {
    frozen = 1;
  })();
} catch (e) {
  log(e.name);
}
let log2 = [];
{
  function hoist() {
    return "in";
  }
  log2.push(hoist());
}
try {
  log2.push(typeof hoist);
} catch (e) {
  log2.push(e.name);
}
log(log2);
try {
  tdz;
  let tdz = 1;
} catch (e) {
  log(e.name);
}
try {
  const q = 1;
  q++;
} catch (e) {
  log(e.name);
}
try {
  undeclared = 5;
} catch (e) {
  log(e.name);
}
const curryAll = (f, ...xs) => (xs.length >= f.length ? f(...xs) : (...ys) => curryAll(f, ...xs, ...ys));
log(curryAll((a, b, c) => [a, b, c])(1)(2)(3));
const compose = [(x) => x + 1, (x) => x * 2].reduceRight(
  (f, g) =>
    (...a) =>
      f(g(...a)),
);
log(
  compose(5),
  [1, 2, 3].map(String).map(Number).map(parseInt),
  ["1", "2", "3"].map(parseInt),
  [..."aab"].filter((c, i, s) => s.indexOf(c) === i),
);
const obj = {
  a: 1,
  get b() {
    return this.a + 1;
  },
  ["c" + 1]: 3,
  "d-e": 4,
  5: 5,
  async *gen() {
    yield* [1];
  },
  f: function () {},
  g: () => {},
  h: class {},
  [Symbol.for("z")]: 0,
};
log(
  Object.keys(obj),
  obj.f.name,
  obj.g.name,
  obj.h.name,
  obj.gen.name,
  Object.getOwnPropertyDescriptor(obj, "b").get.name,
);
const { a: { length: len = "no" } = "four", b: bb, ...others } = { a: undefined, b: 2, c: 3, d: 4 };
log(len, bb, others);
let x = 1,
  y = 2;
[x, y] = [y, x];
({ x, y: [y = 9] = [] } = { x: 5 });
log(x, y);
label1: {
  log("in");
  if (x) break label1;
  log("never");
}
do {
  x--;
  if (x === 3) continue;
} while (x > 2);
log(x);
for (;;) {
  if (y-- < 7) break;
}
log(y);
log(
  [1, 2, 3, 4].findLast((v) => v % 2),
  [3, 1, 2].toSorted?.() ?? [1, 2, 3],
  [[1, 2], [3]].flat(),
  Object.groupBy?.([1, 2, 3], (v) => (v % 2 ? "odd" : "even")) ?? "none",
  [1, 2, 3].at(-1),
  "abc".at(-1),
  [5, 1].with?.(0, 9),
  "a-b".replaceAll("-", "+"),
  Array.from({ length: 3 }, (_, i) => i ** 2),
);
log(
  typeof typeof 1,
  !!"0",
  +"0x1f",
  (5 / 2) | 0,
  -5 % 3,
  2 ** -1,
  7 >>> 1,
  -7 >> 1,
  ~5,
  1 < 2 < 3,
  3 > 2 > 1,
  "10" < "9",
  10 < "9",
  [2] > 1,
  null ?? "d",
  0 || "e",
  "" && "f",
  (1, 2, 3),
  void 0 ?? "v",
  NaN !== NaN,
  [..."𝒳y"].length,
  "𝒳".length,
  0.1 * 3,
  1e21 + "",
  (25).toString(36),
  (0.000001234).toString(),
  (1234.5678).toFixed(2),
  (255).toString(2),
  Number("12abc"),
  parseInt("101", 2),
  Math.round(-0.5),
  Math.max(),
  1 / -0,
);
try {
  null.foo;
} catch {
  log("caught null");
} finally {
  log("finally");
}
const res = (() => {
  for (const x of [1, 2]) {
    try {
      continue;
    } finally {
      log("f", x);
    }
  }
  return "r";
})();
log(res);
log(
  (() => {
    try {
      throw 1;
    } catch (e) {
      return `c${e}`;
    } finally {
      log("last");
    }
  })(),
);
