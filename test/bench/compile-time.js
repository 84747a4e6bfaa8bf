// Child process: `node compile-time.js FILE GOAL ROUNDS WARM-UP` compiles one real source, in turns with what Babel alone takes
// for the same text, and prints JSON. `node compile-time.js FILE GOAL VARIANT` does one of them once, as the first of its process.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { check, compile } from "@sallyport/transform";
import { sizesOf } from "./text-size.js";
import { measureInTurns } from "./turns.js";

// Babel as the transform itself resolves it, so that both sides of the ratio run the same code.
const fromTransform = createRequire(new URL("../../packages/transform/package.json", import.meta.url));
const fromBabel = createRequire(fromTransform.resolve("@babel/core"));
const { parse } = fromTransform("@babel/parser");
const { generate } = fromTransform("@babel/generator");
const { default: traverse } = fromBabel("@babel/traverse");

const [file, goal, roundsOrVariant, warmUp] = process.argv.slice(2);
const source = readFileSync(file, "utf8");
const parsed = () => parse(source, { sourceType: goal === "module" ? "module" : "script" });
const options = { filename: "input.js", profile: "compat", goal, sourceMap: false };

const variants = {
  parseGenerate: () => generate(parsed(), {}, source),
  parseTraverseGenerate: () => {
    const tree = parsed();
    traverse(tree, {});
    generate(tree, {}, source);
  },
  check: () => check(source, options),
  compile: () => compile(source, options),
};

/** A sample is several calls, where one is short. */
const SAMPLE = 500;

if (Object.hasOwn(variants, roundsOrVariant)) {
  const before = process.cpuUsage();
  variants[roundsOrVariant]();
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(JSON.stringify((user + system) / 1000));
} else {
  const artifact = compile(source, options);
  const settings = { rounds: Number(roundsOrVariant), warmUp: Number(warmUp), sample: SAMPLE };
  const times = await measureInTurns(variants, settings);
  process.stdout.write(JSON.stringify({ times, ...sizesOf(source, artifact.code, goal) }));
}
