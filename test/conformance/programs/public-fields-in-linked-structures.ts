class ListNode<T> {
  constructor(
    public value: T,
    public next: ListNode<T> | null = null,
    public prev: ListNode<T> | null = null,
  ) {}
}
class LinkedList<T> implements Iterable<T> {
  private head: ListNode<T> | null = null;
  private tail: ListNode<T> | null = null;
  public length = 0;
  static from<U>(xs: Iterable<U>): LinkedList<U> {
    const l = new LinkedList<U>();
    for (const x of xs) l.push(x);
    return l;
  }
  push(v: T): this {
    const n = new ListNode(v, null, this.tail);
    if (this.tail) this.tail.next = n;
    else this.head = n;
    this.tail = n;
    this.length++;
    return this;
  }
  unshift(v: T): this {
    const n = new ListNode(v, this.head);
    if (this.head) this.head.prev = n;
    else this.tail = n;
    this.head = n;
    this.length += 1;
    return this;
  }
  remove(pred: (v: T) => boolean): T | undefined {
    for (let n = this.head; n; n = n.next) {
      if (!pred(n.value)) continue;
      if (n.prev) n.prev.next = n.next;
      else this.head = n.next;
      if (n.next) n.next.prev = n.prev;
      else this.tail = n.prev;
      this.length--;
      return n.value;
    }
    return undefined;
  }
  reverse(): this {
    for (let n = this.head; n; n = n.prev) [n.next, n.prev] = [n.prev, n.next];
    [this.head, this.tail] = [this.tail, this.head];
    return this;
  }
  *[Symbol.iterator](): Iterator<T> {
    for (let n = this.head; n; n = n.next) yield n.value;
  }
  *backwards(): Generator<T> {
    for (let n = this.tail; n !== null; n = n.prev) yield n.value;
  }
  nodeAt(i: number): ListNode<T> | null {
    let n = this.head;
    while (n && i-- > 0) n = n.next;
    return n;
  }
}
class Tree<K, V> {
  public left?: Tree<K, V>;
  public right?: Tree<K, V>;
  public height: number = 1;
  constructor(
    public readonly key: K,
    public value: V,
  ) {}
  static h<K, V>(t?: Tree<K, V>): number {
    return t?.height ?? 0;
  }
  static fix<K, V>(t: Tree<K, V>): Tree<K, V> {
    t.height = 1 + Math.max(Tree.h(t.left), Tree.h(t.right));
    const b = Tree.h(t.left) - Tree.h(t.right);
    if (b > 1) {
      if (Tree.h(t.left!.left) < Tree.h(t.left!.right)) t.left = Tree.rotL(t.left!);
      return Tree.rotR(t);
    }
    if (b < -1) {
      if (Tree.h(t.right!.right) < Tree.h(t.right!.left)) t.right = Tree.rotR(t.right!);
      return Tree.rotL(t);
    }
    return t;
  }
  static rotR<K, V>(t: Tree<K, V>): Tree<K, V> {
    const l = t.left!;
    t.left = l.right;
    l.right = t;
    Tree.fix(t);
    return Tree.fix(l);
  }
  static rotL<K, V>(t: Tree<K, V>): Tree<K, V> {
    const r = t.right!;
    t.right = r.left;
    r.left = t;
    Tree.fix(t);
    return Tree.fix(r);
  }
  static insert<K, V>(t: Tree<K, V> | undefined, k: K, v: V): Tree<K, V> {
    if (!t) return new Tree(k, v);
    if (k < t.key) t.left = Tree.insert(t.left, k, v);
    else if (k > t.key) t.right = Tree.insert(t.right, k, v);
    else t.value = v;
    return Tree.fix(t);
  }
  *entries(): Generator<[K, V]> {
    if (this.left) yield* this.left.entries();
    yield [this.key, this.value];
    if (this.right) yield* this.right.entries();
  }
}
const l = LinkedList.from([1, 2, 3, 4]);
l.unshift(0);
log(
  [...l],
  [...l.backwards()],
  l.remove((v) => v === 2),
  l.remove((v) => v === 9),
  [...l],
  l.length,
  [...l.reverse()],
  l.remove((v) => v === 4),
  l.remove((v) => v === 0),
  [...l],
);
const n = l.nodeAt(1)!;
n.value *= 10;
n.next = new ListNode(99);
n.next!.value++;
log([...l], n.next?.value, l.nodeAt(7));
l.length = -1;
log(l.length, { ...new ListNode("x") }, Object.keys(n), JSON.stringify(new ListNode(1, new ListNode(2))));
let t: Tree<number, string> | undefined;
for (let i = 1; i <= 31; i++) t = Tree.insert(t, i, `v${i}`);
log(t!.key, t!.height, [...t!.entries()].length, t!.left!.key, Tree.insert(t, 5, "five") === t, [...t!.entries()][4]);
interface Point {
  x: number;
  y?: number;
}
class Body {
  public pos: Point = { x: 0, y: 0 };
  public readonly id: string;
  public tags: string[] = [];
  mass!: number;
  constructor(id: string) {
    this.id = id;
    this.mass = 1;
  }
  move({ x, y = 0 }: Point): void {
    this.pos.x += x;
    this.pos.y! += y;
  }
}
const b = new Body("b");
b.pos = { x: 5, y: 5 };
b.move({ x: 1 });
b.tags.push("t");
b.tags = [...b.tags, "u"];
[b.pos.x, b.pos.y] = [b.pos.y!, b.pos.x];
b.pos.x **= 2;
({ pos: b.pos.y } = { pos: 7 });
log(b.pos, b.tags, b.id, b.mass);
