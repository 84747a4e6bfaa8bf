/** What the compiler loads, and when: Babel's transforms only for a file that has syntax to lower. In processes of their own, since what is loaded stays. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

async function answersOf(script: string): Promise<unknown> {
  const args = ["--input-type=module", "-e", `import { check, compile } from "@sallyport/transform";\n${script}`];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: new URL("../..", import.meta.url) });
  return JSON.parse(stdout);
}

test("Babel's transforms are loaded for the first file that needs them", async () => {
  const script = `
    import { createRequire } from "node:module";
    const { cache } = createRequire(import.meta.url);
    const loaded = () => ["core", "traverse", "plugin-transform-typescript", "plugin-proposal-decorators"]
      .filter((name) => Object.keys(cache).some((file) => file.includes("/@babel/" + name + "/")));
    const answers = [loaded()];
    for (const [source, filename] of [["class A { #x = 1 }", "a.js"], ["let x: number = 1;", "a.ts"], ["const d = () => {}; @d class A {}", "a.js"]]) {
      compile(source, { filename });
      answers.push(loaded());
    }
    console.log(JSON.stringify(answers));
  `;
  expect(await answersOf(script)).toEqual([
    [],
    [],
    ["core", "traverse", "plugin-transform-typescript"],
    ["core", "traverse", "plugin-transform-typescript", "plugin-proposal-decorators"],
  ]);
});

test("where the stack is exhausted while they are loaded, the next file is compiled", async () => {
  const source = JSON.stringify("const d = () => {}; @d class A { @d m() {} } let x: number = 1; x");
  const script = `
    let refused = 0;
    function deep() {
      try {
        deep();
      } finally {
        if (refused < 300) {
          try {
            if (check(${source}, { filename: "a.ts" }).some(({ code }) => code === "input/too-deep")) refused++;
          } catch (error) {
            if (!(error instanceof RangeError)) throw error;
            refused++;
          }
        }
      }
    }
    try { deep(); } catch {}
    console.log(JSON.stringify([refused, check(${source}, { filename: "a.ts" })]));
  `;
  expect(await answersOf(script)).toEqual([300, []]);
});
