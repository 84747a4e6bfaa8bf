import { createDomain, re2Engine } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import { RE2JS } from "re2js";
import { describe, expect, test } from "vitest";
import { denial, inBoth } from "./both-profiles.js";

const features = { regexp: { engine: re2Engine(RE2JS) } };
const linear = (source: string) => inBoth(source, { features }, { guards: "all" });

/** Thirty-one letters: minutes for the native engine. */
const EVIL = '"' + "a".repeat(40) + '!"';
const SLOW_ROADS = [
  `/(a+)+$/.test(${EVIL})`,
  `new RegExp("(a+)+$").exec(${EVIL})`,
  `RegExp("(a|a)*b").test(${EVIL})`,
  `${EVIL}.match("(a+)+$")`,
  `${EVIL}.match(/(a+)+$/g)`,
  `[...${EVIL}.matchAll(/(a+)+$/g)]`,
  `[...${EVIL}.matchAll("(a+)+$")]`,
  `${EVIL}.replace(/(a+)+$/, "")`,
  `${EVIL}.replaceAll(/(a+)+$/g, "")`,
  `${EVIL}.search(/(a+)+$/)`,
  `${EVIL}.search("(a+)+$")`,
  `${EVIL}.split(/(a+)+$/)`,
  `/(a+)+$/[Symbol.match](${EVIL})`,
  `/(a+)+$/[Symbol.replace](${EVIL}, "")`,
  `/(a+)+$/[Symbol.search](${EVIL})`,
  `/(a+)+$/[Symbol.split](${EVIL})`,
  `[.../(a+)+$/g[Symbol.matchAll](${EVIL})]`,
  `RegExp.prototype.exec.call(/(a+)+$/, ${EVIL})`,
  `RegExp.prototype.test.bind(/(a+)+$/)(${EVIL})`,
  `Reflect.get(RegExp.prototype, "exec").call(/(a+)+$/, ${EVIL})`,
  `Reflect.apply(Reflect.get(String.prototype, "match"), ${EVIL}, ["(a+)+$"])`,
  `Object.values(Object.getOwnPropertyDescriptor(RegExp.prototype, "exec")).forEach((f) => typeof f === "function" && f.call(/(a+)+$/, ${EVIL}))`,
  `Object.values(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(/x/)).test).forEach((f) => typeof f === "function" && f.call(/(a+)+$/, ${EVIL}))`,
  `Object.values(Reflect.getOwnPropertyDescriptor(String.prototype, "search")).forEach((f) => typeof f === "function" && f.call(${EVIL}, "(a+)+$"))`,
  `const { exec } = RegExp.prototype; exec.call(/(a+)+$/, ${EVIL})`,
  `[/(a+)+$/].map((r) => r.test(${EVIL}))`,
  `Object.create(/(a+)+$/, {}).constructor("(a+)+$").test(${EVIL})`,
];
/** Refused, since the algorithms of the language would make native expressions of what these say. */
const REFUSED = [
  `class R extends RegExp {} new R("(a+)+$").test(${EVIL})`,
  `const r = /(a+)+$/; r.flags2 = 1; r.test(${EVIL})`,
  `const r = Object.assign(/(a+)+$/, { exec() { return null } }); ${EVIL}.split(r)`,
  `RegExp.prototype[Symbol.split].call({ source: "(a+)+$", flags: "", exec() {} }, ${EVIL})`,
  `RegExp.prototype[Symbol.matchAll].call({ __proto__: RegExp.prototype, source: "(a+)+$", flags: "g" }, ${EVIL})`,
  `RegExp.prototype[Symbol.split].call(new Proxy(/(a+)+$/, {}), ${EVIL})`,
  `RegExp.prototype.exec.call(new Proxy(/(a+)+$/, {}), ${EVIL})`,
];

describe("without an engine", () => {
  test("expressions are native, and backtrack", () => {
    const time = (n: number) => {
      const start = performance.now();
      inBoth(`/(a+)+$/.test("${"a".repeat(n)}!")`);
      return performance.now() - start;
    };
    // Each letter doubles the time, so that 40 letters take hours.
    expect(time(24)).toBeGreaterThan(4 * time(17));
    expect(inBoth(`/(a)\\1(?=b)/.test("aab")`)).toBe(true);
  });
  test("the feature is granted with an engine only", () => {
    expect(denial("1", { features: [] as never })).toBe("none");
    for (const regexp of [true, {}, { engine: 1 }]) {
      expect(() => createDomain({ features: { regexp: regexp as object } })).toThrow(/engine/);
    }
  });
});

