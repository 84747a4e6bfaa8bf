import { createDomain } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { denial, inBoth } from "./both-profiles.js";

const features = ["gc"] as const;

test.each(["WeakRef", "FinalizationRegistry"])("without gc: %s", (name) => {
  expect(denial(`new ${name}({})`)).toBe(
    `authority/global: ${name} is not available in this domain: it needs the feature "gc"`,
  );
});

describe("with gc", () => {
  test("a WeakRef gives its target", () => {
    expect(
      inBoth(
        "const o = {}; const r = new WeakRef(o); [r.deref() === o, r instanceof WeakRef, r.constructor === WeakRef, String(r)].join()",
        { features },
      ),
    ).toBe("true,true,true,[object WeakRef]");
  });
  test("symbols that are not registered may be held", () => {
    expect(
      inBoth(
        "const s = Symbol(); const r = new FinalizationRegistry(() => {}); r.register(s, 1, s); let denied = 0; try { new WeakRef(Symbol.for('a')); } catch (e) { denied = e.name; } [new WeakRef(s).deref() === s, r.unregister(s), denied].join()",
        { features },
      ),
    ).toBe("true,true,TypeError");
  });
  test("their members are those of classes of the language", () => {
    expect(
      inBoth(
        "const p = FinalizationRegistry.prototype; [p.register.length, p.unregister.length, Object.keys(p).length, Object.keys(WeakRef.prototype).length].join()",
        { features },
      ),
    ).toBe("2,1,0,0");
  });
  test("what it makes for another constructor inherits from what that one says", () => {
    expect(
      inBoth(
        "const base = {}; const bound = function () {}.bind(); Object.defineProperty(bound, 'prototype', { get: () => base }); Object.getPrototypeOf(Reflect.construct(WeakRef, [{}], bound)) === base",
        { features },
      ),
    ).toBe(true);
  });
  test("it may be extended", () => {
    expect(
      inBoth("class Ref extends WeakRef { is(o) { return this.deref() === o; } } const o = {}; new Ref(o).is(o)", {
        features,
      }),
    ).toBe(true);
  });
  test.each([
    ["WeakRef.prototype.deref.call({})", "was called on what is no WeakRef"],
    ["WeakRef({})", "cannot be invoked without 'new'"],
    ["new WeakRef(1)", "must be an object"],
    ["new FinalizationRegistry(1)", "must be a function"],
    ["const o = {}; new FinalizationRegistry(() => {}).register(o, o)", "must not be the same"],
  ])("%s is refused", (source, message) => expect(denial(source, { features })).toContain(message));

  test("no two domains share a class", () => {
    const [a, b] = [1, 2].map(() => createDomain({ features }).evaluate(compile("WeakRef")));
    expect(a).not.toBe(b);
  });

  test("a registry calls back without a receiver, and what it throws goes to onUnhandled", () => {
    const program = `
      import { createDomain } from "@sallyport/runtime-guards";
      import { compile } from "@sallyport/transform";
      const domain = createDomain({ features: ["gc"], onUnhandled: (e) => console.log("unhandled", e.message), endowments: { log: (text) => console.log(text) } });
      domain.evaluate(compile(\`const registry = new FinalizationRegistry(function (held) { log(held + " " + typeof this); throw new Error("in cleanup"); });
        (() => { registry.register({ big: [1, 2, 3] }, "held"); })();\`));
      for (let i = 0; i < 20; i++) { gc(); await new Promise((resolve) => setTimeout(resolve, 5)); }`;
    const output = execFileSync(process.execPath, ["--expose-gc", "--input-type=module", "-e", program], {
      encoding: "utf8",
    });
    expect(output).toBe("held undefined\nunhandled in cleanup\n");
  });
});
