import { compile, check } from "@sallyport/transform";
import { createDomain } from "@sallyport/runtime-guards";
import { readFileSync } from "node:fs";
import * as vm from "node:vm";
const [,, profile, ...files] = process.argv;
const d = createDomain({ endowments: { escaped: (x) => (console.log("R", x), x), foreign: vm.runInNewContext("({object:{}, list:[1,[2]], arrow: ()=>1})") } });
d.evaluate(compile(readFileSync("test/escapes/prelude.js","utf8"), { profile, goal: "script" }));
for (const f of files) {
  const [p, file] = f.includes(":") ? f.split(":") : [profile, f];
  try {
  const a = compile(readFileSync(file, "utf8"), { filename: file, profile: p, goal: "script" });
  if (process.env.SHOW) console.log(a.code);
  console.log("=>", d.evaluate(a)); } catch (e) { console.log("THROWN", e.name, e.code, e.message, process.env.STACK ? e.stack : ""); }
}
