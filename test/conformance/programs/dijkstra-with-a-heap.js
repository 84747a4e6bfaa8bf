class Heap {
  #a = [];
  #cmp;
  constructor(cmp = (a, b) => a - b) {
    this.#cmp = cmp;
  }
  get size() {
    return this.#a.length;
  }
  push(v) {
    const a = this.#a;
    a.push(v);
    let i = a.length - 1;
    while (i > 0) {
      const p = (i - 1) >> 1;
      if (this.#cmp(a[i], a[p]) >= 0) break;
      [a[i], a[p]] = [a[p], a[i]];
      i = p;
    }
  }
  pop() {
    const a = this.#a;
    if (a.length < 2) return a.pop();
    const top = a[0];
    a[0] = a.pop();
    let i = 0;
    for (;;) {
      let m = i;
      for (const c of [2 * i + 1, 2 * i + 2]) if (c < a.length && this.#cmp(a[c], a[m]) < 0) m = c;
      if (m === i) break;
      [a[i], a[m]] = [a[m], a[i]];
      i = m;
    }
    return top;
  }
}
const graph = {
  A: { B: 7, C: 9, F: 14 },
  B: { A: 7, C: 10, D: 15 },
  C: { A: 9, B: 10, D: 11, F: 2 },
  D: { B: 15, C: 11, E: 6 },
  E: { D: 6, F: 9 },
  F: { A: 14, C: 2, E: 9 },
};
const dijkstra = (g, s) => {
  const dist = Object.fromEntries(Object.keys(g).map((k) => [k, Infinity])),
    prev = {};
  dist[s] = 0;
  const q = new Heap((a, b) => a[0] - b[0]);
  q.push([0, s]);
  while (q.size) {
    const [d, u] = q.pop();
    if (d > dist[u]) continue;
    for (const [v, w] of Object.entries(g[u]))
      if (d + w < dist[v]) {
        dist[v] = d + w;
        prev[v] = u;
        q.push([dist[v], v]);
      }
  }
  const path = (t) => (prev[t] ? [...path(prev[t]), t] : [t]);
  return { dist, path };
};
const r = dijkstra(graph, "A");
log(r.dist, r.path("E"));
