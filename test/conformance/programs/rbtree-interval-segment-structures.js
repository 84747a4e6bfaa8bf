class RBNode { constructor(key, value, parent) { Object.assign(this, { key, value }); this.parent = parent; this.red = true; this.left = this.right = null; } static $writable = ["parent", "left", "right", "red", "value"]; }
class TreeMap {
  #root = null; #size = 0;
  constructor(cmp = (a, b) => (a < b ? -1 : a > b ? 1 : 0), entries = []) { this._cmp = cmp; for (const [k, v] of entries) this.set(k, v); }
  #rotate(n, dir) {
    const other = dir === "left" ? "right" : "left", up = n[other];
    n[other] = up[dir]; if (up[dir]) up[dir].parent = n;
    up.parent = n.parent;
    if (!n.parent) this.#root = up; else if (n === n.parent.left) n.parent.left = up; else n.parent.right = up;
    up[dir] = n; n.parent = up;
  }
  set(key, value) {
    let parent = null, at = this.#root, c = 0;
    while (at) { parent = at; c = this._cmp(key, at.key); if (c === 0) { at.value = value; return this; } at = c < 0 ? at.left : at.right; }
    const n = new RBNode(key, value, parent);
    if (!parent) this.#root = n; else parent[c < 0 ? "left" : "right"] = n;
    this.#size++;
    for (let x = n; x.parent?.red; ) {
      const p = x.parent, g = p.parent, side = p === g.left ? "left" : "right", far = side === "left" ? "right" : "left", uncle = g[far];
      if (uncle?.red) { p.red = uncle.red = false; g.red = true; x = g; continue; }
      if (x === p[far]) { this.#rotate((x = p), side); }
      x.parent.red = false; g.red = true; this.#rotate(g, far);
    }
    this.#root.red = false;
    return this;
  }
  #find(key) { let n = this.#root; while (n) { const c = this._cmp(key, n.key); if (!c) return n; n = c < 0 ? n.left : n.right; } return null; }
  get(key, d) { return this.#find(key)?.value ?? d; }
  has(key) { return this.#find(key) !== null; }
  get size() { return this.#size; }
  *range(lo, hi, n = this.#root) { if (!n) return; if (this._cmp(n.key, lo) >= 0) yield* this.range(lo, hi, n.left); if (this._cmp(n.key, lo) >= 0 && this._cmp(n.key, hi) < 0) yield [n.key, n.value]; if (this._cmp(n.key, hi) < 0) yield* this.range(lo, hi, n.right); }
  *[Symbol.iterator]() { let n = this.#root; const st = []; while (n || st.length) { while (n) { st.push(n); n = n.left; } n = st.pop(); yield [n.key, n.value]; n = n.right; } }
  get height() { const h = (n) => (n ? 1 + Math.max(h(n.left), h(n.right)) : 0); return h(this.#root); }
}
class Segment {
  constructor(list, combine = Math.min, neutral = Infinity) { this._n = list.length; this._f = combine; this._e = neutral; this._t = new Array(2 * this._n).fill(neutral); list.forEach((v, i) => (this._t[this._n + i] = v)); for (let i = this._n - 1; i > 0; i--) this._t[i] = combine(this._t[2 * i], this._t[2 * i + 1]); }
  update(i, v) { for (this._t[(i += this._n)] = v; i > 1; i >>= 1) this._t[i >> 1] = this._f(this._t[i & ~1], this._t[i | 1]); }
  query(l, r) { let a = this._e, b = this._e; for (l += this._n, r += this._n; l < r; l >>= 1, r >>= 1) { if (l & 1) a = this._f(a, this._t[l++]); if (r & 1) b = this._f(this._t[--r], b); } return this._f(a, b); }
}
let seed = 42; const rnd = () => (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff);
const m = new TreeMap(), reference = new Map();
for (let i = 0; i < 500; i++) { const k = rnd() % 300; m.set(k, i); reference.set(k, i); }
log(m.size === reference.size, [...m].every(([k, v]) => reference.get(k) === v), m.height <= 2 * Math.log2(m.size + 1), [...m.range(10, 16)].length >= 0, m.has(-1), m.get(-1, "none"));
const names = new TreeMap((a, b) => b.length - a.length || (a < b ? -1 : +(a > b)), Object.entries({ bob: 1, alice: 2, al: 3, eve: 4 }));
log([...names], [...names.range("alice", "eve")], names.height);
const s = new Segment([5, 3, 8, 1, 9, 2]); log(s.query(0, 3), s.query(0, 6), s.query(4, 5), s.query(2, 2)); s.update(3, 10); log(s.query(0, 6), s.query(2, 5));
const t = new Segment([..."abcd"], (a, b) => a + b, ""); t.update(1, "XY"); log(t.query(0, 4), t.query(1, 3));
