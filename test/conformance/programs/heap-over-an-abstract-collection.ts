interface Comparable<T> {
  compareTo(other: T): number;
}
abstract class Collection<T> implements Iterable<T> {
  protected abstract get count(): number;
  abstract [Symbol.iterator](): Iterator<T>;
  get isEmpty(): boolean {
    return this.count === 0;
  }
  toArray(): T[] {
    return [...this];
  }
  toString(): string {
    return `${new.target === undefined ? "" : "?"}${this.constructor.name}(${this.toArray().join(", ")})`;
  }
}
class Heap<T> extends Collection<T> {
  readonly #items: T[] = [];
  static readonly natural = <U extends number | string>(a: U, b: U): number => (a < b ? -1 : a > b ? 1 : 0);
  constructor(
    private readonly compare: (a: T, b: T) => number,
    initial: Iterable<T> = [],
  ) {
    super();
    for (const item of initial) this.push(item);
  }
  protected override get count() {
    return this.#items.length;
  }
  get size() {
    return this.count;
  }
  push(...items: T[]): this {
    for (const item of items) {
      let i = this.#items.push(item) - 1;
      while (i > 0) {
        const parent = (i - 1) >> 1;
        if (this.compare(this.#items[i]!, this.#items[parent]!) >= 0) break;
        [this.#items[i], this.#items[parent]] = [this.#items[parent]!, this.#items[i]!];
        i = parent;
      }
    }
    return this;
  }
  pop(): T | undefined {
    const top = this.#items[0];
    const last = this.#items.pop();
    if (this.#items.length > 0) {
      this.#items[0] = last as T;
      for (let i = 0; ;) {
        const l = 2 * i + 1,
          r = l + 1;
        let best = i;
        if (l < this.#items.length && this.compare(this.#items[l]!, this.#items[best]!) < 0) best = l;
        if (r < this.#items.length && this.compare(this.#items[r]!, this.#items[best]!) < 0) best = r;
        if (best === i) break;
        const t = this.#items[i]!;
        this.#items[i] = this.#items[best]!;
        this.#items[best] = t;
        i = best;
      }
    }
    return top;
  }
  peek() {
    return this.#items.at(0);
  }
  *[Symbol.iterator](): Generator<T, void, undefined> {
    const copy = new Heap<T>(this.compare, this.#items);
    while (copy.size) yield copy.pop()!;
  }
  *drain() {
    while (!this.isEmpty) yield this.pop()!;
  }
}
class Task implements Comparable<Task> {
  static #next = 1;
  readonly id = Task.#next++;
  constructor(
    public readonly title: string,
    public priority: number = 0,
  ) {}
  compareTo(other: Task): number {
    return other.priority - this.priority || this.id - other.id;
  }
  toString() {
    return `#${this.id} ${this.title}@${this.priority}`;
  }
}
const h = new Heap<number>(Heap.natural, [5, 3, 9, 1, 7]);
log(h.toArray(), h.size, h.peek(), String(h));
log(h.push(0, 4).pop(), [...h.drain()], h.isEmpty, h.pop());
const tasks = new Heap<Task>((a, b) => a.compareTo(b)).push(
  new Task("write", 1),
  new Task("test", 3),
  new Task("ship"),
  new Task("plan", 3),
);
log(tasks.toArray().map(String), `${tasks}`);
const words = new Heap(Heap.natural, "the quick brown fox".split(" "));
const [first, ...rest] = words;
log(first, rest, Math.max(...new Heap(Heap.natural, [2, 8, 4])));
log(
  Array.from({ length: 50 }, (_, i) => (i * 37) % 50)
    .reduce((q, n) => q.push(n), new Heap<number>(Heap.natural))
    .toArray()
    .every((n, i) => n === i),
);
