class LRU {
  #max;
  #map = new Map();
  hits = 0;
  misses = 0;
  constructor(max = 3) {
    if (!(max > 0)) throw new RangeError("max must be positive");
    this.#max = max;
  }
  get size() {
    return this.#map.size;
  }
  get(k) {
    if (!this.#map.has(k)) {
      this.misses++;
      return undefined;
    }
    const v = this.#map.get(k);
    this.#map.delete(k);
    this.#map.set(k, v);
    this.hits++;
    return v;
  }
  set(k, v) {
    this.#map.delete(k);
    this.#map.set(k, v);
    if (this.#map.size > this.#max) {
      const oldest = this.#map.keys().next().value;
      this.#map.delete(oldest);
      this.onEvict?.(oldest);
    }
    return this;
  }
  *[Symbol.iterator]() {
    yield* [...this.#map].reverse();
  }
  static from(entries, max) {
    const c = new this(max);
    for (const [k, v] of entries) c.set(k, v);
    return c;
  }
  toJSON() {
    return { size: this.size, entries: [...this] };
  }
}
class Logged extends LRU {
  evicted = [];
  onEvict(k) {
    this.evicted.push(k);
  }
}
const l = Logged.from(
  [
    ["a", 1],
    ["b", 2],
    ["c", 3],
  ],
  2,
);
log(l.get("a"), l.get("b"), l.size, l.evicted, JSON.stringify(l));
l.set("d", 4);
log([...l], l.hits, l.misses);
try {
  new LRU(0);
} catch (e) {
  log(e.name, e.message);
}
