/** Compat code that leaves guards out and strict code never meet in a domain. */
import { createDomain } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import { expect, test } from "vitest";

const strict = compile("class Purse { _sum = 1; sum() { return this._sum; } } new Purse().sum()", { goal: "script" });
const plain = compile("let x = { y: 1 }; x.y = 2", { profile: "compat", goal: "script" });
const guarded = compile("let x = { y: 1 }; x.y = 2", { profile: "compat", goal: "script", guards: "all" });

test.each([
  ["plain writes after strict code", strict, plain],
  ["strict code after plain writes", plain, strict],
])("%s are refused", (_name, first, second) => {
  const domain = createDomain();
  domain.evaluate(first);
  expect(() => domain.evaluate(second)).toThrow('guards: "all"');
});

test("compat code with all its guards lives with both", () => {
  for (const other of [strict, plain]) {
    const domain = createDomain();
    domain.evaluate(guarded);
    domain.evaluate(other);
  }
  const domain = createDomain();
  domain.evaluate(strict);
  expect(domain.evaluate(guarded)).toBe(2);
});

test.each(["all", "needed"] as const)(
  "an heir of compat is handed an instance that waits, and does not get into the classes between (I5), guards %s",
  (guards) => {
    const domain = createDomain();
    const classes = `class Root { constructor() { this.x = 1; } ask() { return this.peek(); } }
      class Purse extends Root { _sum = "whole"; peek() { return this._sum ?? "early"; } }
      new Purse().ask()`;
    expect(domain.evaluate(compile(classes, { profile: "strict", guards }))).toBe("whole");
    const heir = `const attempt = (f) => { try { return f(); } catch (e) { return e.name; } };
      let seen; class Heir extends Purse { set x(v) { seen = [attempt(() => this.ask()), attempt(() => this.peek())]; } }
      const made = new Heir(); [...seen, made.ask(), made.peek(), new Purse().ask()].join()`;
    const mixed = compile(heir, { profile: "compat", guards: "all" });
    expect(domain.evaluate(mixed)).toBe("early,SelfError,whole,whole,whole");
  },
);

test.each(["all", "needed"] as const)(
  "so is one that is defined before the class that it extends is closed (I5), guards %s",
  (guards) => {
    const domain = createDomain();
    const heir = `const attempt = (f) => { try { return f(); } catch (e) { return e.name; } };
      let seen; const heirOf = (C) => class extends C { set x(v) { seen = [attempt(() => this.ask()), attempt(() => this.peek())]; } };`;
    domain.evaluate(compile(heir, { profile: "compat", guards: "all" }));
    const classes = `let Heir;
      class Root { constructor() { this.x = 1; } ask() { return this.peek(); } }
      class Purse extends Root { static { Heir = heirOf(Purse); } _sum = "whole"; peek() { return this._sum ?? "early"; } }
      const made = new Heir(); [...seen, made.ask(), made.peek(), new Purse().ask()].join()`;
    expect(domain.evaluate(compile(classes, { profile: "strict", guards }))).toBe("early,SelfError,whole,whole,whole");
  },
);
