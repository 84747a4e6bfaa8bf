// Child process: `node compile-time.js FILE GOAL ROUNDS WARM-UP` compiles one real source, in turns with what Babel alone takes
// for the same text, and prints JSON.

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

const [file, goal, rounds, warmUp] = process.argv.slice(2);
const source = readFileSync(file, "utf8");
const parsed = () => parse(source, { sourceType: goal === "module" ? "module" : "script" });
const options = { filename: "input.js", profile: "compat", goal, sourceMap: false };

const artifact = compile(source, options);
const times = await measureInTurns(
  {
    parseGenerate: () => generate(parsed(), {}, source),
    parseTraverseGenerate: () => {
      const tree = parsed();
      traverse(tree, {});
      generate(tree, {}, source);
    },
    check: () => check(source, options),
    compile: () => compile(source, options),
  },
  { rounds: Number(rounds), warmUp: Number(warmUp), sample: 0 },
);

process.stdout.write(JSON.stringify({ times, ...sizesOf(source, artifact.code, goal) }));
