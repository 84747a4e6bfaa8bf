const f = function () { return "inside"; };
const o = { k: "push", list: [], n: 1, text: "ab" };
const tells = (v) => { try { v.x = 1; } catch {} return typeof v === "function" && !Object.hasOwn(v, "x") ? "no" : typeof v; };
const told = [tells([].push), tells(o.list.push), tells(o.list[o.k]), tells(o?.list?.push), tells(o.list?.["push"]), tells((() => o.list.push)()), tells((function () { return o.list[o.k]; }).call(o)), tells((async () => o.list.push)())];
const { push, ...rest } = o.list; told.push(tells(push));
class A { static m = o.list.push; static { told.push(tells(o.list.at)); o.kept = o.list.at; } static n = (() => o.list[o.k])(); }
told.push(tells(A.m), tells(o.kept), tells(A.n));
const key = { toString() { this.n = (this.n ?? 0) + 1; return this.n > 1 ? "constructor" : "text"; } };
tries(() => escaped(f.constructor("return 'ESCAPED'")()));
try { (o[key]).constructor.constructor("return 'ESCAPED'")() === "ESCAPED" && escaped("ESCAPED"); } catch {}
try { o["constr" + "uctor"].constructor("escaped('ESCAPED')")(); } catch {}
try { (() => f["constr" + "uctor"]("escaped('ESCAPED')")())(); } catch {}
try { (function () { return f?.["constr" + "uctor"]; })()("escaped('ESCAPED')")(); } catch {}
try { escaped(o.text.replace("a", { [Symbol.toPrimitive]: () => f }).includes("inside") ? "ESCAPED" : "no"); } catch {}
try { const text = f + ""; if (text.includes("inside")) escaped("ESCAPED"); } catch {}
try { if ([f] + o.text == "x" || [[f] + ""].join().includes("inside")) escaped("ESCAPED"); } catch {}
(function () { try { [].push.x = "ESCAPED"; if (Object.hasOwn([].push, "x")) escaped([].push.x); } catch {} })();
(() => { try { const { constructor: F } = f; F("escaped('ESCAPED')")(); } catch {} })();
told;
