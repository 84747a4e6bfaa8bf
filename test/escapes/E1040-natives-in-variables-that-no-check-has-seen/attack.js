const show = (f) => (typeof f === "function" && !Object.isFrozen(f) ? "ESCAPED" : "kept");
const list = [1];
const next = list.values();
tries(
  () => { let f = list; f = f.push; return show(f); },
  () => { var f = next.next; if (f !== null) { const g = () => f; return show(g()); } },
  () => { var f = list.map; try { throw f; } catch (e) { return show(e); } },
  () => { let f = list.at; const { length } = f; return show([f, length][0]); },
  () => { var f = list.push; return show(f.valueOf()); },
  () => { let f = list.push; let g; for (g = f; typeof g === "object"; ) g = f.next; return show(g); },
  () => { function take(f, g = (f = list.push, 1)) { var f; return show(f); } return take(1); },
  () => { function take(f) { f = next.next; return show(arguments[0]); } return take(next); },
  () => { function take(f, g = () => f) { f = next.next; typeof f; return show(g()); } return take(1); },
  () => { function take(f) { f = list.push; { var f; } return show(f); } return take(1); },
  () => { var f = list.push; function f() {} return show(f); },
  () => { try { throw list; } catch (f) { var f = f.push; return show(f); } },
  () => { let f; f = list.push; return show(((x = f) => x)()); },
  () => { var f = list.push; function* g() { yield f; } return show([...g()][0]); },
  () => { var f; for (f = list; typeof f !== "function"; f = f.push); return show(f); },
  () => { let f = list.push; f ||= 1; return show((f ??= 1)); },
  () => { let f = list.push; switch (f) { case f: return show(f); } },
  () => { let f = list.push; return show((f && f) || f); },
  () => { let f = list.push; return show({ f }.f); },
  () => { class K { constructor(f) { f = list.push; this.f = f; } } return show(new K(1).f); },
);
