// What a guest holds has no types.
/* eslint-disable @typescript-eslint/no-explicit-any */

import { describe, expect, test } from "vitest";
import { baseGlobals, inFreshRealm, tame } from "./realm.js";

const g = Object.fromEntries(baseGlobals) as Record<string, any>;
const of = (feral: unknown): any => tame(feral);

/** A result or what was thrown, so that two runs can be compared. */
function outcome(run: () => unknown): unknown {
  try {
    const value = run();
    return { value: shown(value), tag: Object.prototype.toString.call(value), own: ownOf(value) };
  } catch (error) {
    return { threw: (error as Error).name };
  }
}

/** Each run makes its own functions. */
const shown = (v: unknown): unknown => (typeof v === "function" ? `function ${v.name}` : v);

function ownOf(v: unknown): unknown {
  if (typeof v !== "object" || v === null) return undefined;
  return Reflect.ownKeys(v).map((k) => [String(k), Reflect.getOwnPropertyDescriptor(v, k)]);
}

const sparse = (): unknown[] => [1, , [2, [3, [4]]], "x", undefined];

/** Method, receiver, arguments: done by the native, and by what a guest has in its place. */
const CALLS: [string, () => Function, () => unknown, () => unknown[]][] = [];
function call(name: string, method: () => Function, self: () => unknown, ...lists: (() => unknown[])[]): void {
  lists.forEach((args, i) => CALLS.push([`${name} ${i}`, method, self, args]));
}

