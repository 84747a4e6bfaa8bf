class CycleError extends Error {
  name = "CycleError";
  constructor(path) { super(path.join(" → ")); this.path = path; }
}
class Graph {
  #edges = new Map();
  static from(spec) { const g = new this(); for (const [k, deps] of Object.entries(spec)) g.add(k, ...deps); return g; }
  add(node, ...deps) { for (const d of [node, ...deps]) if (!this.#edges.has(d)) this.#edges.set(d, new Set()); for (const d of deps) this.#edges.get(node).add(d); return this; }
  depsOf(node) { return this.#edges.get(node) ?? new Set(); }
  get nodes() { return [...this.#edges.keys()]; }
  order() {
    const state = new Map(), out = [], stack = [];
    const visit = (n) => {
      switch (state.get(n)) {
        case "done": return;
        case "open": throw new CycleError([...stack.slice(stack.indexOf(n)), n]);
      }
      state.set(n, "open"); stack.push(n);
      this.depsOf(n).forEach((d) => visit(d));
      stack.pop(); state.set(n, "done"); out.push(n);
    };
    this.nodes.forEach(visit);
    return out;
  }
  levels() {
    const level = new Map();
    for (const n of this.order()) level.set(n, 1 + Math.max(-1, ...[...this.depsOf(n)].map((d) => level.get(d))));
    const groups = [];
    for (const [n, l] of level) (groups[l] ??= []).push(n);
    return groups;
  }
  *transitive(node, seen = new Set()) { for (const d of this.depsOf(node)) if (!seen.has(d)) { seen.add(d); yield d; yield* this.transitive(d, seen); } }
  reversed() { const g = new Graph(); for (const [n, deps] of this.#edges) { g.add(n); for (const d of deps) g.add(d, n); } return g; }
  strong() {
    let index = 0; const stack = [], info = new Map(), result = [];
    const connect = (v) => {
      const me = { index, low: index++, on: true };
      info.set(v, me); stack.push(v);
      for (const w of this.depsOf(v)) {
        const it = info.get(w);
        if (!it) me.low = Math.min(me.low, connect(w).low);
        else if (it.on) me.low = Math.min(me.low, it.index);
      }
      if (me.low === me.index) { const comp = []; let w; do { w = stack.pop(); info.get(w).on = false; comp.push(w); } while (w !== v); result.push(comp.sort()); }
      return me;
    };
    for (const n of this.nodes) info.has(n) || connect(n);
    return result;
  }
}
const build = Graph.from({ app: ["ui", "api"], ui: ["theme", "core"], api: ["core", "db"], db: ["core"], theme: [], tests: ["app"] });
log(build.order(), build.levels());
log([...build.transitive("app")], [...build.reversed().transitive("core")].sort());
try { Graph.from({ a: ["b"], b: ["c"], c: ["a"], d: ["a"] }).order(); } catch (e) { log(e.name, e.message, e.path, e instanceof CycleError); }
log(Graph.from({ a: ["b"], b: ["c"], c: ["a"], d: ["a", "e"], e: ["d"] }).strong());
class Weighted extends Graph { weights = {}; add(n, ...d) { for (const x of d) this.weights[`${n}>${x}`] = (n + x).length; return super.add(n, ...d); } }
const w = Weighted.from({ x: ["yy"], yy: ["zzz"] });
log(w.weights, w instanceof Weighted, w.levels());
