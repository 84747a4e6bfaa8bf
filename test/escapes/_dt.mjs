import { compile } from "@sallyport/transform";
import { createDomain } from "@sallyport/runtime-guards";
let seed = 42; const rnd = (n) => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) % n;
const toks = ["Jan", "1", "2000", "-2000", "+2000", "2000-01-01", "T00:00", "00:00", "T24:00", "Z", "GMT", "UTC", "UT", "EST", "(x)", "(UTC)", "(", ")", "+0000", "-0000", "+00:00", "-01", "0Z", "1Z", "am", "pm", "-", "/", ",", ".", "T", " ", " ", "  ", "2000/1/1", "12:00:00.000", "+000000-01-01", "-002000-01-01T00:00", "Mon", "\u2212", "zone", "GMT+1", "UTC-", "gmt", "z", "t00:00", "1e3", "00", "000Z", "Z(", "0:0", ":", "12:00 ", "MST", "\u00a0"];
const texts = new Set();
while (texts.size < 30000) { let t = ""; const n = 1 + rnd(5); for (let i = 0; i < n; i++) t += toks[rnd(toks.length)] + (rnd(2) ? " " : ""); texts.add(t); }
const d = createDomain({ endowments: { texts: [...texts] } });
const run = () => d.evaluate(compile("texts.map((t) => Date.parse(t)).join()", { goal: "script", profile: "compat" })).split(",");
process.env.TZ = "UTC"; new Date().getHours(); const a = run();
process.env.TZ = "Pacific/Chatham"; new Date().getHours(); const b = run();
const list = [...texts]; let n = 0;
for (let i = 0; i < list.length; i++) if (a[i] !== b[i] && n++ < 15) console.log(JSON.stringify(list[i]), a[i], b[i]);
console.log(n, "differences of", list.length, a.filter((x) => x !== "NaN").length, "valid");
