// Three guest scripts share one domain with the script that defines Counter; each of the three tries to cheat.

import { readFileSync } from "node:fs";
import { createDomain } from "@sallyport/runtime-guards";
import { CompileError, compile } from "@sallyport/transform";

const domain = createDomain({ name: "counter" });
const run = (file) => {
  const source = readFileSync(new URL(file, import.meta.url), "utf8");
  return domain.evaluate(compile(source, { filename: file, goal: "script" }));
};

run("counter.js");
const [value, keys, json] = run("use.js");
console.log(`use.js: the counter stands at ${value}; its keys are [${[...keys].join()}], its JSON is ${json}`);

for (const file of ["cheat.js", "cheat-computed.js", "cheat-write.js"]) {
  try {
    run(file);
    console.log(`${file}: NOT refused`);
  } catch (error) {
    if (error instanceof CompileError) console.log(`${file}: does not compile\n${error.message}\n`);
    else console.log(`${file}: ${error.guestName ?? error.name}: ${error.message}`);
  }
}

console.log(`afterwards the counter stands at ${run("use.js")[0] - 3}`);
