import { describe, expect, test } from "vitest";
import { makeGuest } from "./functor.js";

/** A strict class as the compiler emits it. */
const COUNTER = `
  const $s_p1 = $s_privateName("_count");
  class Counter {
    static { $s_beginClass(this, void 0, void 0) }
    #$s_b1 = $s_fresh(this, Counter);
    [$s_p1] = 0;
    step = 1;
    inc() { #$s_b1 in this || $s_self(this, Counter); return ++this[$s_p1] }
    get count() { #$s_b1 in this || $s_self(this, Counter); return $s_getSelf(this, $s_p1) }
    set limit(v) { #$s_b1 in this || $s_self(this, Counter); this.max = v }
    static make() { $s_selfStatic(this, Counter); return new this() }
    static { $s_endClass(this) }
  }
  const c = new Counter();`;

const denied = (name: string) => expect.objectContaining({ name }) as Error;
const run = (body: string) => makeGuest().run(COUNTER + body);
const attempt = (body: string) => () => run(body);

describe("a private name", () => {
  test("is read by self and by nobody else", () => {
    expect(run(`c.inc(); return c.count`)).toBe(1);
    expect(attempt(`$s_get(c, "_count")`)).toThrow(denied("PrivacyError"));
    expect(attempt(`$s_set(c, "_count", 1)`)).toThrow(denied("PrivacyError"));
    expect(attempt(`$s_has("_count", c)`)).toThrow(denied("PrivacyError"));
    expect(attempt(`$s_remove(c, "_count")`)).toThrow(denied("PrivacyError"));
    expect(attempt(`$s_get(c, $s_p1)`)).toThrow(denied("PrivacyError"));
  });

  test("is ordinary data on a record", () => {
    expect(run(`return $s_get({ _id: 5 }, "_id")`)).toBe(5);
  });
});

describe("a write from outside", () => {
  test("passes through an accessor of the class and nothing else", () => {
    expect(run(`$s_set(c, "limit", 7); return $s_get(c, "max")`)).toBe(7);
    expect(attempt(`$s_set(c, "step", 2)`)).toThrow(denied("SelfError"));
    expect(attempt(`$s_set(c, "inc", 2)`)).toThrow(denied("SelfError"));
    expect(attempt(`$s_remove(c, "step")`)).toThrow(denied("SelfError"));
    expect(attempt(`$s_set(Counter, "make", 2)`)).toThrow(denied("SelfError"));
    expect(attempt(`$s_set($s_get(Counter, "prototype"), "inc", 2)`)).toThrow(denied("SelfError"));
    expect(attempt(`$s_set(c, "__proto__", null)`)).toThrow(denied("SelfError"));
  });
});

describe("a method", () => {
  test("read as a value is bound, always the same, and keeps name and length", () => {
    expect(
      run(`const f = $s_get(c, "inc"); return [f === $s_get(c, "inc"), f.name, f.length, f(), f.call({})]`),
    ).toEqual([true, "inc", 0, 1, 2]);
  });

  test("checks its receiver", () => {
    const method = `const inc = $s_method(c, "inc");`;
    expect(run(`${method} return $s_callMethod(inc, c)`)).toBe(1);
    for (const receiver of ["{}", "Object.create(c)", "new Proxy(c, {})", "{ __proto__: Counter.prototype }"]) {
      expect(attempt(`${method} $s_callMethod(inc, ${receiver})`)).toThrow(denied("SelfError"));
    }
    expect(attempt(`$s_callMethod($s_method(Counter, "make"), class extends Counter {})`)).toThrow(denied("SelfError"));
  });

  test("refuses an object that another class's constructor returned over", () => {
    const thief = `function Base(o) { return o }
      class Thief extends Base { static { $s_beginClass(this) } #b = $s_fresh(this, Thief); [$s_p1] = 1e9; static { $s_endClass(this) } }`;
    expect(attempt(`${thief} new Thief(c)`)).toThrow(denied("SelfError"));
    expect(run(`${thief} try { new Thief(c) } catch {} return c.count`)).toBe(0);
  });
});

describe("a half-made instance", () => {
  const ROOT = `
    let half;
    class Root { static { $s_beginClass(this) } #r = $s_fresh(this, Root);
      constructor(f) { if (f) f(this); $s_callMethod($s_methodSelf(this, "start"), this) }
      start() {} static { $s_endClass(this) } }
    class Heir extends $s_heritage(Root) { static { $s_beginClass(this) } #h = $s_fresh(this, Heir); ready = true;
      start() { #h in this || $s_self(this, Heir); $s_setSelf(this, "started", true) }
      open() { #h in this || $s_self(this, Heir); return $s_getSelf(this, "ready") }
      static { $s_endClass(this) } }`;

  test("may be called by its own base constructor", () => {
    expect(run(`${ROOT} return $s_get(new Heir(), "started")`)).toBe(true);
  });

  test("may not be called by whom the base constructor showed it to", () => {
    const call = `$s_callMethod($s_method(half, "open"), half)`;
    expect(attempt(`${ROOT} new Heir((o) => { half = o; ${call} })`)).toThrow(denied("SelfError"));
    expect(attempt(`${ROOT} try { new Heir((o) => { half = o; throw 1 }) } catch {} ${call}`)).toThrow(
      denied("SelfError"),
    );
    expect(run(`${ROOT} new Heir((o) => { half = o }); return ${call}`)).toBe(true);
  });
});

describe("a class that is defined", () => {
  test("takes no more members and keeps its parent", () => {
    expect(run(`return [Object.isExtensible(Counter), Object.isExtensible(Counter.prototype)]`)).toEqual([
      false,
      false,
    ]);
    expect(run(`return Object.getOwnPropertyDescriptor(Counter.prototype, "inc").configurable`)).toBe(false);
  });

  test("lets an instance shadow its own method", () => {
    expect(run(`c.inc = c.inc.bind(c); return Object.hasOwn(c, "inc")`)).toBe(true);
  });

  test("has the name that plain JavaScript would give", () => {
    expect(
      run(`return (class $s_c1 { static { $s_beginClass(this, "given") } static { $s_endClass(this) } }).name`),
    ).toBe("given");
  });

  test("is not defined over an instance in the place of a prototype", () => {
    const lying = `const Base = new Proxy(function () {}, { get: (t, k) => (k === "prototype" ? c : t[k]) });`;
    expect(attempt(`${lying} class T extends Base { static { $s_beginClass(this) } }`)).toThrow(
      denied("AuthorityError"),
    );
  });

  test("has no species and no computed constructor", () => {
    expect(attempt(`$s_classKey(Symbol.species, true)`)).toThrow(denied("AuthorityError"));
    expect(attempt(`$s_classKey("constructor", false)`)).toThrow(denied("AuthorityError"));
  });
});
