import type { GuestError, SallyportError } from "@sallyport/runtime-guards";
import { describe, expect, test } from "vitest";
import { makeGuest } from "./functor.js";

const OBJECT = `const seen = []; const log = $s_global("log");
  const key = { toString() { log("toString"); return "k"; }, valueOf() { log("valueOf"); return "v"; } };
  const o = new Proxy({ k: 1 }, {});`;

function messageOf(body: string): string {
  try {
    makeGuest().run(body);
  } catch (error) {
    return (error as GuestError).message;
  }
  return "nothing was thrown";
}

describe("a computed key", () => {
  for (const operation of ["$s_get({}, key)", "$s_set({}, key, 1)", "$s_has(key, {})", "$s_remove({}, key)"]) {
    test(`is converted once, by toString alone: ${operation}`, () => {
      const guest = makeGuest();
      guest.run(`${OBJECT} ${operation};`);
      expect(guest.logs).toEqual(["toString"]);
    });
  }

  test("of a compound assignment is converted once for its read and its write", () => {
    const guest = makeGuest();
    expect(guest.run(`${OBJECT} const r = { k: 1 }; $s_update(r, key, 1, true); return r.k`)).toBe(2);
    expect(guest.logs).toEqual(["toString"]);
  });

  test("is not converted where the base is null or undefined", () => {
    const guest = makeGuest();
    expect(() => guest.run(`${OBJECT} $s_get(null, key)`)).toThrow("Cannot read properties of null");
    expect(() => guest.run(`${OBJECT} $s_set(undefined, key, 1)`)).toThrow("Cannot set properties of undefined");
    expect(guest.logs).toEqual([]);
  });

  test("that converts to a symbol stays one", () => {
    expect(makeGuest().run(`const s = Symbol("s"); return $s_get({ [s]: 5 }, { [Symbol.toPrimitive]: () => s })`)).toBe(
      5,
    );
  });
});

describe("messages follow V8's", () => {
  const messages: Record<string, string> = {
    '$s_get(void 0, "x")': "Cannot read properties of undefined (reading 'x')",
    '$s_set(null, "x", 1)': "Cannot set properties of null (setting 'x')",
    '$s_has("x", 1)': "Cannot use 'in' operator to search for 'x' in 1",
    '$s_remove(null, "x")': "Cannot convert undefined or null to object",
    "$s_call(1)": "1 is not a function",
    "$s_construct(() => 1)": "value is not a constructor",
    "$s_instanceOf({}, {})": "Right-hand side of 'instanceof' is not callable",
    "for (const x of $s_iterate(null, void 0)) ;":
      "null is not iterable (cannot read property Symbol(Symbol.iterator))",
    '$s_global("nowhere")': "nowhere is not defined",
  };
  for (const [body, message] of Object.entries(messages)) {
    test(message, () => {
      expect(messageOf(body)).toBe(message);
    });
  }
});

describe("what is read", () => {
  test("is the stand-in of an intrinsic, always the same one", () => {
    const guest = makeGuest();
    expect(guest.run(`return $s_get([], "push") === $s_get([1], "push")`)).toBe(true);
    expect(guest.run(`return $s_get([], "push") === Array.prototype.push`)).toBe(false);
    expect(guest.run(`return $s_get({}, "constructor") === $s_global("Object")`)).toBe(true);
    expect(guest.run(`return $s_get({}, "__proto__") === Object.prototype`)).toBe(false);
  });

  test("gives no way to code", () => {
    const run = (body: string) => () => makeGuest().run(body);
    expect(run(`return $s_call($s_get($s_get([], "constructor"), "constructor"), "return 1")`)).toThrow(
      "not available",
    );
    expect(run(`return $s_call($s_get(function* () {}, "constructor"), "yield 1")`)).toThrow("not available");
  });

  test("is a guest's own value as it is", () => {
    expect(makeGuest().run(`const f = () => 1; const o = { f }; return $s_get(o, "f") === f`)).toBe(true);
  });

  test("of an error is a stack without frames", () => {
    const stack = makeGuest().run(`try { null.x } catch (e) { return $s_get(e, "stack") }`);
    expect(stack).toBe("TypeError: Cannot read properties of null (reading 'x')");
  });
});

describe("coercion", () => {
  test("of a function shows nothing of the emitted code", () => {
    const text = makeGuest().run(`return $s_add("", function f() { return $s_get }) + $s_template([() => 1])`);
    expect(text).not.toMatch(/\$s_guards|return|=>/);
  });

  test("runs in the order of plain JavaScript", () => {
    const guest = makeGuest();
    const side = (name: string) => `({ valueOf() { $s_global("log")("${name}"); return 1 } })`;
    expect(guest.run(`return $s_binary(">", ${side("left")}, ${side("right")})`)).toBe(false);
    expect(guest.logs).toEqual(["left", "right"]);
  });

  test("compares as == does", () => {
    const guest = makeGuest();
    for (const pair of [`null, void 0`, `"1", 1`, `[1], 1`, `{}, "[object Object]"`, `true, [1]`]) {
      expect(guest.run(`return $s_binary("==", ${pair})`)).toBe(true);
      expect(guest.run(`return $s_binary("!=", ${pair})`)).toBe(false);
    }
    expect(guest.run(`return $s_binary("==", {}, {})`)).toBe(false);
  });
});

describe("free names", () => {
  test("that the host has and the domain has not are refused by name", () => {
    const run = () => makeGuest().run(`return $s_global("process")`);
    expect(run).toThrow(
      expect.objectContaining({ name: "AuthorityError", code: "authority/global" }) as SallyportError,
    );
    expect(makeGuest().run(`return $s_typeofGlobal("process")`)).toBe("undefined");
  });

  test("of intrinsics and endowments are read-only", () => {
    expect(messageOf(`$s_setGlobal("Array", 1)`)).toMatch("read only");
    expect(messageOf(`$s_setGlobal("log", 1)`)).toMatch("read only");
    expect(messageOf(`$s_setGlobal("nowhere", 1)`)).toBe("nowhere is not defined");
  });

  test("that a script declared constant are not declared again", () => {
    const guest = makeGuest();
    guest.run(`const x = 1; $s_declare({ x: [() => x] })`);
    expect(() => guest.run(`let x = 2; $s_declare({ x: [() => x, (v) => { x = v }] })`)).toThrow(
      "already been declared",
    );
    expect(guest.run(`return $s_global("x")`)).toBe(1);
  });

  test("are shared by the scripts of one domain and of no other", () => {
    const guest = makeGuest();
    guest.run(`let x = 1; $s_declare({ x: [() => x, (v) => { x = v }] })`);
    guest.run(`$s_setGlobal("x", 2)`);
    expect(guest.run(`return $s_global("x")`)).toBe(2);
    expect(() => makeGuest().run(`return $s_global("x")`)).toThrow("x is not defined");
  });
});
