/** The Babel plugin, in Babel 7 and in Babel 8: what it exports is what compile() gives, whatever other plugins stand beside it. */
import { createRequire } from "node:module";
import { createDomain, type Artifact } from "@sallyport/runtime-guards";
import sallyport, { compile } from "@sallyport/transform";
import { describe, expect, test } from "vitest";

const requireFromTransform = createRequire(new URL("../../packages/transform/package.json", import.meta.url));
interface Babel {
  readonly version: string;
  transformSync(source: string, options: object): { readonly code: string };
  transformFromAstSync(tree: object, source: string | undefined, options: object): { readonly code: string };
  parseSync(source: string, options: object): object;
}
const versions = [requireFromTransform("@babel/core") as Babel, (await import("@babel/core-8")) as unknown as Babel];

const artifactOf = async (text: string): Promise<Artifact> => {
  const module = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as { readonly default: Artifact };
  return module.default;
};

test("both versions are there", () => {
  expect(versions.map(({ version }) => version.split(".")[0])).toEqual(["7", "8"]);
});

describe.each(versions)("the plugin in Babel $version", (babel) => {
  const configuration = (options: object = {}, others: readonly unknown[] = [], rest: object = {}) => ({
    babelrc: false,
    configFile: false,
    filename: "guest.js",
    plugins: [...others, [sallyport, options]],
    ...rest,
  });
  const transform = (source: string, ...given: Parameters<typeof configuration>): string =>
    babel.transformSync(source, configuration(...given)).code;

  test("exports the artifact that compile() gives", async () => {
    const source = "'use strict';\nclass A { _n = 20; get() { return this._n + 1; } }\nnew A().get() * 2;";
    const artifact = await artifactOf(transform(source, { goal: "script" }));
    expect(artifact).toEqual(compile(source, { filename: "guest.js", goal: "script" }));
    expect(createDomain({ artifacts: [artifact.hash] }).evaluate(artifact)).toBe(42);
  });

  test("parses the file as compile() does, whatever the parser is told", async () => {
    const typescript = transform("const n: number = 6; n * 7;", { goal: "script" }, [], { filename: "guest.ts" });
    const artifact = await artifactOf(typescript);
    expect(createDomain({ artifacts: [artifact.hash] }).evaluate(artifact)).toBe(42);
    const flow = { parserOpts: { plugins: ["flow"], errorRecovery: true }, sourceType: "module" };
    expect(() => transform("const n: number = 6;", {}, [], flow)).toThrow(/syntax\/parse-error/);
    expect(() => transform("const n = ;", {}, [], flow)).toThrow(/syntax\/parse-error/);
  });

  test("carries neither comments nor the first line of the guest into the file", () => {
    const source = "#!/bin/guest\n/* guest */ 42; // guest\n//# sourceMappingURL=data:guest";
    expect(transform(source, { goal: "script" })).toMatch(/^export default \{[^]*\};$/);
    expect(transform("/* guest */", { sourceMap: false }, [], { filename: "x.js" })).not.toContain("guest");
  });

  test("refuses a tree that has no text, and another parser", () => {
    const tree = babel.parseSync("42;", { babelrc: false, configFile: false });
    expect(() => babel.transformFromAstSync(tree, undefined, configuration())).toThrow(/compiles text/);
    expect(() => babel.transformFromAstSync(tree, "666;", configuration())).toThrow(/compiles text/);
    const other = () => ({ parserOverride: () => tree });
    expect(() => transform("42;", {}, [other])).toThrow(/parsing/);
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
