class Fenwick {
  #t;
  constructor(n) {
    this.#t = new Array(n + 1).fill(0);
  }
  add(i, d) {
    for (i++; i < this.#t.length; i += i & -i) this.#t[i] += d;
    return this;
  }
  sum(i) {
    let s = 0;
    for (; i > 0; i -= i & -i) s += this.#t[i];
    return s;
  }
  range(a, b) {
    return this.sum(b) - this.sum(a);
  }
}
class Segment {
  #n;
  #t;
  #op;
  #id;
  constructor(xs, op, id) {
    this.#n = xs.length;
    this.#op = op;
    this.#id = id;
    this.#t = [...new Array(this.#n), ...xs];
    for (let i = this.#n - 1; i > 0; i--) this.#t[i] = op(this.#t[2 * i], this.#t[2 * i + 1]);
  }
  set(i, v) {
    for (this.#t[(i += this.#n)] = v; (i >>= 1) >= 1;) this.#t[i] = this.#op(this.#t[2 * i], this.#t[2 * i + 1]);
    return this;
  }
  query(l, r) {
    let a = this.#id,
      b = this.#id;
    for (l += this.#n, r += this.#n; l < r; l >>= 1, r >>= 1) {
      if (l & 1) a = this.#op(a, this.#t[l++]);
      if (r & 1) b = this.#op(this.#t[--r], b);
    }
    return this.#op(a, b);
  }
}
class Ring {
  #buf;
  #head = 0;
  #size = 0;
  constructor(cap) {
    this.#buf = new Array(cap);
  }
  push(...vs) {
    for (const v of vs) {
      this.#buf[(this.#head + this.#size) % this.#buf.length] = v;
      if (this.#size < this.#buf.length) this.#size++;
      else this.#head = (this.#head + 1) % this.#buf.length;
    }
    return this;
  }
  shift() {
    if (!this.#size) return;
    const v = this.#buf[this.#head];
    this.#buf[this.#head] = undefined;
    this.#head = (this.#head + 1) % this.#buf.length;
    this.#size--;
    return v;
  }
  *[Symbol.iterator]() {
    for (let i = 0; i < this.#size; i++) yield this.#buf[(this.#head + i) % this.#buf.length];
  }
  get length() {
    return this.#size;
  }
  at(i) {
    return i < -this.#size || i >= this.#size
      ? undefined
      : this.#buf[(this.#head + (i < 0 ? this.#size + i : i)) % this.#buf.length];
  }
}
class SkipList {
  #head = { key: -Infinity, next: [] };
  #level = () => {
    let l = 1;
    for (this.#seed = (this.#seed * 16807) % 2147483647; l < 8 && this.#seed & (1 << l); l++);
    return l;
  };
  #seed = 7;
  size = 0;
  #path(k) {
    const path = [];
    let at = this.#head;
    for (let l = 7; l >= 0; l--) {
      while (at.next[l] && at.next[l].key < k) at = at.next[l];
      path[l] = at;
    }
    return path;
  }
  set(k, v) {
    const path = this.#path(k),
      hit = path[0].next[0];
    if (hit?.key === k) {
      hit.value = v;
      return this;
    }
    const node = { key: k, value: v, next: [] };
    for (let l = 0, n = this.#level(); l < n; l++) {
      node.next[l] = path[l].next[l];
      path[l].next[l] = node;
    }
    this.size++;
    return this;
  }
  get(k) {
    const n = this.#path(k)[0].next[0];
    return n?.key === k ? n.value : undefined;
  }
  delete(k) {
    const path = this.#path(k),
      n = path[0].next[0];
    if (n?.key !== k) return false;
    n.next.forEach((nx, l) => (path[l].next[l] = nx));
    this.size--;
    return true;
  }
  *range(a, b) {
    for (let n = this.#path(a)[0].next[0]; n && n.key < b; n = n.next[0]) yield [n.key, n.value];
  }
}
class Deque {
  #a = [];
  #b = [];
  pushFront(x) {
    this.#a.push(x);
  }
  pushBack(x) {
    this.#b.push(x);
  }
  popFront() {
    if (!this.#a.length) {
      this.#a = this.#b.splice(0, Math.ceil(this.#b.length / 2)).reverse();
    }
    return this.#a.pop();
  }
  get items() {
    return [...(this.#a.toReversed?.() ?? [...this.#a].reverse()), ...this.#b];
  }
}
const f = [5, 3, 8, 1].reduce((f, v, i) => f.add(i, v), new Fenwick(4));
log(f.sum(4), f.range(1, 3), f.add(2, -8).range(1, 3));
const s = new Segment([4, 2, 7, 1, 9], Math.min, Infinity);
log(s.query(0, 5), s.query(0, 3), s.set(3, 10).query(2, 5));
const g = new Segment(["a", "b", "c"], (x, y) => x + y, "");
log(g.query(0, 3), g.query(1, 3));
const r = new Ring(3).push(1, 2, 3, 4, 5);
log([...r], r.length, r.shift(), r.at(-1), r.at(0), r.at(9), r.push(6, 7).length, [...r], Array.from(r).join(""));
const sl = new SkipList();
for (const k of [5, 1, 9, 3, 7, 5]) sl.set(k, `v${k}`);
log(
  sl.size,
  sl.get(3),
  sl.get(4),
  [...sl.range(2, 8)],
  sl.delete(5),
  sl.delete(5),
  [...sl.range(-Infinity, Infinity)].map(([k]) => k),
);
const d = new Deque();
d.pushBack(1);
d.pushFront(0);
d.pushBack(2);
log(d.items, d.popFront(), d.popFront(), d.popFront(), d.popFront());
const big = new SkipList();
for (let i = 0; i < 300; i++) big.set((i * 7919) % 1009, i);
let prev = -1,
  ok = true;
for (const [k] of big.range(-1, 2000)) {
  ok &&= k > prev;
  prev = k;
}
log(ok, big.size, [...big.range(100, 120)].length);
