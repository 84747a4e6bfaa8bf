/** Free names of compiled code, read through cells: what they give is what `$s_global` gives, whatever scripts declare before and after (R6). */
import { createDomain } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import { describe, expect, test } from "vitest";

for (const guards of ["all", "needed"] as const) {
  describe(`a free name with guards ${guards}`, () => {
    const run = (domain: ReturnType<typeof createDomain>, source: string) =>
      domain.evaluate(compile(source, { profile: "compat", guards }));

    test("means the endowment until a script declares it", () => {
      const domain = createDomain({ endowments: { host: 1 } });
      const read = run(domain, "() => host") as () => unknown;
      const type = run(domain, "() => typeof host") as () => unknown;
      expect([read(), type()]).toEqual([1, "number"]);
      expect(() => run(domain, "host = 2")).toThrow("read only");
      expect(read()).toBe(1);
      run(domain, "let host = 'mine'; const change = (v) => { host = v; };");
      expect([read(), type()]).toEqual(["mine", "string"]);
      run(domain, "change({ a: 1 }); host = true;");
      expect([read(), type()]).toEqual([true, "boolean"]);
      expect(run(domain, "host")).toBe(true);
    });

    test("is a ReferenceError until it is defined, and then what the guest defined last", () => {
      const domain = createDomain();
      const read = run(domain, "() => late") as () => unknown;
      expect(() => read()).toThrow("late is not defined");
      run(domain, "globalThis.late = 1;");
      expect(read()).toBe(1);
      run(domain, "late = 2;");
      expect(read()).toBe(2);
      run(domain, "delete globalThis.late;");
      expect(() => read()).toThrow("late is not defined");
      run(domain, "var late = 3;");
      expect(read()).toBe(3);
    });

    test("that a domain does not grant is refused when it is read, and not before", () => {
      const read = run(createDomain(), "() => fetch") as () => unknown;
      expect(() => read()).toThrow("fetch is not available");
    });
  });
}
