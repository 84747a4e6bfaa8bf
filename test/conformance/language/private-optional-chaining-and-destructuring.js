class N {
  #next;
  #v;
  constructor(v, n) {
    this.#v = v;
    this.#next = n;
  }
  static third(n) {
    return n?.#next?.#next?.#v;
  }
  static swap(a, b) {
    [a.#v, b.#v] = [b.#v, a.#v];
    return [a.#v, b.#v];
  }
  static assign(n, o) {
    ({ x: n.#v, ...n.#next } = o);
    return [n.#v, n.#next];
  }
  static inc(n) {
    return [n.#v++, ++n.#v, (n.#v ??= 1), (n.#v &&= 9)];
  }
  call() {
    return this.#f?.(1) ?? "none";
  }
  #f = (x) => x + this.#v;
  static del(n) {
    return delete n?.#next?.x;
  }
}
log(
  N.third(new N(1, new N(2, new N(3)))),
  N.third(null),
  N.swap(new N(1), new N(2)),
  N.assign(new N(), { x: 1, y: 2 }),
  N.inc(new N(4)),
  new N(5).call(),
  N.del(new N(1, { x: 1 })),
);
