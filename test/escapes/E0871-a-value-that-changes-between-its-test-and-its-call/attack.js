const d = new Date(0);
const tells = (text) => (/1245|1345|Chatham|inside/.test(String(text)) ? "ESCAPED" : "kept");
const swap = (first, then) => { let n = 0; return { get v() { return n++ ? then : first; } }; };
const f = function () { return "inside"; };
for (const then of [d, f, [d], [f]]) {
  const both = swap("a", then);
  let open = "a";
  const evil = { get concat() { open = then; return "x".concat; }, get includes() { open = then; return "x".includes; }, toString: () => "x" };
  const inherits = { __proto__: String.prototype, get toString() { open = then; return () => "x"; } };
  const call = (o, a) => (typeof a === "string" ? o.concat(a) : "no text");
  tries(
    () => tells("x".concat(both.v, both.v)),
    () => tells(call(evil, open)),
    () => tells(evil.concat(open)),
    () => tells(inherits.concat(open)),
    () => tells(inherits.concat(open, open)),
    () => tells(typeof open === "string" ? evil.concat(open) : "x"),
    () => { const a = swap("a", then).v; return tells(typeof a === "string" ? inherits.concat(a) : "x"); },
    () => { for (const a of ["a", then]) { const o = "x"; if (tells(typeof a === "string" ? o.concat(a) : o) === "ESCAPED") return "ESCAPED"; } return "kept"; },
    () => tells("x".padEnd(100, then)),
    () => tells("x".normalize === then ? 1 : "x".concat([then])),
    () => tells(["x", then].concat(then).join()),
    () => tells(((a = then, b = typeof a === "string" ? "x".concat(a) : "none") => b)()),
  );
}
