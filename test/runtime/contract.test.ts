import { AbiError, createDomain, GuestError, type Artifact } from "@sallyport/runtime-guards";
import { GUARDS } from "@sallyport/runtime-guards/abi";
import { describe, expect, test } from "vitest";
import { handWritten, makeGuest } from "./functor.js";

describe("the guards that a domain supplies", () => {
  test.each([
    ["strict", "all"],
    ["strict", "needed"],
    ["compat", "all"],
    ["compat", "needed"],
  ] as const)("are those of the ABI, in %s with guards %s", (profile, guardsLeft) => {
    const guards = makeGuest().run("return $s_guards", { profile, guards: guardsLeft }) as Record<string, unknown>;
    expect(Object.keys(guards).sort()).toEqual(Object.keys(GUARDS).sort());
    expect(typeof guards["absent"]).toBe("symbol");
    expect(Object.getPrototypeOf(guards)).toBe(null);
  });

  test("cannot be replaced by what runs with them", () => {
    const guest = makeGuest();
    expect(() => guest.run("$s_guards.get = () => 1")).toThrow(GuestError);
    expect(() => guest.run("$s_guards.extra = () => 1")).toThrow(GuestError);
  });
});

describe("an artifact is refused", () => {
  const refused: Record<string, Partial<Record<keyof Artifact, unknown>>> = {
    "of another ABI": { abi: 0 },
    "whose code is no functor": { code: "1 + 1" },
    "whose code does not parse": { code: "(function ($s_guards) { return )" },
    "whose code is more than an expression": { code: "(function ($s_guards) {}); globalThis.x = 1; (0" },
    "of an unknown goal": { goal: "worker" },
    "of an unknown profile": { profile: "lax" },
    "without its lists": { imports: undefined },
  };
  for (const [why, part] of Object.entries(refused)) {
    test(why, () => {
      expect(() => createDomain().evaluate({ ...handWritten(""), ...part } as Artifact)).toThrow(AbiError);
    });
  }

  test("that is no object", () => {
    expect(() => createDomain().evaluate("code" as unknown as Artifact)).toThrow(AbiError);
  });
});
