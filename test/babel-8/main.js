/**
 * The compiler on Babel 8, in a process of its own: takes a JSON array of `[source, options]` on standard input, and prints an
 * array of `{ artifact }` or `{ diagnostics }`, in the same order.
 */
import { register } from "node:module";
import { text } from "node:stream/consumers";

register("./resolve.js", import.meta.url);
const { compile, CompileError } = await import("@sallyport/transform");
const { version } = await import("@babel/core-8");

const jobs = JSON.parse(await text(process.stdin));
const results = jobs.map(([source, options]) => {
  try {
    return { artifact: compile(source, options) };
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return { diagnostics: error.diagnostics };
  }
});
process.stdout.write(JSON.stringify({ version, results }));
