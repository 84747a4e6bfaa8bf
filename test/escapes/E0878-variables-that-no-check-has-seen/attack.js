class Victim { _secret = 1; open() { return this._secret; } get self() { return this; } }
const v = new Victim(), o = { _secret: "ESCAPED" };
tries(
  () => { let f = v; f = f.open; return f.call(o); },
  () => { let f = v.open; if (f !== null) { const g = () => f; return g().call(o); } },
  () => { let f = v.open; return f.bind(o)(); },
  () => { const f = v.open; const list = [f]; return list[0].call(o); },
  () => { const f = v.open; try { throw f; } catch (e) { return e.call(o); } },
  () => { let f = v.open; o.f = f; return o.f(); },
  () => { let f = v.open; const { call } = f; return Reflect.apply(call, f, [o]); },
  () => { let f = [].push; f.marked = 1; return "ESCAPED"; },
  () => { let f = v.open; let n = 0; for (let g = f; n < 1; n++) f = g; return f.call(o); },
  () => { let f = v.open; const h = { f }; return h.f.call(o); },
  () => { let f = v.open; let s = ""; s = `${f}`; return /_secret|s_p/.test(s) ? "ESCAPED" : "kept"; },
  () => { let f = v.open; return /_secret|s_p/.test(f + "") ? "ESCAPED" : "kept"; },
  () => { const f = v.open; function* g() { yield f; } return [...g()][0].call(o); },
  () => { let f; f = v.open; const g = (x = f) => x; return g().call(o); },
  () => { let f = v.open; const [g] = true ? [f] : [v]; return g.call(o); },
  () => { let a = v.self; let n = 0; while (a !== null && n < 3) { a = a.self; n += 1; } return a.open() === 1 ? "kept" : "ESCAPED"; },
);
