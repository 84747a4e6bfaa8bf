// A TypeScript guest, and one that a type assertion does not help. Diagnostics point at the TypeScript source.

import { readFileSync } from "node:fs";
import { createDomain } from "@sallyport/runtime-guards";
import { check, compile } from "@sallyport/transform";

const read = (file) => readFileSync(new URL(file, import.meta.url), "utf8");
const domain = createDomain({ name: "inventory", endowments: { report: (line) => console.log(line) } });
const worth = domain.evaluate(
  compile(read("inventory.ts"), { filename: "inventory.ts", typescript: true, goal: "script" }),
);
console.log(`worth: ${worth}`);

for (const { code, filename, start, message } of check(read("cheat.ts"), {
  filename: "cheat.ts",
  typescript: true,
  goal: "script",
})) {
  console.log(`${filename}:${start.line}:${start.column + 1} ${code}: ${message}`);
}
