/** Copies are made by the shape of their records: whatever the shape, they are what `structuredClone` would give, without symbols. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { copied, createDomain } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const domain = createDomain();
const evaluate = (source: string): unknown => domain.evaluate(compile(source, { goal: "script", profile: "compat" }));
/** What the guest has of a copy, as text that only the guest's own natives made. */
const seen = evaluate(
  `(v) => JSON.stringify(v, (k, x) => x === undefined ? "undefined" : typeof x === "number" && !Number.isFinite(x) ? String(x) : x)`,
) as (v: unknown) => string;
const shown = (v: unknown): string =>
  JSON.stringify(v, (_, x: unknown) =>
    x === undefined ? "undefined" : typeof x === "number" && !Number.isFinite(x) ? String(x) : x,
  );

describe("copied", () => {
  test("gives what structuredClone gives, for random data", () => {
    const key = fc.constantFrom("a", "b", "c", "id", "name", "0", "1", "_p", "x y", "then");
    const data = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: "small" },
        fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null), fc.constant(undefined)),
        fc.dictionary(key, tie("node"), { maxKeys: 12 }),
        fc.array(tie("node"), { maxLength: 6 }),
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(data, { maxLength: 8 }), (v) => {
        expect(seen(copied(v))).toBe(shown(structuredClone(v)));
      }),
      { numRuns: 300 },
    );
  });

  test("records of one shape and of two in turns, with few members and with many", () => {
    for (const members of [0, 1, 7, 8, 9, 30]) {
      const names = Array.from({ length: members }, (_, i) => `m${i}`);
      const make = (n: number, keys: string[]): object => Object.fromEntries(keys.map((k, i) => [k, n * 100 + i]));
      const rows = Array.from({ length: 50 }, (_, n) => make(n, n % 2 === 0 ? names : [...names].reverse()));
      expect(seen(copied(rows))).toBe(JSON.stringify(rows));
    }
  });

  test("an object at any place of a record is copied, and never the host's own", () => {
    const change = evaluate("(o) => { for (const k in o) if (typeof o[k] === 'object') o[k].x = 'guest'; }") as (
      o: unknown,
    ) => void;
    for (let members = 1; members <= 10; members++) {
      for (let at = 0; at < members; at++) {
        const part = { x: "host" };
        const make = (prototype: object | null): object => {
          const o = Object.create(prototype) as Record<string, unknown>;
          for (let i = 0; i < members; i++) o[`m${i}`] = i === at ? part : i;
          return o;
        };
        for (const o of [make(Object.prototype), make(null), { ["__proto__"]: 1, ...make(Object.prototype) }]) {
          change(copied(o));
          change(copied({ ...o, late: [part] }));
          expect(part).toEqual({ x: "host" });
        }
      }
    }
  });

  test("a member by the name of one of Object.prototype is a member", () => {
    const o = JSON.parse('{"__proto__":{"evil":1},"constructor":2,"toString":3}') as object;
    expect(seen(copied([{ a: 1 }, o]))).toBe('[{"a":1},{"__proto__":{"evil":1},"constructor":2,"toString":3}]');
    const look = evaluate("(o) => [Object.getPrototypeOf(o) === Object.prototype, 'evil' in o].join()") as (
      o: unknown,
    ) => string;
    expect(look(copied(o))).toBe("true,false");
  });

  test("no symbol comes along, whatever came before", () => {
    const secret = Symbol("s");
    const rows = [{ a: 1 }, { a: 2, [secret]: { raw: true } }, { [Symbol.iterator]: () => [] as never, a: 3 }];
    const symbols = evaluate("(rows) => rows.map((r) => Object.getOwnPropertySymbols(r).length + r.a).join()") as (
      rows: unknown,
    ) => string;
    expect(symbols(copied(rows))).toBe("1,2,3");
  });

  test("an accessor is read once, and what it gives is copied", () => {
    let reads = 0;
    const inner = { n: 1 };
    const row = {
      before: 0,
      get part() {
        return reads++ === 0 ? inner : fail();
      },
    };
    const change = evaluate("(rows) => { rows[1].part.n = 2; return rows[1].part.n }") as (rows: unknown) => number;
    expect(change(copied([{ before: 0, part: 0 }, row]))).toBe(2);
    expect([inner.n, reads]).toEqual([1, 1]);
    function fail(): never {
      throw new Error("read twice");
    }
  });

  test("what is shared stays shared, and circles close", () => {
    const leaf = { n: 1 };
    const circle: { rows: unknown[]; self?: unknown } = { rows: [leaf, leaf, { leaf }] };
    circle.self = circle;
    const look = evaluate(
      "(c) => [c.self === c, c.rows[0] === c.rows[1], c.rows[2].leaf === c.rows[0], c.rows.length].join()",
    ) as (c: unknown) => string;
    expect(look(copied(circle))).toBe("true,true,true,3");
  });

  test("arrays: holes stay, one number is no length, and there may be many elements", () => {
    const look = evaluate("(a) => [a.length, 0 in a, 1 in a, a.at(-1)].join()") as (a: unknown) => string;
    expect(look(copied([1, , undefined]))).toBe("3,true,false,");
    expect(look(copied([7]))).toBe("1,true,false,7");
    expect(look(copied([]))).toBe("0,false,false,");
    expect(look(copied(Array.from({ length: 200_000 }, (_, i) => i)))).toBe("200000,true,true,199999");
  });

  test("the place of what cannot be copied", () => {
    const wrong = (v: object) => () => seen(copied(v));
    expect(wrong([{ a: 1 }, { a: [{ "b-c": () => 1 }] }])).toThrow('at [1].a[0]["b-c"]');
    expect(wrong(new Map([[{ k: () => 1 }, 1]]))).toThrow("at  key.k");
    expect(wrong({ m: new Map([["x", new Set([{ f: () => 1 }])]]) })).toThrow('at .m.get("x") member.f');
  });

  test("a setter that the host puts on Object.prototype gets nothing, also where the shape is known", () => {
    const program = `
      import { copied, createDomain } from "@sallyport/runtime-guards";
      import { compile } from "@sallyport/transform";
      const f = createDomain().evaluate(compile("(rows) => rows.map((r) => Object.keys(r).join()).join(' ')", { goal: "script", profile: "compat", guards: "all" }));
      const rows = [{ id: 1, n: 2 }, { id: 3, n: 4 }];
      const before = f(copied(rows));
      let called = 0;
      Object.defineProperty(Object.prototype, "id", { set() { called++; }, configurable: true });
      const after = f(copied(rows));
      console.log(JSON.stringify({ before, after, called }));`;
    const output = execFileSync(process.execPath, ["--input-type=module", "-e", program], {
      cwd: fileURLToPath(new URL("../..", import.meta.url)),
      encoding: "utf8",
    });
    expect(JSON.parse(output)).toEqual({ before: "id,n id,n", after: "id,n id,n", called: 0 });
  });
});
