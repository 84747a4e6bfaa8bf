/** Methods of classes under names of natives, and members that classes offer for writing, where another domain, a native or the host is above or beside the class (I4, I5, I9). */
import { createDomain } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import { describe, expect, test } from "vitest";

const GUARDS = ["all", "needed"] as const;
const PAIRS = GUARDS.flatMap((of) => GUARDS.map((by) => [of, by] as const));

class Host {
  sort(): string {
    return "the host's";
  }
}

test.each(PAIRS)("an instance of another domain is read, called and not written: %s, %s", (of, by) => {
  const owner = createDomain();
  const other = createDomain();
  const strict = (text: string, guards: "all" | "needed") => compile(text, { profile: "strict", guards });
  const { make, show } = owner.evaluate(
    strict(
      `class P { _x = 1; get x() { return this._x; } set x(v) { this._x = v; } sort() { return "the owner's"; } }
       ({ make: () => new P(), show: (o) => o.x })`,
      of,
    ),
  ) as { make: () => object; show: (o: object) => unknown };
  const use = other.evaluate(
    strict(
      `class Q { _x = 5; get x() { return this._x; } set x(v) { this._x = v; } sort() { return "the other's"; } }
       const attempt = (f) => { try { return f(); } catch (e) { return e.name; } };
       (o) => { const k = ["_x"][0]; return [attempt(() => { o.x = 9; }), o.sort((a, b) => a - b), typeof o[k], new Q().sort(), o.x].join(); }`,
      by,
    ),
  ) as (o: object) => string;
  const instance = make();
  expect(use(instance)).toBe("TypeError,the owner's,undefined,the other's,1");
  expect(show(instance)).toBe(1);
});

describe.each(GUARDS)("what is called, with guards %s", (guards) => {
  test.each([
    ["class T extends Uint8Array { sort() { return 'own'; } }", "new T(2).sort()", "own"],
    ["class T extends Uint8Array { sort() { return 'own'; } } class U extends T {}", "call(new U(2))", "own"],
    ["class T extends Uint8Array { sort() { return 'own'; } }", "call(new Uint8Array([1, 2])).join()", "2,1"],
    ["class H extends Host { sort() { return 'own, ' + super.sort(); } }", "call(new H())", "own, the host's"],
    ["class H extends Host {} class S { sort() { return 'own'; } }", "call(new H()) + call(new S())", "the host'sown"],
  ])("%s %s", (classes, expression, expected) => {
    const domain = createDomain({ extendable: [Host], endowments: { Host } });
    const text = `${classes} const call = (o) => o.sort((a, b) => b - a); ${expression};`;
    expect(domain.evaluate(compile(text, { profile: "strict", guards }))).toBe(expected);
  });
});
