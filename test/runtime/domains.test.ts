/** Two domains talk only through the host, with two membranes between them (I7, I9). */
import { createDomain, GuestError, RevokedError, type Domain } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import { describe, expect, test } from "vitest";

const evaluate = (domain: Domain, source: string): unknown =>
  domain.evaluate(compile(source, { goal: "script", profile: "compat" }));

/** A post office of the host: what one domain puts in, the other takes out. */
function makePair(): { a: Domain; b: Domain; box: Record<string, unknown> } {
  const box: Record<string, unknown> = {};
  const office = { put: (k: string, v: unknown) => void (box[k] = v), take: (k: string) => box[k] };
  return {
    a: createDomain({ name: "a", endowments: { office } }),
    b: createDomain({ name: "b", endowments: { office } }),
    box,
  };
}

describe("an object of domain A in domain B", () => {
  test("is a view, comes home as itself, and is the same each time", () => {
    const { a, b } = makePair();
    evaluate(a, `const mine = { n: 1, list: [{}], f(x) { return x === this }, echo: (x) => x }; office.put("x", mine)`);
    expect(
      evaluate(
        b,
        `const x = office.take("x"); x === office.take("x") && x.n === 1 && x.list[0] === office.take("x").list[0] && x.f(x)`,
      ),
    ).toBe(true);
    expect(evaluate(b, `const own = {}; x.echo(own) === own && x.echo(x) === x`)).toBe(true);
    evaluate(b, `office.put("back", x); office.put("inner", x.list[0])`);
    expect(evaluate(a, `office.take("back") === mine && office.take("inner") === mine.list[0]`)).toBe(true);
  });

  test("cannot be written, and its private members cannot be seen", () => {
    const { a, b } = makePair();
    a.evaluate(
      compile(`class Safe { _pin = 1; open = false; check() { return this._pin } } office.put("safe", new Safe())`, {
        goal: "script",
      }),
    );
    expect(evaluate(b, `const s = office.take("safe"); [s["_pin"], s.check(), Object.keys(s).join()]`)).toEqual([
      undefined,
      1,
      "open",
    ]);
    expect(() => evaluate(b, `s.open = true`)).toThrow(GuestError);
  });

  test("throws its errors rebuilt, and those of B come home as themselves", () => {
    const { a, b } = makePair();
    evaluate(
      a,
      `office.put("f", (g) => { try { g() } catch (e) { office.put("caught", e); throw e } }); office.put("fail", () => { throw new RangeError("a", { cause: { deep: 1 } }) })`,
    );
    expect(
      evaluate(
        b,
        `const own = new TypeError("b"); try { office.take("f")(() => { throw own }) } catch (e) { e === own }`,
      ),
    ).toBe(true);
    expect(evaluate(a, `const c = office.take("caught"); c instanceof TypeError && c.message`)).toBe("b");
    expect(
      evaluate(
        b,
        `try { office.take("fail")() } catch (e) { [e instanceof RangeError, e.message, e.cause.deep, e.stack] }`,
      ),
    ).toEqual([true, "a", 1, "RangeError: a"]);
  });

  test("settles its promises through both membranes", async () => {
    const { a, b } = makePair();
    evaluate(a, `office.put("p", Promise.resolve({ n: 1 })); office.put("q", Promise.reject(new RangeError("a")))`);
    await expect(
      evaluate(
        b,
        `(async () => { const p = office.take("p"); const e = await office.take("q").catch((e) => e); return p instanceof Promise && (await p).n + e.name + e.message })()`,
      ),
    ).resolves.toBe("1RangeErrora");
  });

  test("is dead when A is revoked, and so are its promises, while B lives", async () => {
    const { a, b, box } = makePair();
    evaluate(
      a,
      `let done; office.put("x", { n: 1, f: () => 1 }); office.put("p", new Promise((r) => { done = r })); office.put("done", () => done(1))`,
    );
    evaluate(
      b,
      `const x = office.take("x"); const { f } = x; let state = "pending"; office.take("p").then(() => { state = "fulfilled" }, (e) => { state = e.name })`,
    );
    (box["done"] as () => void)();
    a.revoke("A is over");
    expect(
      evaluate(
        b,
        `[() => x.n, () => f(), () => Object.keys(x), () => office.take("x").n].map((r) => { try { return r() } catch (e) { return e.name + ": " + e.message } }).join()`,
      ),
    ).toBe(Array(4).fill("RevokedError: A is over").join());
    await new Promise((resolve) => setTimeout(resolve, 2));
    expect(evaluate(b, `state`)).toBe("RevokedError");
    expect(evaluate(b, `1 + 1`)).toBe(2);
    expect(() => a.evaluate(compile("1", { goal: "script" }))).toThrow(RevokedError);
  });
});

test("nothing that both domains hold can be changed by either", () => {
  // Every object that is reachable from the globals by own properties and prototypes, and is the same in both domains.
  const walk = `
    const seen = new Map();
    const visit = (x, path) => {
      if ((typeof x !== "object" && typeof x !== "function") || x === null || seen.has(x) || path.length > 200) return;
      seen.set(x, path);
      for (const k of Reflect.ownKeys(x)) {
        let d;
        try { d = Object.getOwnPropertyDescriptor(x, k); } catch { continue; }
        if (d === undefined) continue;
        for (const part of ["value", "get", "set"]) visit(d[part], path + "." + String(k));
      }
      try { visit(Object.getPrototypeOf(x), path + ".[[Prototype]]"); } catch {}
    };
    for (const k of Reflect.ownKeys(globalThis)) if (k !== "globalThis" && k !== "office" && k !== "seen") visit(globalThis[k], String(k));
    for (const make of [function* () {}, async () => {}, async function* () {}, () => {}, [].values(), new Map().values(), "".matchAll(/a/g), office, office.put, office.list, office.list[Symbol.iterator](), office.map, office.map.values(), office.error, office.when]) visit(make, "made");
    for (const x of [office, office.put]) visit(Object.getPrototypeOf(x), "view");
  `;
  const office = { put: () => 1, list: [1], map: new Map([[1, 2]]), error: new Error("e"), when: Promise.resolve(1) };
  const domains = [0, 1].map(() => createDomain({ endowments: { office } }));
  // A shared mutable thing is found by writing to it in one domain and looking for the mark in the other.
  const mark =
    walk +
    `for (const [x, path] of seen) for (const mark of [() => { x.marked = 1 }, () => Object.defineProperty(x, "marked", { value: 1, configurable: true }), () => Reflect.set(x, "marked", 1), () => Object.setPrototypeOf(x, { marked: 1 }), () => Reflect.defineProperty(x, "marked", { value: 1 })]) try { mark() } catch {} seen.size`;
  const look =
    walk +
    `[...seen].filter(([x]) => { try { return x.marked !== undefined } catch { return false } }).map(([, path]) => path).join()`;
  expect(evaluate(domains[0]!, mark)).toBeGreaterThan(500);
  expect(evaluate(domains[1]!, look)).toBe("");
  expect(["marked" in {}, "marked" in office.list, "marked" in office]).toEqual([false, false, false]);
});
