/** A cache with a capacity, a life time in ticks of a clock that is handed in, and statistics. */
class Node {
  constructor(key, value, expires) {
    this.key = key;
    this._value = value;
    this._expires = expires;
    this._prev = this._next = null;
  }
  get value() { return this._value; }
  set value(v) { this._value = v; }
  get prev() { return this._prev; }
  set prev(n) { this._prev = n; }
  get next() { return this._next; }
  set next(n) { this._next = n; }
  expiredAt(now) { return this._expires !== Infinity && now >= this._expires; }
  touch(expires) { this._expires = expires; return this; }
}
class LruCache {
  static #created = 0;
  static get created() { return LruCache.#created; }
  #index = new Map();
  #head = new Node(null); #tail = new Node(null);
  _stats = { hits: 0, misses: 0, evictions: 0 };
  constructor({ capacity = 3, ttl = Infinity, clock = () => 0, onEvict } = {}) {
    if (!Number.isInteger(capacity) || capacity < 1) throw new RangeError(`capacity must be positive, got ${capacity}`);
    Object.assign(this, { capacity, ttl });
    this._clock = clock;
    this._onEvict = onEvict;
    this.#head.next = this.#tail;
    this.#tail.prev = this.#head;
    LruCache.#created++;
  }
  get size() { return this.#index.size; }
  get stats() { return { ...this._stats, ratio: this._stats.hits / (this._stats.hits + this._stats.misses || 1) }; }
  #unlink(node) { node.prev.next = node.next; node.next.prev = node.prev; }
  #pushFront(node) {
    const first = this.#head.next;
    [node.prev, node.next] = [this.#head, first];
    first.prev = this.#head.next = node;
  }
  get(key, fallback) {
    const node = this.#index.get(key);
    if (!node || node.expiredAt(this._clock())) {
      this._stats.misses++;
      if (node) this.delete(key);
      return typeof fallback === "function" ? this.set(key, fallback(key)).get(key) : fallback;
    }
    this._stats.hits += 1;
    this.#unlink(node);
    this.#pushFront(node);
    return node.value;
  }
  set(key, value, { ttl = this.ttl } = {}) {
    const known = this.#index.get(key);
    const expires = this._clock() + ttl;
    if (known) { known.touch(expires).value = value; this.#unlink(known); this.#pushFront(known); return this; }
    const node = new Node(key, value, expires);
    this.#index.set(key, node);
    this.#pushFront(node);
    while (this.size > this.capacity) {
      const last = this.#tail.prev;
      this.delete(last.key);
      this._stats.evictions++;
      this._onEvict?.(last.key, last.value);
    }
    return this;
  }
  delete(key) {
    const node = this.#index.get(key);
    return node !== undefined && (this.#unlink(node), this.#index.delete(key));
  }
  *[Symbol.iterator]() { for (let n = this.#head.next; n !== this.#tail; n = n.next) yield [n.key, n.value]; }
}
let now = 0;
const evicted = [];
const cache = new LruCache({ capacity: 3, ttl: 10, clock: () => now, onEvict: (...args) => evicted.push(args.join("=")) });
cache.set("a", 1).set("b", 2).set("c", 3);
cache.get("a");
cache.set("d", 4);
log([...cache], evicted);
now = 5; cache.set("a", 10, { ttl: 1 });
now = 7;
log(cache.get("a"), cache.get("zz", (k) => k.repeat(2)), cache.size, [...cache].map(([k]) => k));
log(cache.stats, LruCache.created);
try { new LruCache({ capacity: 0 }); } catch (e) { log(e.name, e.message); }
log("_stats" in Object(cache.stats));
const { size, capacity } = cache;
log(size, capacity);
