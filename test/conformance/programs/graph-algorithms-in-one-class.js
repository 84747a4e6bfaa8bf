class Graph {
  #adj = new Map();
  #directed;
  constructor({ directed = false, edges = [] } = {}) {
    this.#directed = directed;
    for (const e of edges) this.addEdge(...e);
  }
  addEdge(a, b, w = 1) {
    this.#link(a, b, w);
    if (!this.#directed) this.#link(b, a, w);
    else if (!this.#adj.has(b)) this.#adj.set(b, new Map());
    return this;
  }
  #link(a, b, w) {
    if (!this.#adj.has(a)) this.#adj.set(a, new Map());
    this.#adj.get(a).set(b, w);
  }
  get nodes() {
    return [...this.#adj.keys()];
  }
  neighbours(n) {
    return this.#adj.get(n) ?? new Map();
  }
  *bfs(start) {
    const seen = new Set([start]),
      queue = [start];
    while (queue.length) {
      const n = queue.shift();
      yield n;
      for (const m of this.neighbours(n).keys())
        if (!seen.has(m)) {
          seen.add(m);
          queue.push(m);
        }
    }
  }
  *dfs(n, seen = new Set()) {
    if (seen.has(n)) return;
    seen.add(n);
    yield n;
    for (const m of this.neighbours(n).keys()) yield* this.dfs(m, seen);
  }
  dijkstra(from) {
    const dist = Object.fromEntries(this.nodes.map((n) => [n, Infinity])),
      prev = {},
      todo = new Set(this.nodes);
    dist[from] = 0;
    while (todo.size) {
      let u;
      for (const n of todo) if (u === undefined || dist[n] < dist[u]) u = n;
      todo.delete(u);
      for (const [v, w] of this.neighbours(u)) {
        const alt = dist[u] + w;
        if (alt < dist[v]) {
          dist[v] = alt;
          prev[v] = u;
        }
      }
    }
    return {
      dist,
      path(to) {
        const out = [];
        for (let at = to; at !== undefined; at = prev[at]) out.unshift(at);
        return out;
      },
    };
  }
  floyd() {
    const ns = this.nodes,
      d = ns.map((a) => ns.map((b) => (a === b ? 0 : (this.neighbours(a).get(b) ?? Infinity))));
    for (const k of ns.keys())
      for (const i of ns.keys())
        for (const j of ns.keys()) if (d[i][k] + d[k][j] < d[i][j]) d[i][j] = d[i][k] + d[k][j];
    return d;
  }
  kruskal() {
    const parent = new Map(this.nodes.map((n) => [n, n]));
    const find = (x) => (parent.get(x) === x ? x : (parent.set(x, find(parent.get(x))), parent.get(x)));
    const edges = this.nodes
      .flatMap((a) => [...this.neighbours(a)].filter(([b]) => a < b).map(([b, w]) => [w, a, b]))
      .sort(([x], [y]) => x - y);
    return edges.filter(([, a, b]) => {
      const [ra, rb] = [find(a), find(b)];
      return ra !== rb && parent.set(ra, rb);
    });
  }
  scc() {
    let index = 0;
    const st = [],
      info = new Map(),
      out = [];
    const visit = (v) => {
      const me = { i: index, low: index++, on: true };
      info.set(v, me);
      st.push(v);
      for (const w of this.neighbours(v).keys()) {
        const o = info.get(w);
        if (!o) me.low = Math.min(me.low, visit(w).low);
        else if (o.on) me.low = Math.min(me.low, o.i);
      }
      if (me.low === me.i) {
        const comp = [];
        let w;
        do {
          w = st.pop();
          info.get(w).on = false;
          comp.push(w);
        } while (w !== v);
        out.push(comp.sort());
      }
      return me;
    };
    for (const v of this.nodes) if (!info.has(v)) visit(v);
    return out;
  }
  topo() {
    const indeg = new Map(this.nodes.map((n) => [n, 0]));
    for (const n of this.nodes) for (const m of this.neighbours(n).keys()) indeg.set(m, indeg.get(m) + 1);
    const out = [],
      q = this.nodes.filter((n) => !indeg.get(n));
    for (const n of q) {
      out.push(n);
      for (const m of this.neighbours(n).keys()) {
        indeg.set(m, indeg.get(m) - 1);
        if (!indeg.get(m)) q.push(m);
      }
    }
    if (out.length < indeg.size)
      throw Object.assign(new Error("cycle"), { nodes: this.nodes.filter((n) => !out.includes(n)) });
    return out;
  }
}
const g = new Graph({
  edges: [
    ["a", "b", 7],
    ["a", "c", 9],
    ["a", "f", 14],
    ["b", "c", 10],
    ["b", "d", 15],
    ["c", "d", 11],
    ["c", "f", 2],
    ["d", "e", 6],
    ["e", "f", 9],
  ],
});
const { dist, path } = g.dijkstra("a");
log(dist, path("e"), [...g.bfs("a")].join(""), [...g.dfs("a")].join(""));
log(
  g.floyd()[0],
  g.kruskal().map(([w, a, b]) => `${a}${b}${w}`),
  g.kruskal().reduce((n, [w]) => n + w, 0),
);
const d = new Graph({
  directed: true,
  edges: [
    [1, 2],
    [2, 3],
    [3, 1],
    [3, 4],
    [4, 5],
    [5, 4],
    [6, 6],
  ],
});
log(
  d.scc(),
  new Graph({
    directed: true,
    edges: [
      ["shirt", "tie"],
      ["tie", "jacket"],
      ["pants", "shoes"],
      ["pants", "belt"],
      ["belt", "jacket"],
    ],
  }).topo(),
);
try {
  d.topo();
} catch (e) {
  log(e.message, e.nodes);
}
const grid = ["#######", "#S..#E#", "#.#.#.#", "#.#...#", "#######"].map((r) => [...r]);
outer: for (let y = 0; y < grid.length; y++)
  for (let x = 0; x < grid[y].length; x++) {
    if (grid[y][x] !== "S") continue;
    const q = [[x, y, 0]],
      seen = new Set([`${x},${y}`]);
    while (q.length) {
      const [cx, cy, n] = q.shift();
      if (grid[cy][cx] === "E") {
        log("steps", n);
        break outer;
      }
      for (const [dx, dy] of [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ]) {
        const k = `${cx + dx},${cy + dy}`;
        if (grid[cy + dy][cx + dx] === "#" || seen.has(k)) continue;
        seen.add(k);
        q.push([cx + dx, cy + dy, n + 1]);
      }
    }
  }
