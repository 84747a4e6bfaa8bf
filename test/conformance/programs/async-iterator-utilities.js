// @await
const from = async function* (xs) {
  for (const x of xs) {
    await null;
    yield x;
  }
};
const map = async function* (f, it) {
  for await (const x of it) yield await f(x);
};
const filter = async function* (p, it) {
  for await (const x of it) if (await p(x)) yield x;
};
const take = async function* (n, it) {
  if (n <= 0) return;
  for await (const x of it) {
    yield x;
    if (--n <= 0) return;
  }
};
const chunk = async function* (n, it) {
  let b = [];
  for await (const x of it) {
    b.push(x);
    if (b.length === n) {
      yield b;
      b = [];
    }
  }
  if (b.length) yield b;
};
const merge = async function* (...its) {
  const pending = new Map(
    its.map((it, i) => {
      const a = it[Symbol.asyncIterator]();
      return [i, [a, a.next()]];
    }),
  );
  while (pending.size) {
    const [i, { value, done }] = await Promise.race([...pending].map(([i, [, p]]) => p.then((r) => [i, r])));
    if (done) pending.delete(i);
    else {
      pending.set(i, [pending.get(i)[0], pending.get(i)[0].next()]);
      yield value;
    }
  }
};
const collect = async (it) => {
  const out = [];
  for await (const x of it) out.push(x);
  return out;
};
(async () => [
  await collect(
    take(
      3,
      filter(
        (x) => x % 2,
        map(async (x) => x + 1, from([0, 1, 2, 3, 4, 5])),
      ),
    ),
  ),
  await collect(chunk(2, from("abcde"))),
  (await collect(merge(from([1, 2]), from(["a"])))).length,
])();
