import { describe, expect, test } from "vitest";
import { makeGuest } from "./functor.js";

const ITERABLE = `const log = $s_global("log");
  const counter = (n) => ({ [Symbol.iterator]() { log("iterator"); let i = 0; return {
    get next() { log("get next"); return () => (log("next"), { get done() { log("done"); return i >= n }, get value() { log("value"); return ["v", i++] } }) },
    get return() { log("get return"); return () => (log("return"), {}) } } } });`;

function logsOf(body: string): unknown[] {
  const guest = makeGuest();
  guest.run(ITERABLE + body);
  return guest.logs;
}

describe("a pattern with patterns inside", () => {
  test("iterates with the effects of plain JavaScript", () => {
    const guarded = logsOf(`const [[a, b], c] = $s_iterate(counter(3), ["a", ["a", 0, 0], 0]);`);
    const plain = logsOf(`const [[a, b], c] = counter(3);`);
    expect(guarded).toEqual(plain);
  });

  test("takes a rest pattern from all remaining values", () => {
    const guarded = makeGuest().run(
      `const [a, ...[[b, { length }]]] = $s_iterate([1, 2, [3, 4, 5]], ["a", 0, ["r", ["a", 0, ["o", 0]]]]); return [a, b, length]`,
    );
    expect(guarded).toEqual([1, 2, 3]);
  });

  test("does not finish what it did not begin", () => {
    expect(logsOf(`const [...[[x]]] = $s_iterate(counter(0), ["a", ["r", ["a", 0]]]);`)).toEqual(
      logsOf(`const [...[x]] = counter(0);`),
    );
  });

  test("applies a default where the value is undefined, and only there", () => {
    const guest = makeGuest();
    const body = `const { a: { b } = $s_view({ b: 1 }, ["o", 0]) } = $s_view(source, ["o", ["o", 0]]); return b`;
    expect(guest.run(`const source = {}; ${body}`)).toBe(1);
    expect(guest.run(`const source = { a: { b: 2 } }; ${body}`)).toBe(2);
    expect(() => guest.run(`const source = { a: null }; ${body}`)).toThrow();
  });
});

describe("an object pattern", () => {
  test("reads every property through the guards", () => {
    const guest = makeGuest();
    expect(() =>
      guest.run(`const { constructor: { constructor: F } } = $s_view(() => 1, ["o", ["o", 0]]); F("1")()`),
    ).toThrow("not available");
  });

  test("leaves private names out of a rest element", () => {
    const rest = makeGuest().run(`
      const p = $s_privateName("_x");
      class C { static { $s_beginClass(this) } #b = $s_fresh(this, C); [p] = 1; y = 2; static { $s_endClass(this) } }
      const { ...rest } = $s_view(new C(), ["o"]);
      return [Reflect.ownKeys(rest), Reflect.ownKeys({ ...$s_spread(new C()) })]`);
    expect(rest).toEqual([["y"], ["y"]]);
  });

  test("of null or undefined is a TypeError", () => {
    expect(() => makeGuest().run(`const { a } = $s_view(null, ["o", 0])`)).toThrow(
      expect.objectContaining({ guestName: "TypeError" }) as Error,
    );
  });
});
