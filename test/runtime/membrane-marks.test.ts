/** What a host says of what it passes: `copied`, `writable`, `extendable`. */
import {
  copied,
  createDomain,
  GuestError,
  OptionsError,
  writable,
  type DomainOptions,
} from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import { describe, expect, test } from "vitest";

const run = (source: string, endowments: Record<string, unknown> = {}, options: DomainOptions = {}): unknown =>
  createDomain({ ...options, endowments }).evaluate(compile(source, { goal: "script" }));

const thrownBy = (f: () => unknown): unknown => {
  try {
    f();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
};

describe("copied", () => {
  const shared = { s: 1 };
  const data = {
    list: [1, , { _id: 7 }],
    map: new Map<unknown, unknown>([[shared, new Set([shared])]]),
    date: new Date(5),
    bytes: new Uint8Array([1, 2]),
    expression: /a/g,
    error: new RangeError("r", { cause: shared }),
    shared,
    [Symbol("s")]: () => 1,
    get computed() {
      return shared;
    },
    __proto__: null,
  };
  (data as Record<string, unknown>)["self"] = data;

  test("is the guest's own data, with its cycles and shared parts", () => {
    expect(
      run(
        `const [[key, set]] = d.map; d.list.push(1); d.map.set(1, 2); d.date.setTime(6);
         [d.self === d, key === d.shared, set.has(key), d.computed === key, d.error.cause === key, d.error instanceof RangeError, d.date.getTime(), d.bytes[1],
          d.list.length, 1 in d.list, d.list[2]["_id"], Object.getOwnPropertySymbols(d).length, d.expression.flags, Object.getPrototypeOf(d) === Object.prototype]`,
        { d: copied(data) },
      ),
    ).toEqual([true, true, true, true, true, true, 6, 2, 4, false, 7, 0, "g", true]);
    expect([data.list.length, data.map.size, data.date.getTime()]).toEqual([3, 1, 5]);
  });

  test("works for arguments and results, anew each time", () => {
    const list = [1];
    const give = (): unknown => copied(list);
    expect(run(`const a = give(), b = give(); a.push(2); [a !== b, a.length, b.length]`, { give })).toEqual([
      true,
      2,
      1,
    ]);
    const push = run(`(list) => list.push(5)`) as (list: unknown) => number;
    expect(push(copied(list))).toBe(2);
    expect(list).toEqual([1]);
  });

  test("of 100,000 levels needs no deep stack", () => {
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = i % 2 === 0 ? [deep] : { down: deep };
    expect(
      run(`let n = 0; for (let d = deep; typeof d === "object"; n++) d = d.down ?? d[0]; n`, {
        deep: copied(deep as object),
      }),
    ).toBe(100_000);
  });

  const refused: Record<string, [object, string]> = {
    "a function": [{ a: [{ "b-c": () => 1 }] }, `at .a[0]["b-c"]`],
    "a WeakRef": [{ r: new WeakRef({}) }, "at .r"],
    "a promise": [[1, Promise.resolve()], "at [1]"],
    "an instance of a class": [new Map([["k", new (class A {})()]]), `at .get("k")`],
    "an intrinsic": [{ m: { o: Math.max } }, "at .m.o"],
    "a weak map": [new WeakMap(), "the value cannot"],
  };
  for (const [what, [value, place]] of Object.entries(refused)) {
    test(`refuses ${what} when the domain is made, with its place`, () => {
      const error = thrownBy(() => run("1", { e: copied(value) })) as OptionsError;
      expect(error).toBeInstanceOf(OptionsError);
      expect(error.code).toBe("options/copy");
      expect(error.message).toContain(`the endowment "e"`);
      expect(error.message).toContain(place);
    });
  }

  test("refuses in a call as the host's error, which the guest sees rebuilt", () => {
    const give = (): unknown => copied({ f: () => 1 });
    expect(run(`try { give() } catch (e) { e.name + e.code }`, { give })).toBe("OptionsErroroptions/copy");
    expect(thrownBy(() => run(`give()`, { give }))).toBeInstanceOf(OptionsError);
    const f = run(`(x) => x`) as (x: unknown) => unknown;
    expect(thrownBy(() => f(copied({ f })))).toBeInstanceOf(OptionsError);
  });

  test("takes objects only", () => {
    expect(thrownBy(() => copied(1 as never))).toMatchObject({ code: "options/type" });
    expect(thrownBy(() => writable("x" as never))).toMatchObject({ code: "options/type" });
  });
});

describe("read-only views", () => {
  test("say what was refused and what would grant it", () => {
    const host = { o: { a: 1 }, list: [1], facet: 1 };
    for (const [road, what] of [
      [`host.o.a = 2`, `cannot write "a"`],
      [`host.facet = 2`, `cannot write "facet"`],
      [`host.later = 2`, `cannot write "later"`],
      [`host.list[0] = 2`, `cannot write "0"`],
      [`host.list.length = 0`, `cannot write "length"`],
      [`host.list.push(2)`, `cannot write "1"`],
      [`delete host.o.a`, `cannot delete "a"`],
      [`Object.defineProperty(host.o, "b", { value: 1 })`, `cannot define "b"`],
      [`Object.freeze(host.o)`, "cannot freeze"],
      [`Object.setPrototypeOf(host.o, null)`, "cannot change the prototype"],
    ] as const) {
      const message = run(`try { ${road}; "done" } catch (e) { e instanceof TypeError && e.code + ": " + e.message }`, {
        host,
      });
      expect(message).toContain(what);
      expect(message).toContain("writable(");
      expect(message).toContain("authority/read-only");
    }
    expect(host).toEqual({ o: { a: 1 }, list: [1], facet: 1 });
  });
});

describe("writable", () => {
  test("lets this object be written, with what crosses as arguments do, and no other", () => {
    const target = { inner: {}, _private: 1, set big(v: unknown) { this.got = v; }, got: undefined as unknown }; // prettier-ignore
    run(
      `const mine = { x: 1 }; t.mine = mine; if (t.mine !== mine) throw 1; t.big = mine; delete t.got2; Object.defineProperty(t, "d", { value: 5, enumerable: true }); t.d = 6;`,
      { t: writable(target) },
    );
    expect((target as unknown as { mine: { x: number } }).mine.x).toBe(1);
    expect(target.got).toBe((target as unknown as { mine: unknown }).mine);
    expect((target as unknown as { d: number }).d).toBe(6);
    for (const road of [
      `t.inner.x = 1`,
      `t["_private"] = 2`,
      `t.__proto__ = {}`,
      `t.constructor = 1`,
      `Object.setPrototypeOf(t, {})`,
      `Object.defineProperty(t, "g", { get() {} })`,
      `Object.freeze(t)`,
    ]) {
      expect(() => run(road, { t: writable(target) })).toThrow(GuestError);
    }
    expect([target.inner, target._private, Object.getPrototypeOf(target)]).toEqual([{}, 1, Object.prototype]);
    expect(() => run(`t.x = 1`, { t: target })).toThrow(GuestError);
  });

  test("lets arrays and collections be changed", () => {
    const list: unknown[] = [3, 1, 2];
    const map = new Map<unknown, unknown>();
    const set = new Set<unknown>();
    run(
      `list.push(0); list.sort(); list.length = 3; list[3] = { a: 1 }; map.set("k", [1]).set("l", 1); map.delete("l"); set.add(map)`,
      { list: writable(list), map: writable(map), set: writable(set) },
    );
    expect(list.slice(0, 3)).toEqual([0, 1, 2]);
    expect((list[3] as { a: number }).a).toBe(1);
    expect([...map.keys()]).toEqual(["k"]);
    expect(set.has(map)).toBe(true);
  });

  test("is true of the object wherever the domain finds it", () => {
    const inner = { a: 1 };
    run(`host.inner.a = 2`, { host: { inner }, w: writable(inner) });
    expect(inner.a).toBe(2);
  });
});

describe("extendable", () => {
  class Shape {
    static made: unknown[] = [];
    #area: number;
    label = "shape";
    constructor(area: number) {
      this.#area = area;
      Shape.made.push(this);
    }
    get area(): number {
      return this.#area;
    }
    describe(): string {
      return `${this.name()} of ${this.#area}`;
    }
    name(): string {
      return "a shape";
    }
    itself(): this {
      return this;
    }
    static grow(shape: Shape): number {
      return shape.area + 1;
    }
    _secret(): string {
      return "secret";
    }
  }
  const use = {
    describe: (shape: Shape) =>
      `${shape instanceof Shape} ${shape.name()} ${shape.describe()} ${shape.area} ${shape.label}`,
    last: () => Shape.made.at(-1),
  };
  const extend = (source: string, profile: "strict" | "compat" = "strict"): unknown =>
    createDomain({ extendable: [Shape], endowments: { Shape, use } }).evaluate(
      compile(source, { goal: "script", profile }),
    );
  const subclass = `class Square extends Shape { side; constructor(side) { super(side * side); this.side = side } name() { return "a square" } get area() { return super.area } }; const s = new Square(3);`;

  for (const profile of ["strict", "compat"] as const) {
    test(`lets a guest construct and extend in ${profile}`, () => {
      expect(
        extend(
          `const s = new Shape(4); [s.area, s.describe(), s instanceof Shape, s.itself() === s, s.label]`,
          profile,
        ),
      ).toEqual([4, "a shape of 4", true, true, "shape"]);
      expect(
        extend(
          `${subclass} [s.area, s.side, s.name(), s.describe(), s instanceof Square, s instanceof Shape, s.label, s.itself() === s]`,
          profile,
        ),
      ).toEqual([9, 3, "a square", "a shape of 9", true, true, "shape", true]);
    });
  }

  test("gives the host a view of the whole, and the guest its own instance back", () => {
    expect(extend(`${subclass} use.describe(s)`)).toBe("true a square a shape of 9 9 shape");
    expect(extend(`${subclass} use.last() === s`)).toBe(true);
  });

  test("shows no private name, no static and no way to write the host part", () => {
    expect(extend(`${subclass} typeof s._secret + typeof Shape.grow + typeof Shape.made`, "compat")).toBe(
      "undefinedundefinedundefined",
    );
    for (const road of [
      `s.label = "x"`,
      `Shape.prototype.name = () => "x"`,
      `Shape.x = 1`,
      `Shape(1)`,
      `Shape.prototype.describe.call({})`,
      `Object.getOwnPropertyDescriptor(Shape.prototype, "area").get.call(new Map())`,
    ]) {
      expect(() => extend(`${subclass} ${road}`, "compat")).toThrow();
    }
    expect(extend(`${subclass} s.other = 1; Object.keys(s)`, "compat")).toEqual(["side", "other"]);
  });

  test.each(["strict", "compat"] as const)(
    "lets an instance have its own in place of data of a prototype, in %s",
    (profile) => {
      class Failure extends Error {
        declare readonly level: number;
        declare readonly fixed: number;
        tell(): string {
          return this.name;
        }
      }
      Object.defineProperty(Failure.prototype, "level", { value: 1, writable: true });
      Object.defineProperty(Failure.prototype, "fixed", { value: 2 });
      const shown = (f: Failure): string => [f.name, f.level, f.fixed, f instanceof Failure].join();
      const domain = createDomain({ extendable: [Failure], endowments: { Failure, shown } });
      const run = (source: string): unknown => domain.evaluate(compile(source, { profile }));
      run(`class Mine extends Failure { constructor() { super("m"); this.name = "Mine"; this.level = 7; } }
      class Bad extends Failure { constructor() { super("b"); this.fixed = 3; } }`);
      expect(
        run(
          "const m = new Mine(); [m.name, m.level, m.fixed, m.message, m.tell(), Object.keys(m).join('+'), 'level' in m].join()",
        ),
      ).toBe("Mine,7,2,m,Error,name+level,true");
      expect(run("shown(new Mine())")).toBe("Mine,7,2,true");
      expect(() => run("new Bad()")).toThrow("fixed");
      expect(run("Reflect.set(Failure.prototype, 'level', 9)")).toBe(false);
      expect(Failure.prototype.level).toBe(1);
    },
  );

  test("is a list of classes", () => {
    for (const extendable of [Shape, [1], [() => 1]] as never[]) {
      expect(thrownBy(() => createDomain({ extendable }))).toMatchObject({ code: "options/type" });
    }
    expect(() => run(`new Shape(1)`, { Shape })).toThrow("constructor");
    expect(() => run(`class A extends Shape {}`, { Shape })).toThrow("extended");
  });
});
