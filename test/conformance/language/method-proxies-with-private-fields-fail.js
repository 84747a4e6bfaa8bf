class A {
  #x = 1;
  get x() {
    return this.#x;
  }
  m() {
    return this.#x;
  }
}
const p = new Proxy({ a: new A() }, {});
log(p.a.x);
try {
  new Proxy(new Map(), {}).size;
} catch (e) {
  log(e.name);
}
const m = new Proxy(new Map([[1, 2]]), {
  get: (t, k) => {
    const v = Reflect.get(t, k);
    return typeof v === "function" ? v.bind(t) : v;
  },
});
log(m.get(1), m.size);
