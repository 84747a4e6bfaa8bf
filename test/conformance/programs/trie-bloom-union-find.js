class Trie {
  #root = {};
  add(w) {
    let n = this.#root;
    for (const c of w) n = n[c] ??= {};
    n.$ = true;
    return this;
  }
  *words(p = "") {
    let n = this.#root;
    for (const c of p) if (!(n = n[c])) return;
    yield* (function* walk(n, a) {
      if (n.$) yield a;
      for (const k of Object.keys(n).sort()) if (k !== "$") yield* walk(n[k], a + k);
    })(n, p);
  }
  has(w) {
    let n = this.#root;
    for (const c of w) if (!(n = n[c])) return false;
    return n.$ === true;
  }
}
const t = ["car", "cart", "care", "dog", "constructor"].reduce((t, w) => t.add(w), new Trie());
log([...t.words("car")], t.has("ca"), t.has("dog"), [...t.words()].length);
class UF {
  constructor(n) {
    this.p = Array.from({ length: n }, (_, i) => i);
    this.r = new Uint8Array(n);
  }
  find(x) {
    while (this.p[x] !== x) x = this.p[x] = this.p[this.p[x]];
    return x;
  }
  union(a, b) {
    a = this.find(a);
    b = this.find(b);
    if (a === b) return false;
    if (this.r[a] < this.r[b]) [a, b] = [b, a];
    this.p[b] = a;
    if (this.r[a] === this.r[b]) this.r[a]++;
    return true;
  }
}
const uf = new UF(6);
log(uf.union(0, 1), uf.union(1, 2), uf.union(0, 2), uf.find(2) === uf.find(0), uf.find(5));
class Bloom {
  #bits = new Uint32Array(8);
  #h(s, seed) {
    let h = seed;
    for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 16777619);
    return (h >>> 0) % 256;
  }
  add(s) {
    for (const seed of [2166136261, 5381, 7]) {
      const b = this.#h(s, seed);
      this.#bits[b >> 5] |= 1 << (b & 31);
    }
  }
  maybe(s) {
    return [2166136261, 5381, 7].every((seed) => {
      const b = this.#h(s, seed);
      return (this.#bits[b >> 5] >>> (b & 31)) & 1;
    });
  }
}
const bl = new Bloom();
bl.add("x");
log(bl.maybe("x"), bl.maybe("y"));
