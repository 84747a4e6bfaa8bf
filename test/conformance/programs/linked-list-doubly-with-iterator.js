class Node {
  constructor(v) {
    this.value = v;
    this.next = null;
    this.prev = null;
  }
  link(n) {
    this.next = n;
    if (n) n.setPrev(this);
  }
  setPrev(p) {
    this.prev = p;
  }
}
class List {
  head = null;
  tail = null;
  length = 0;
  push(v) {
    const n = new Node(v);
    if (this.tail) this.tail.link(n);
    else this.head = n;
    this.tail = n;
    this.length++;
    return this;
  }
  pop() {
    const t = this.tail;
    if (!t) return;
    this.tail = t.prev;
    if (this.tail) this.tail.link(null);
    else this.head = null;
    this.length--;
    return t.value;
  }
  *[Symbol.iterator]() {
    for (let n = this.head; n; n = n.next) yield n.value;
  }
  *reversed() {
    for (let n = this.tail; n; n = n.prev) yield n.value;
  }
  map(f) {
    const r = new List();
    for (const v of this) r.push(f(v));
    return r;
  }
  reduce(f, a) {
    for (const v of this) a = f(a, v);
    return a;
  }
  get [Symbol.toStringTag]() {
    return "List";
  }
}
const li = new List().push(1).push(2).push(3);
log(
  [...li],
  [...li.reversed()],
  li.pop(),
  [...li.map((x) => x * 10)],
  li.reduce((a, b) => a + b, 0),
  String(li),
  li.length,
);
