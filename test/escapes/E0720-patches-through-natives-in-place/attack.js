tries(
  () => (Array.prototype.push("ESCAPED"), [][0] ?? "kept"),
  () => ({ __proto__: Array.prototype, m() { super.push("ESCAPED"); return [][0] ?? "kept"; } }).m(),
  () => (Object.getPrototypeOf([]).fill.call(Object.prototype, "ESCAPED"), "kept"),
  () => { const o = Object.create(Array.prototype); o.push("mine"); return [][0] ?? "kept"; },
  () => { Object.create(Math).floor = () => "ESCAPED"; return Math.floor(1); },
  () => { const { __proto__: p } = []; p.at = () => "ESCAPED"; return [].at(0); },
  () => { [].__proto__.mark = "ESCAPED"; return [].mark; },
  () => { ({ __proto__: p0 = {} } = []); return "kept"; },
);
