import { describe, expect, test } from "vitest";
import { denial, inBoth } from "./both-profiles.js";

const features = ["shared-memory"] as const;

test.each(["SharedArrayBuffer", "Atomics"])("without shared-memory: %s", (name) => {
  expect(denial(`${name}.name`)).toBe(
    `authority/global: ${name} is not available in this domain: it needs the feature "shared-memory"`,
  );
});

describe("with shared-memory", () => {
  test("memory and atomic operations", () => {
    expect(
      inBoth(
        "const b = new SharedArrayBuffer(8); const a = new Int32Array(b); Atomics.add(a, 0, 5); [Atomics.load(a, 0), b.byteLength, b instanceof SharedArrayBuffer, b.constructor === SharedArrayBuffer, b.slice(4).byteLength, Object.isFrozen(Atomics)].join()",
        { features },
      ),
    ).toBe("5,8,true,true,4,true");
  });
  test("nothing stops the thread", () => {
    expect(denial("Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1)", { features })).toBe(
      "authority/intrinsic: Atomics.wait is not available",
    );
  });
  test("the host gets a copy", () => {
    const taken: Int32Array[] = [];
    inBoth("const a = new Int32Array(new SharedArrayBuffer(4)); take(a); a[0] = 7;", {
      features,
      endowments: { take: (array: Int32Array) => void taken.push(array) },
    });
    expect(taken.map((array) => [array[0], array.buffer instanceof SharedArrayBuffer])).toEqual([
      [0, false],
      [0, false],
    ]);
  });
});
