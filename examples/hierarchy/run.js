// Runs the hierarchy, its ordinary use, and five programs that try to lend a method a receiver that is not its own.

import { readFileSync, readdirSync } from "node:fs";
import { createDomain } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";

const domain = createDomain({ name: "hierarchy" });
const run = (file) => {
  const source = readFileSync(new URL(file, import.meta.url), "utf8");
  return domain.evaluate(compile(source, { filename: file, goal: "script" }));
};

run("shapes.js");
const result = run("use.js");
for (const name of Object.keys(result)) {
  const value = result[name];
  console.log(`${name}: ${Array.isArray(value) ? value.join("; ") : value}`);
}

for (const file of readdirSync(new URL("lent/", import.meta.url)).sort()) {
  try {
    console.log(`${file}: NOT refused: ${run(`lent/${file}`)}`);
  } catch (error) {
    console.log(`${file}: ${error.diagnostics?.[0].code ?? `${error.guestName ?? error.name}: ${error.message}`}`);
  }
}
console.log(
  `afterwards: ${domain.evaluate(compile("square.area() + ' ' + rectangle.area()", { filename: "after.js" }))}`,
);
