// Every object is read so often at one place that the engine may be asked for its stack.
const read = (o) => o.stack;
const times = (o, n = 20) => { let v; for (let i = 0; i < n; i++) v = read(o); return v; };
const shows = (v) => (/\n *at |@.*:\d/.test(typeof v === "string" ? v : "") || Array.isArray(v) ? "ESCAPED" : typeof v);
const error = () => { try { null.x; } catch (e) { return e; } };
tries(
  () => { let asked = 0; const o = { get stack() { asked++; return "text"; } }; times(o); return asked; },
  () => { let asked = 0; const o = Object.create({ get stack() { asked++; return "text\n    at x:1:1"; } }); const v = times(o); return asked + v.slice(0, 4); },
  () => { let asked = 0; class A { get stack() { asked++; return this.list ??= []; } } const o = new A(); times(o).length = 0; return asked; },
  () => { let o = { turns: 0, get stack() { if (this.turns++ === 15) o = error(); return "text"; } }; const first = o; let v; for (let i = 0; i < 20; i++) v = o.stack; return first.turns + shows(v); },
  () => { let o = { turns: 0, get stack() { if (this.turns++ === 15) o = null; return "text"; } }; for (let i = 0; i < 17; i++) o.stack; return "ESCAPED"; },
  () => { const o = { get stack() { Object.setPrototypeOf(o, error()); delete o.stack; return "text"; } }; const v = [times(o, 1), times(o)]; return v.map(shows).join(); },
  () => { const middle = { __proto__: null }; const o = { __proto__: middle, get stack() { return undefined; } }; times(o); Object.setPrototypeOf(middle, error()); delete o.stack; return shows(times(o)); },
  () => { const o = { stack: "text\n    at f (file:1:2)" }; times(o); Object.defineProperty(o, "stack", { enumerable: false }); return read(o); },
  () => { const o = { stack: Array.prototype.push }; const f = times(o); f.mark = "ESCAPED"; return f.mark; },
  () => { const o = { get stack() { return Array.prototype.push; } }; const f = times(o); f.mark = "ESCAPED"; return f.mark; },
  () => { const o = { stack: [] }; times(o); const e = error(); let v; for (const x of [o, o, e, o, e, e, e]) v = x.stack; return shows(v); },
  () => { const o = {}; times(o); o.stack = [1]; o.stack.push(2); o.stack[0] += 1; return read(o).join(); },
  () => { const e = error(); e.stack = [1]; const v = times(e); delete e.stack; return v.length + shows(read(e)); },
  () => { const e = error(); times(e); e.stack = "mine"; return times(e); },
  () => { function F() { this.stack = []; this.stack.push(this.stack.length); return this.stack[0] + this.stack.length; } return F.call({}) + F.call({}) + F.call({}); },
  () => { const o = Object.freeze({ stack: 1 }); times(o); o.stack = 2; return "ESCAPED"; },
  () => { const o = { stack: 1 }; times(o); let n = 0; const f = () => (n++, o); for (let i = 0; i < 5; i++) f().stack; return n; },
  () => times(undefined, 1), () => times(null, 2), () => String(times("text")) + times(5) + times(Symbol.iterator),
);
