/** I12: compiling what Babel's transforms lower leaves the hooks of the host's `Error` as they were. In a process of its own: Babel sets them once. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const script = `
import { compile } from "@sallyport/transform";
const hooks = () => ["prepareStackTrace", "stackTraceLimit"].map((name) => Reflect.getOwnPropertyDescriptor(Error, name));
const same = (a, b) => a.every((d, i) => d?.value === b[i]?.value && (d === undefined) === (b[i] === undefined));
const answers = [];
const ask = (source, options) => {
  const before = hooks();
  try { compile(source, options); } catch {}
  answers.push(same(before, hooks()));
};
ask("const n: number = 1;", { filename: "guest.ts" });
ask("const d = () => {}; class A { @d m() {} }");
ask("namespace N { export let x = 1; }", { filename: "guest.ts" });
Error.prepareStackTrace = () => "the host's";
Error.stackTraceLimit = 3;
ask("{ using r = null; }");
answers.push(Error.stackTraceLimit === 3 && new Error().stack === "the host's");
console.log(JSON.stringify(answers));
`;

test("the hooks of Error are the host's", async () => {
  const args = ["--input-type=module", "-e", script];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: new URL("../..", import.meta.url) });
  expect(JSON.parse(stdout)).toEqual([true, true, true, true, true]);
});
