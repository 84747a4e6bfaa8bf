/** The examples of the attenuators' docstrings, and of docs/attenuators.md, are run: `expression; // value` or `// throws code`. */
import { readdirSync, readFileSync } from "node:fs";
import * as runtime from "@sallyport/runtime-guards";
import { expect, test } from "vitest";

const FOLDER = new URL("../../packages/runtime-guards/src/attenuators/", import.meta.url);
const ATTENUATORS = "confirmed,logged,makeSealer,once,origins,pick,rate,readOnly,revocable,times,under,until".split(
  ",",
);

function examplesOf(text: string): string[] {
  return [...text.matchAll(/@example\n((?: \*.*\n)+?) \*\//g)].map(([, lines]) => lines!.replace(/^ \* ?/gm, ""));
}

const scope = { ...runtime } as Record<string, unknown>;
type AsyncFunctionConstructor = new (...names: string[]) => (...values: unknown[]) => Promise<void>;
const AsyncFunction = (async () => {}).constructor as AsyncFunctionConstructor;

async function run(example: string): Promise<number> {
  let checks = 0;
  const body = example
    .trim()
    .split("\n")
    .map((line) => {
      const [, code, comment] = /^(.*;) \/\/ (.*)$/.exec(line) ?? [];
      if (code === undefined) return line;
      checks++;
      return `await check(async () => (${code.slice(0, -1)}), ${JSON.stringify(comment)});`;
    });
  const check = async (expression: () => Promise<unknown>, expected: string): Promise<void> => {
    const code = /^throws (.*)$/.exec(expected)?.[1];
    if (code !== undefined) await expect(expression()).rejects.toMatchObject({ code });
    else expect(await expression()).toEqual(JSON.parse(expected === "undefined" ? "null" : expected) ?? undefined);
  };
  await new AsyncFunction("check", ...Object.keys(scope), body.join("\n"))(check, ...Object.values(scope));
  return checks;
}

const examples = readdirSync(FOLDER).flatMap((file) =>
  examplesOf(readFileSync(new URL(file, FOLDER), "utf8")).map((example) => ({ file, example })),
);

test("every attenuator has an example", () => {
  for (const name of ATTENUATORS) {
    expect(
      examples.some(({ example }) => example.includes(`${name}(`)),
      name,
    ).toBe(true);
    expect(typeof scope[name], name).toBe("function");
  }
});

test.each(examples)("the example in $file ($#)", async ({ example }) => {
  expect(await run(example)).toBeGreaterThan(0);
});

test("a wrong example is noticed", async () => {
  await expect(run("1 + 1; // 3")).rejects.toThrow();
  await expect(run("1 + 1; // throws some/code")).rejects.toThrow();
});

test("the examples of docs/attenuators.md", async () => {
  const page = readFileSync(new URL("../../docs/attenuators.md", import.meta.url), "utf8");
  const blocks = [...page.matchAll(/```js\n([\s\S]*?)```/g)].map(([, block]) => block!);
  expect(blocks.length).toBeGreaterThan(0);
  for (const block of blocks) expect(await run(block)).toBeGreaterThan(0);
});
