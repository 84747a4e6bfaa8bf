import { compile, verifyArtifact } from "@sallyport/transform";
const a = compile(`const o = {a:1}; function f(x, {y} = {}) { return x?.a + o.a } class K { _x = 1; m() { return this._x } static s() {} } for (const [z] of [[1]]) f(z); \`\${o}\`; o.a ||= 2; new K().m(); async function g() { await o; for await (const q of []) {} } function* h() { yield* [1] } try { throw 1 } catch ({e}) {} label: for (;;) break label; o.b = () => this; tag\`x\`; function tag() {} delete o.a; "a" in o; o instanceof K; typeof zz;`, { goal: "script", filename: "x.js" });
console.log(a.code);
console.log(verifyArtifact(a.code));
