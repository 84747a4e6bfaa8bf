class A {
  items = [1, 2];
  *[Symbol.iterator]() {
    yield* this.items;
  }
  async *[Symbol.asyncIterator]() {
    for (const i of this.items) yield i * 10;
  }
  async sum() {
    let s = 0;
    for await (const i of this) s += i;
    return s;
  }
  static async *sg() {
    yield this.name;
  }
}
log([...new A()], Math.max(...new A()));
new A().sum().then(log);
(async () => {
  for await (const v of A.sg()) log(v);
})();
