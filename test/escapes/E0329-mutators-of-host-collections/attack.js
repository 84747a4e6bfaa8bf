const m = host.map, f = host.foreign.map;
const kept = () => (m.size === 1 && m.get("k").v === 1 ? "kept" : "ESCAPED");
tries(
  () => { m.set("x", 1); return kept(); }, () => { m.set.call(m, "x", 1); return kept(); }, () => { m.delete.bind(m)("k"); return kept(); },
  () => { Reflect.apply(m.clear, m, []); return kept(); }, () => { Map.prototype.clear.call(m); return kept(); }, () => { f.clear(); return f.size === 0 ? "ESCAPED" : "kept"; },
  () => { f.delete.call(f, 1); return f.size === 0 ? "ESCAPED" : "kept"; }, () => { f.clear.call(m); return kept(); }, () => { m.clear.call(f); return f.size === 0 ? "ESCAPED" : "kept"; },
  () => { ["clear"].forEach((k) => m[k]()); return kept(); },
);