const A = Array.prototype as any;
const S = String.prototype as any;
const none = (): unknown[] => [];
const two = (): string => "2";
call(
  "sort of mixed",
  () => A.sort,
  () => [10, 9, "1", undefined, null, [3], , { toString: two }],
  none,
);
const argumentsOf: Record<string, (() => unknown[])[]> = {
  map: [() => [(v: unknown, i: number) => [v, i]], () => [1], none],
  filter: [() => [(v: unknown) => v !== "x"], () => [{}]],
  slice: [none, () => [1], () => [-2], () => [1, -1], () => [9, 1]],
  splice: [none, () => [1], () => [1, 2], () => [0, 1, 7, 8, 9], () => [-1, 0, 7], () => [1, 3, 7]],
  concat: [none, () => [[5, [6]], 7], () => [{ length: 2, 0: 1, [Symbol.isConcatSpreadable]: true }]],
  flat: [none, () => [0], () => [Infinity]],
  flatMap: [() => [(v: unknown) => [v, [v]]], none],
  join: [none, () => ["-"], () => [undefined], () => [null]],
  sort: [none, () => [(a: unknown) => (a === "x" ? -1 : 1)], () => [1]],
  toSorted: [none, () => [null]],
  toString: [none],
  toLocaleString: [none],
};
class Plain extends Array<unknown> {}
for (const name of Object.keys(argumentsOf)) {
  call(`Array ${name}`, () => A[name], sparse, ...argumentsOf[name]!);
  call(
    `subclass ${name}`,
    () => A[name],
    () => Plain.from([1, [2, [3]], "x", null]),
    ...argumentsOf[name]!,
  );
  call(
    `list ${name}`,
    () => A[name],
    () => ({ length: 2, 0: 1, 1: [2] }),
    ...argumentsOf[name]!,
  );
  call(
    `null ${name}`,
    () => A[name],
    () => null,
    ...argumentsOf[name]!,
  );
}
const patterns = [
  () => "b",
  () => /b/,
  () => /(b)(x)?/g,
  () => /b/y,
  () => ({ toString: () => "b" }),
  () => undefined,
  () => null,
];
for (const name of [
  "match",
  "search",
  "split",
  "replace",
  "replaceAll",
  "matchAll",
  "includes",
  "startsWith",
  "endsWith",
]) {
  for (const pattern of patterns) {
    const lists = [
      () => [pattern()],
      () => [pattern(), "[$&$1$`]"],
      () => [pattern(), (...m: unknown[]) => m.join("|")],
    ];
    call(
      `String ${name} ${String(pattern())}`,
      () => S[name],
      () => "abcbd",
      ...(name.startsWith("replace") ? lists : lists.slice(0, 1)),
    );
  }
}
class Tagged extends RegExp {
  override exec(text: string): RegExpExecArray | null {
    const found = super.exec(text);
    if (found !== null) found[0] = found[0]!.toUpperCase();
    return found;
  }
}
for (const name of ["match", "search", "split", "replace"]) {
  for (const flags of ["", "g", "y", "gy"]) {
    call(
      `subclass of RegExp ${name} ${flags}`,
      () => S[name],
      () => "abcbd",
      () => [new Tagged("(b)", flags), "<$1>"],
    );
  }
}
call(
  "String.raw",
  () => String.raw,
  () => String,
  () => [{ raw: ["a", "b", "c"] }, 1, 2, 3],
  none,
  () => [{ raw: "xyz" }, 0],
);
call(
  "localeCompare",
  () => S.localeCompare,
  () => "a",
  () => ["b"],
  () => ["a"],
);
call(
  "toLocaleUpperCase",
  () => S.toLocaleUpperCase,
  () => "straße",
  none,
);
for (const name of ["from", "of"] as const) {
  for (const C of [Array, Object, function F() {}, undefined, 1]) {
    call(
      `Array.${name} of ${String(C).slice(0, 12)}`,
      () => Array[name],
      () => C,
      () => [[1, 2]],
      () => [{ length: 2, 1: 3 }],
      () => ["ab"],
      none,
    );
  }
}
const noSetter = (): void => undefined;
const OBJECTS: (() => unknown)[] = [
  () => ({ a: 1, b: { c: 2 }, [Symbol.for("s")]: 3 }),
  () => [1, 2],
  () => "ab",
  () => 1,
  () => null,
  () => undefined,
  () => Object.freeze({ a: 1 }),
  () => Object.create({ inherited: 1 }, { hidden: { value: 1 }, a: { set: noSetter, enumerable: true } }),
  () => function f() {},
];
for (const name of Object.getOwnPropertyNames(Object)) {
  if (typeof (Object as any)[name] !== "function" || name === "prototype") continue;
  for (const [i, o] of OBJECTS.entries()) {
    // Prototypes come out as facades, and an array's is not anybody's to set.
    if (name === "getPrototypeOf" || (name === "setPrototypeOf" && i === 1)) continue;
    call(
      `Object.${name} of ${i}`,
      () => (Object as any)[name],
      () => Object,
      () => [o()],
      () => [o(), { z: { value: 1, enumerable: true } }, 2],
      () => [o(), "a", { value: 9 }],
      () => [o(), null],
    );
  }
}
for (const name of Object.getOwnPropertyNames(Reflect)) {
  if (name === "getPrototypeOf" || name === "construct") continue;
  for (const [i, o] of OBJECTS.entries()) {
    call(
      `Reflect.${name} of ${i}`,
      () => (Reflect as any)[name],
      () => Reflect,
      () => [o()],
      () => [o(), "a"],
      () => [o(), "a", { value: 3 }],
      () => [o(), "q", 1, {}],
    );
  }
}
for (const name of ["hasOwnProperty", "propertyIsEnumerable", "isPrototypeOf", "__lookupGetter__", "toLocaleString"]) {
  for (const [i, o] of OBJECTS.entries()) {
    if (name === "toLocaleString" && i === 8) continue;
    call(
      `Object.prototype.${name} of ${i}`,
      () => (Object.prototype as any)[name],
      o,
      () => ["a"],
      () => [{}],
      none,
    );
  }
}
const reviver = function (this: unknown, k: string, v: unknown): unknown {
  return k === "drop" ? undefined : typeof v === "number" ? v + 1 : v;
};
for (const text of ['{"a":[1,{"drop":2,"b":3}],"__proto__":4}', "[1,[2]]", "1", "null", "nonsense", '{"a":1,"a":2}']) {
  call(
    `JSON.parse ${text}`,
    () => JSON.parse,
    () => JSON,
    () => [text],
    () => [text, reviver],
  );
}
call(
  "JSON.stringify",
  () => JSON.stringify,
  () => JSON,
  () => [{ a: [1, () => 1, { toJSON: () => 5 }] }, undefined, 1],
);

describe("a stand-in does what the native does", () => {
  test.each(CALLS)("%s", (_name, method, self, args) => {
    const run = (f: Function): unknown => {
      const receiver = self();
      const list = args();
      return outcome(() => Reflect.apply(f, receiver, list));
    };
    expect(run(of(method()))).toEqual(run(method()));
  });
});

