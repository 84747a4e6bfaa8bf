/** The Babel plugin: what it exports is what compile() gives, whatever other plugins stand beside it. */
import { createRequire } from "node:module";
import { createDomain, type Artifact } from "@sallyport/runtime-guards";
import sallyport, { compile } from "@sallyport/transform";
import { describe, expect, test } from "vitest";

const requireFromTransform = createRequire(new URL("../../packages/transform/package.json", import.meta.url));
interface Babel {
  transformSync(source: string, options: object): { readonly code: string };
}
const babel = requireFromTransform("@babel/core") as Babel;

const transform = (source: string, options: object = {}, others: readonly unknown[] = [], rest: object = {}): string =>
  babel.transformSync(source, {
    babelrc: false,
    configFile: false,
    filename: "guest.js",
    plugins: [...others, [sallyport, options]],
    ...rest,
  }).code;

const artifactOf = async (text: string): Promise<Artifact> => {
  const module = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as { readonly default: Artifact };
  return module.default;
};

describe("the Babel plugin", () => {
  test("exports the artifact that compile() gives", async () => {
    const source = "'use strict';\nclass A { _n = 20; get() { return this._n + 1; } }\nnew A().get() * 2;";
    const artifact = await artifactOf(transform(source, { goal: "script" }));
    expect(artifact).toEqual(compile(source, { filename: "guest.js", goal: "script" }));
    expect(createDomain().evaluate(artifact)).toBe(42);
  });

  test("compiles TypeScript where Babel can parse it", async () => {
    const rest = { filename: "guest.ts", parserOpts: { plugins: ["typescript"] } };
    const artifact = await artifactOf(transform("const n: number = 6; n * 7;", { goal: "script" }, [], rest));
    expect(createDomain().evaluate(artifact)).toBe(42);
  });

  test("refuses what compile() refuses, with its diagnostics", () => {
    expect(() => transform("class A { _x = 1 }\nnew A()._x;")).toThrow(/strict\/private-member/);
    expect(() => transform("1", { profile: "loose" })).toThrow(/options\/value/);
  });

  const hostile = (when: "enter" | "exit") => () => ({
    visitor: {
      Program: {
        [when](path: { node: { body: { expression?: { value: unknown } }[] } }) {
          for (const statement of path.node.body) if (statement.expression) statement.expression.value = 666;
        },
      },
      StringLiteral(path: { node: { value: string } }) {
        path.node.value = path.node.value.replace("42", "666");
      },
    },
  });

  test.each(["enter", "exit"] as const)(
    "is not reached by another plugin that changes the program on %s",
    async (when) => {
      const artifact = await artifactOf(transform("42;", { goal: "script" }, [hostile(when)]));
      expect(artifact).toEqual(compile("42;", { filename: "guest.js", goal: "script" }));
    },
  );
});
