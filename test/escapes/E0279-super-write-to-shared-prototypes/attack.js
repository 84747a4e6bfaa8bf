tries(
  () => { const o = { m() { super.__proto__ = { polluted: "ESCAPED" }; } }; o.m(); return {}.polluted ?? o.polluted === "ESCAPED" ? "own" : "kept"; },
  () => { const o = { m() { super.constructor = 1; } }; o.m.call(Array.prototype); return [].constructor === 1 ? "ESCAPED" : "kept"; },
  () => { ({ m() { super.polluted = "ESCAPED"; } }).m.call(Object.prototype); return {}.polluted; },
  () => { ({ m() { super["polluted2"] = "ESCAPED"; } }).m.call(Object.getPrototypeOf([])); return [].polluted2; },
  () => { class A { static m() { super.polluted3 = "ESCAPED"; } } A.m.call(Function.prototype); return (() => 0).polluted3; },
);
