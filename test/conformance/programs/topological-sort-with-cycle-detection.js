class CycleError extends Error {
  name = "CycleError";
  constructor(path) {
    super(`cycle: ${path.join(" -> ")}`);
    this.path = path;
  }
}
function toposort(deps) {
  const out = [],
    state = new Map();
  const visit = (n, trail) => {
    if (state.get(n) === 2) return;
    if (state.get(n) === 1) throw new CycleError([...trail.slice(trail.indexOf(n)), n]);
    state.set(n, 1);
    for (const d of deps[n] ?? []) visit(d, [...trail, n]);
    state.set(n, 2);
    out.push(n);
  };
  Object.keys(deps).forEach((n) => visit(n, []));
  return out;
}
log(toposort({ app: ["db", "log"], db: ["cfg"], log: ["cfg"], cfg: [] }));
try {
  toposort({ a: ["b"], b: ["c"], c: ["a"] });
} catch (e) {
  log(e.name, e.message, e.path, e instanceof CycleError, e instanceof Error);
}