describe("with an engine in linear time", () => {
  test.each(SLOW_ROADS)("%s ends soon", { timeout: 5000 }, (source) => {
    linear(source);
  });
  test.each(REFUSED)("%s is refused", { timeout: 5000 }, (source) => {
    expect(denial(source, { features }, { guards: "all" })).toMatch(/authority\/regexp|guest\/uncaught/);
  });

  const SAME = [
    `/(?<y>\\d{4})-(?<m>\\d\\d)/.exec("on 2024-05").groups.y`,
    `JSON.stringify(/(a)(b)?/.exec("xac"))`,
    `const r = /a/g; [r.test("aa"), r.lastIndex, r.test("aa"), r.test("aa"), r.lastIndex].join()`,
    `const r = /a/y; [r.test("ba"), r.lastIndex, (r.lastIndex = 1, r.test("ba")), r.lastIndex].join()`,
    `"a1b22c".replace(/\\d+/g, (m, i, s) => "[" + m + i + s.length + "]")`,
    `"John Smith".replace(/(\\w+)\\s(\\w+)/, "$2, $1 $$ $& $\` $' $3 $0 $10")`,
    `"x-y".replace(/(?<a>x)-(?<b>y)/, "$<b>-$<a>-$<c>")`,
    `"a,b;c".split(/[,;]/).join("|")`,
    `"abc".split(/(?:)/).join("|")`,
    `"a1b2".split(/(\\d)/, 3).join("|")`,
    `"".split(/x/).length + "|" + "".split(/(?:)/).length`,
    `[..."a1b2".matchAll(/[a-z](\\d)/g)].map((m) => m[1] + m.index).join()`,
    `"aBc".match(/b/i).index + "|" + "aaa".match(/a/g).length + "|" + "x".match(/y/)`,
    `"xyz".search(/z/) + "|" + "xyz".search("q")`,
    `"a.b.c".replaceAll(".", "-") + "a+b".split("+").join()`,
    `"\\u00a0\\ufeffx\\v".replace(/\\s/g, "_") + "a\\nb\\u2028c".replace(/./g, "_")`,
    `"[a]&~".replace(/[[\\]&~]/g, "_") + "a_b".replace(/\\_/, "-") + "\\b".replace(/[\\b]/, "B")`,
    `"A\\x41\\u0041".replace(/\\x41|\\u0041/g, "_") + /[^]/.test("\\n") + /[]/.test("a")`,
    `"aaa".replace(/a*?/g, "-") + "abc".replace(/$/, "!") + "abc".replace(/x*/g, "-")`,
    `JSON.stringify(/a(?<n>b)?/d.exec("xab").indices) + /\\S/.test(" ") + /[\\S]/.test("x")`,
    `"aXbX".split("X", 1).join() + "abc".replace("b", (m, i) => m + i) + "abc".replace("b", "$&$&")`,
    `[RegExp.prototype.exec.name, RegExp.prototype.exec.length, "".replace.length, /x/.test.name].join()`,
    `/\\p{L}+/u.exec("1é2")[0] + /\\u{61}/u.test("a") + /^[\\w.]+@[\\w.]+$/.test("a.b@c.d")`,
    `({ [Symbol.replace](s, r) { return "own " + s + r } }, "x".replace({ [Symbol.replace]: (s, r) => "own " + s + r }, "y"))`,
  ];
  test.each(SAME)("%s is as natively", (source) => {
    expect(linear(source)).toEqual(inBoth(source));
  });

  test.each(["/a(?=b)/", "/(?<!a)b/", "/(a)\\1/", "/(?<n>a)\\k<n>/", "/\\p{Script=Greek}/u", "/a{2000}/", "/[a]/v"])(
    "%s is a named error",
    (pattern) => {
      expect(linear(`try { ${pattern}.test("a") } catch (e) { e.name + " " + e.code }`)).toBe(
        "SyntaxError regexp/unsupported",
      );
    },
  );

  test.each(["strict", "compat"] as const)("%s code that uses names without a guard is refused", async (profile) => {
    const options = { profile, guards: "needed" } as const;
    const domain = createDomain({
      features,
      modules: { main: compile("export const found = /a/.test('a');", { ...options, goal: "module" }) },
    });
    const refusal = expect.objectContaining({ code: "authority/guards" });
    expect(() => domain.evaluate(compile("/a/.test('a')", options))).toThrow(refusal);
    await expect(domain.import("main")).rejects.toEqual(refusal);
    expect(domain.evaluate(compile("1 + 1", options))).toBe(2);
  });

  test("other domains are not concerned", () => {
    createDomain({ features });
    expect(inBoth(`/(a)\\1/.test("aa")`)).toBe(true);
  });

  test("an engine of the host's own", () => {
    const engine = (source: string) => ({
      match: (text: string, from: number) => {
        const at = text.indexOf(source, from);
        return at < 0 ? null : [at, at + source.length];
      },
    });
    const domain = createDomain({ features: { regexp: { engine } } });
    expect(domain.evaluate(compile('"a.b.c".replace(/./g, "-")', { guards: "all" }))).toBe("a-b-c");
  });
});
