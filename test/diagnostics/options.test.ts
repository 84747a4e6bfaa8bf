/** Options and sources as a host may give them by mistake: each is refused with a code, and what was checked is what is used. */
import { check, compile, CompileError, type CompileOptions } from "@sallyport/transform";
import { describe, expect, test } from "vitest";

const codesOf = (options: unknown): string[] => check("0;", options as CompileOptions).map(({ code }) => code);

describe("options", () => {
  test.each([null, 1, "strict", [], true])("that are %j and no object", (options) => {
    expect(codesOf(options)).toEqual(["options/value"]);
  });

  test.each([
    [{ profile: null }, ["options/value"]],
    [{ goal: "es5" }, ["options/value"]],
    [{ guards: "none" }, ["options/value"]],
    [{ filename: 1 }, ["options/value"]],
    [{ globals: "log" }, ["options/value"]],
    [{ globals: [1] }, ["options/value"]],
    [{ sourceMap: "inline" }, ["options/value"]],
    [{ constructor: 1, toString: 1 }, ["options/unknown", "options/unknown"]],
    [{ unsafe: true, profile: "lax" }, ["options/unknown", "options/value"]],
    [{ friends: true, profile: "compat" }, ["options/contradiction"]],
    [{ goal: "commonjs", filename: "a.mjs", profile: "compat" }, ["options/contradiction"]],
    [{ goal: "module", filename: "a.cts" }, ["options/contradiction"]],
    [{ visibility: "declared" }, ["options/value"]],
    [{ metering: true }, ["options/value"]],
    [{ visibility: "underscore", metering: false }, []],
    [{ goal: undefined, typescript: undefined }, []],
    [{}, []],
  ])("%j", (options, codes) => {
    expect(codesOf(options)).toEqual(codes);
  });

  test("are the object's own: neither a prototype nor a second look changes them", () => {
    const source = "class A { _x = 1; }\nnew A()._x;\n";
    expect(check(source, Object.create({ profile: "compat" }) as CompileOptions).map(({ code }) => code)).toEqual([
      "strict/private-member",
    ]);
    let looks = 0;
    const options = {
      get profile() {
        looks += 1;
        return looks === 1 ? "strict" : "lenient";
      },
    };
    expect(check(source, options as CompileOptions).map(({ code }) => code)).toEqual(["strict/private-member"]);
    expect(looks).toBe(1);
  });
});

describe("a source", () => {
  const sources: [unknown][] = [
    [undefined],
    [null],
    [5],
    [{}],
    [["0;"]],
    [new Uint8Array([0x30])],
    [{ length: 1, toString: () => "0;" }],
  ];
  test.each(sources)("that is %s and no string", (source) => {
    expect(check(source as string).map(({ code }) => code)).toEqual(["input/not-text"]);
    expect(() => compile(source as string)).toThrow(CompileError);
  });
});

test("what is wrong with the whole is shown without a code frame", () => {
  const message = (() => {
    try {
      compile("const shown = 1;", { goal: "commonjs" });
    } catch (error) {
      return (error as Error).message;
    }
    return "";
  })();
  expect(message).toContain("options/contradiction");
  expect(message).not.toContain("const shown");
});
