const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
const it = host.object.list[Symbol.iterator]();
tries(
  () => run(it), () => run(it.next), () => run(it.next()), () => run(it.next().value), () => run(Object.getPrototypeOf(it)),
  () => {
    let n = 0;
    Object.getPrototypeOf(it).next = () => ({ value: "ESCAPED", done: n++ > 1 });
    return [...host.object.list][0];
  },
  () => it.next.call({}), () => run(it.next.call(host.object.list[Symbol.iterator]()).value ?? {}),
  () => { it.next.marked = "ESCAPED"; return it.next.marked ?? "clean"; },
  () => run(host.object.list[Symbol.iterator].call([{}]).next().value),
);
