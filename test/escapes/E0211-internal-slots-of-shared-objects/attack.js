const r = /a/;
tries(
  () => { RegExp.prototype.compile.call(r, "b"); return r.source === "b" ? "ESCAPED" : "kept"; },
  () => { r.compile("c"); return r.source === "c" ? "ESCAPED" : "kept"; },
  () => { const f = Object.freeze(/x/); f.compile("y"); return f.source === "y" ? "ESCAPED" : "kept"; },
);
