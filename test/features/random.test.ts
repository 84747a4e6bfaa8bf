import { describe, expect, test } from "vitest";
import { denial, inBoth } from "./both-profiles.js";

describe("without random", () => {
  test.each([
    ["Math.random()", 'authority/intrinsic: Math.random is not available: it needs the feature "random"'],
    ["crypto.randomUUID()", 'authority/global: crypto is not available in this domain: it needs the feature "random"'],
    ["[0].map(Math.random)", 'authority/intrinsic: Math.random is not available: it needs the feature "random"'],
  ])("%s", (source, message) => expect(denial(source)).toBe(message));
});

describe("with random", () => {
  const features = { random: { seed: "a" } };
  test("Math.random gives numbers in [0, 1)", () => {
    const source = `const list = Array.from({ length: 1000 }, () => Math.random()); list.every((n) => n >= 0 && n < 1) && new Set(list).size`;
    expect(inBoth(source, { features: ["random"] })).toBe(1000);
    expect(inBoth(source, { features })).toBe(1000);
  });
  test("Math is what it was besides", () => {
    expect(
      inBoth(
        `Math.max(1, 2) + Object.prototype.toString.call(Math) + Object.isFrozen(Math) + (globalThis.Math === Math)`,
        { features },
      ),
    ).toBe("2[object Math]truetrue");
  });
  test("getRandomValues fills typed arrays of integers", () => {
    const source = `const a = new Uint16Array(9); const b = crypto.getRandomValues(a); [a === b, a.some((n) => n > 255), crypto.getRandomValues(new BigInt64Array(2)).length].join()`;
    expect(inBoth(source, { features: ["random"] })).toBe("true,true,2");
  });
  test("and refuses others by the names of Web Cryptography", () => {
    const name = (argument: string) =>
      inBoth(`try { crypto.getRandomValues(${argument}) } catch (e) { e.name }`, { features });
    expect(name("new Float32Array(1)")).toBe("TypeMismatchError");
    expect(name("new Uint8Array(65537)")).toBe("QuotaExceededError");
    expect(name("[1]")).toBe("TypeError");
  });
  test("randomUUID is of version 4", () => {
    expect(
      inBoth(
        `Array.from({ length: 50 }, () => crypto.randomUUID()).every((id) => /^[\\da-f]{8}-[\\da-f]{4}-4[\\da-f]{3}-[89ab][\\da-f]{3}-[\\da-f]{12}$/.test(id))`,
        { features: ["random"] },
      ),
    ).toBe(true);
  });
  test("a seed gives the same numbers in every domain, and another seed others", () => {
    const source = `[Math.random(), crypto.randomUUID(), ...crypto.getRandomValues(new Uint8Array(3))].join()`;
    const numbers = inBoth(source, { features });
    expect(inBoth(source, { features })).toBe(numbers);
    expect(inBoth(source, { features: { random: { seed: "b" } } })).not.toBe(numbers);
    expect(inBoth(source, { features: { random: { seed: 1 } } })).not.toBe(
      inBoth(source, { features: { random: { seed: "1" } } }),
    );
  });
  test("a source gives the numbers, and only numbers", () => {
    expect(inBoth("Math.random()", { features: { random: { source: () => 0.25 } } })).toBe(0.25);
    expect(
      inBoth("[...crypto.getRandomValues(new Uint8Array(4))].join()", { features: { random: { source: () => 0.5 } } }),
    ).toBe("0,0,0,128");
    expect(denial("Math.random()", { features: { random: { source: () => 1 } } })).toContain("authority/random");
    expect(denial("Math.random()", { features: { random: { source: () => ({}) as never } } })).toContain(
      "authority/random",
    );
  });
  test("what a source throws reaches the guest as an error of its own", () => {
    const source = () => {
      throw new RangeError("no more numbers");
    };
    expect(
      inBoth(`try { Math.random() } catch (e) { e instanceof RangeError && e.message }`, {
        features: { random: { source } },
      }),
    ).toBe("no more numbers");
  });
});
