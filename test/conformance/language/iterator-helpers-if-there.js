log(typeof globalThis.Iterator);
if (typeof Iterator === "function") {
  function* n() {
    let i = 0;
    while (true) yield i++;
  }
  log(
    n()
      .filter((x) => x % 2)
      .map((x) => x * x)
      .take(3)
      .toArray(),
    n().drop(2).take(2).toArray(),
    n()
      .take(3)
      .reduce((a, b) => a + b),
    n().some((x) => x > 5),
    n().find((x) => x > 3),
    n()
      .take(2)
      .flatMap((x) => [x, x])
      .toArray(),
    Iterator.from([1]).toArray(),
  );
  class I extends Iterator {
    next() {
      return { done: true };
    }
  }
  log(new I().toArray());
}