test("the effects of a conversion happen as often and in the order that they do natively", () => {
  const logged = (run: (log: (name: string) => object) => unknown): string[] => {
    const log: string[] = [];
    const noting = (name: string): object => ({
      get [Symbol.toPrimitive]() {
        log.push(`${name}.get`);
        return (hint: string) => {
          log.push(`${name}(${hint})`);
          return "1";
        };
      },
    });
    run(noting);
    return log;
  };
  for (const [method, lift] of [
    ["padStart", (f: Function) => f],
    ["slice", (f: Function) => f],
    ["substring", (f: Function) => f],
    ["indexOf", (f: Function) => f],
  ] as const) {
    const run = (f: Function) => logged((o) => Reflect.apply(lift(f), o("self"), [o("first"), o("second")]));
    expect(run(of(S[method]))).toEqual(run(S[method]));
  }
});

describe("constructors", () => {
  const cases: [string, (G: any) => unknown][] = [
    ["Array(3)", (G) => G.Array(3)],
    ["new Array(1, 2)", (G) => new G.Array(1, 2)],
    ["Object(1)", (G) => G.Object(1)],
    ["new Object", (G) => new G.Object()],
    ["Map()", (G) => G.Map()],
    ["new Map", (G) => new G.Map([[1, 2]])],
    ["new Set", (G) => new G.Set("ab")],
    ["new Symbol", (G) => new G.Symbol()],
    ["new BigInt", (G) => new G.BigInt(1)],
    ["Number", (G) => G.Number("0x10")],
    ["new Number", (G) => new G.Number("1")],
    ["Boolean", (G) => G.Boolean("")],
    ["String", (G) => G.String(Symbol("s"))],
    ["new String of a symbol", (G) => new G.String(Symbol("s"))],
    ["RegExp of one", (G) => G.RegExp(/a/g, "i")],
    ["RegExp is the same", (G) => G.RegExp(/a/g)],
    ["RegExp with bad flags", (G) => G.RegExp("a", "q")],
    ["RegExp of undefined", (G) => new G.RegExp()],
    ["Error without message", (G) => Object.hasOwn(new G.Error(), "message")],
    ["Error with undefined", (G) => Object.hasOwn(new G.Error(undefined), "message")],
    ["Error with a cause", (G) => new G.RangeError("m", { cause: 5 }).cause],
    ["Error called", (G) => G.Error("m") instanceof G.Error],
    ["TypeError's parent", (G) => Object.getPrototypeOf(G.TypeError) === G.Error],
    ["AggregateError", (G) => new G.AggregateError([1], "m").errors],
    ["Promise called", (G) => G.Promise(() => 0)],
    ["Promise without executor", (G) => new G.Promise()],
    ["typed array", (G) => new G.Uint8Array([1, 300])],
    ["typed array called", (G) => G.Uint8Array(1)],
    ["Proxy called", (G) => G.Proxy({}, {})],
    ["Proxy without handler", (G) => new G.Proxy({})],
    ["subclass of Array", (G) => new (class E extends G.Array {} as any)(3).length],
    ["subclass of Map", (G) => new (class E extends G.Map {} as any)([[1, 2]]).get(1)],
    ["subclass of Error", (G) => `${new (class E extends G.Error {} as any)("m") as string}`],
    ["subclass of Object", (G) => new (class E extends G.Object {} as any)(5) instanceof G.Object],
    ["subclass of Promise", (G) => class E extends G.Promise {}.resolve(1) instanceof G.Promise],
    ["species of a subclass", (G) => class E extends G.Array {}[Symbol.species as never] === G.Array],
    ["statics of a subclass", (G) => class E extends G.Array {}.of(1, 2).length],
    [
      "ES5 subclass",
      (G) => {
        function E(this: any) { return G.Reflect.construct(G.Error, ["m"], E); } // prettier-ignore
        E.prototype = G.Object.create(Error.prototype);
        return new (E as any)() instanceof G.Error;
      },
    ],
    ["constants", (G) => [G.Math.PI, G.Number.MAX_SAFE_INTEGER, G.Symbol.iterator === Symbol.iterator]],
  ];
  test.each(cases)("%s", (_name, run) => {
    expect(outcome(() => run(g))).toEqual(outcome(() => run(globalThis)));
  });
});

test("Promise's statics construct promises of the realm", async () => {
  expect(await g.Promise.all([1, g.Promise.resolve(2)])).toEqual([1, 2]);
  const p = Promise.resolve(1);
  expect(g.Promise.resolve(p)).toBe(p);
  await expect(g.Promise.reject(new Error("no"))).rejects.toThrow("no");
});

describe("a Proxy", () => {
  test("calls the traps that its handler has, and else works on the target", () => {
    const log: string[] = [];
    const target: any = { a: 1 };
    const handler: any = {
      get: (t: any, k: string) => (log.push(`get ${k}`), t[k]),
      has: (_t: any, k: string) => (log.push(`has ${k}`), k === "x"),
    };
    const p = new g.Proxy(target, handler);
    expect([p.a, "x" in p, "a" in p]).toEqual([1, true, false]);
    p.b = 2;
    delete p.a;
    expect(target).toEqual({ b: 2 });
    handler.get = undefined;
    expect(p.b).toBe(2);
    expect(log).toEqual(["get a", "has x", "has a"]);
    expect(Object.keys(p as object)).toEqual(["b"]);
  });

  test("of a function is called and constructed", () => {
    const p = new g.Proxy(class C {}, { apply: () => 1, construct: () => ({ made: true }) });
    expect(new p()).toEqual({ made: true });
    expect(new g.Proxy(() => 5, {})()).toBe(5);
  });

  test("keeps the engine's invariants", () => {
    const p = new g.Proxy(Object.freeze({ a: 1 }), { get: () => 2 });
    expect(() => p.a).toThrow(TypeError);
  });

  test("is revoked", () => {
    const { proxy, revoke } = g.Proxy.revocable({ a: 1 }, {});
    expect(proxy.a).toBe(1);
    revoke();
    expect(() => proxy.a).toThrow(TypeError);
  });
});

describe("Date is in UTC, and is no clock", () => {
  const D = Date.prototype as any;

  test.each(["new Date()", "Date()", "Date.now()"])("%s is denied", (text) => {
    const run = { "new Date()": () => new g.Date(), "Date()": () => g.Date(), "Date.now()": () => g.Date.now() }[text]!;
    expect(run).toThrow(
      expect.objectContaining({ name: "AuthorityError", message: expect.stringContaining('"clock"') }),
    );
  });

  test("the same answers wherever the host is", async () => {
    const run = (zone: string): Promise<unknown> =>
      inFreshRealm(`
        process.env.TZ = ${JSON.stringify(zone)};
        const { baseGlobal, standInOf } = await load();
        const D = baseGlobal("Date").value;
        const out = [];
        for (const d of [new D(0), new D("2024-02-29"), new D("2024-02-29T12:34:56"), new D("2024-02-29T12:34:56Z"),
          new D("2024-02-29T12:34:56+05:00"), new D("Feb 29 2024 10:00"), new D("Thu, 29 Feb 2024 10:00:00 GMT"), new D(2024, 1, 29, 10), new D(NaN),
          new D("Feb 29, 2024"), new D("2024/02/29 10:00 EST"), new D(new D(5)), new D(-62198755200000)]) {
          out.push(+d);
          for (const name of Object.getOwnPropertyNames(Date.prototype)) {
            if (!/^(get|to)/.test(name) || name === "toTemporalInstant") continue;
            try { out.push(name + " " + standInOf(Date.prototype[name]).call(d)); } catch (e) { out.push(e.name); }
          }
          out.push(standInOf(Date.prototype.setHours).call(d, 3), standInOf(Date.prototype.setYear).call(d, 99));
        }
        report(out);`);
    const utc = (await run("UTC")) as unknown[];
    expect(await run("America/New_York")).toEqual(utc);
    expect(utc).toContain("toString Thu Feb 29 2024 12:34:56 GMT+0000 (Coordinated Universal Time)");
    expect(utc).toContain("getHours 12");
    expect(utc).toContain("getTimezoneOffset 0");
  });

  test("what a host in UTC shows is what a guest sees", async () => {
    const different = await inFreshRealm(`
      process.env.TZ = "UTC";
      const { standInOf } = await load();
      const out = [];
      for (const time of [0, -1, 1e12, 1709209800123, -62198755200000, 8.64e15, NaN]) {
        for (const name of Object.getOwnPropertyNames(Date.prototype)) {
          if (!/^(get|to)/.test(name) || /Locale|Temporal/.test(name)) continue;
          const show = (f) => { try { return f.call(new Date(time)); } catch (e) { return e.name; } };
          if (!Object.is(show(Date.prototype[name]), show(standInOf(Date.prototype[name])))) out.push([time, name]);
        }
      }
      report(out);`);
    expect(different).toEqual([]);
  });

  test("converts as dates do", () => {
    const d = new g.Date(0);
    expect(of(D[Symbol.toPrimitive]).call(d, "default")).toBe(of(D.toString).call(d));
    expect(of(D[Symbol.toPrimitive]).call(d, "number")).toBe(0);
    expect(of(D.toJSON).call(d)).toBe("1970-01-01T00:00:00.000Z");
    expect(g.String(d)).toMatch(/GMT\+0000/);
  });
});
