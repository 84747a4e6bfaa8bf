async function* fromArray(list) {
  for (const x of list) {
    await null;
    yield x;
  }
}
async function* map(src, fn) {
  let i = 0;
  for await (const x of src) yield fn(x, i++);
}
async function* filter(src, fn) {
  for await (const x of src) if (await fn(x)) yield x;
}
async function* take(src, n) {
  if (n <= 0) return;
  for await (const x of src) {
    yield x;
    if (--n === 0) return;
  }
}
async function* chunk(src, n) {
  let buf = [];
  for await (const x of src) {
    buf.push(x);
    if (buf.length === n) {
      yield buf;
      buf = [];
    }
  }
  if (buf.length) yield buf;
}
async function* lines(src) {
  let rest = "";
  for await (const part of src) {
    const [...ls] = (rest + part).split("\n");
    rest = ls.pop();
    yield* ls;
  }
  if (rest) yield rest;
}
async function* merge(...srcs) {
  const its = srcs.map((s) => s[Symbol.asyncIterator]());
  const next = (it, i) => it.next().then((r) => ({ r, i }));
  const waiting = new Map(its.map((it, i) => [i, next(it, i)]));
  while (waiting.size) {
    const { r, i } = await Promise.race(waiting.values());
    if (r.done) waiting.delete(i);
    else {
      yield r.value;
      waiting.set(i, next(its[i], i));
    }
  }
}
const pipe = (src, ...stages) => stages.reduce((acc, stage) => stage(acc), src);
const collect = async (src) => {
  const out = [];
  for await (const x of src) out.push(x);
  return out;
};
class Channel {
  #buffer = [];
  #takers = [];
  #closed = false;
  put(v) {
    const t = this.#takers.shift();
    if (t) t({ value: v, done: false });
    else this.#buffer.push(v);
    return this;
  }
  close() {
    this.#closed = true;
    for (const t of this.#takers.splice(0)) t({ value: undefined, done: true });
  }
  [Symbol.asyncIterator]() {
    return this;
  }
  next() {
    if (this.#buffer.length) return Promise.resolve({ value: this.#buffer.shift(), done: false });
    if (this.#closed) return Promise.resolve({ value: undefined, done: true });
    return new Promise((r) => this.#takers.push(r));
  }
  async return(v) {
    log("channel return");
    this.close();
    return { value: v, done: true };
  }
}
(async () => {
  log(
    await collect(
      pipe(
        fromArray([1, 2, 3, 4, 5, 6, 7]),
        (s) => filter(s, async (x) => x % 2),
        (s) => map(s, (x, i) => [i, x * x]),
        (s) => take(s, 3),
      ),
    ),
  );
  log(await collect(chunk(fromArray("abcdefg"), 3)), await collect(lines(fromArray(["a\nb", "c\n", "", "d"]))));
  log(await collect(merge(fromArray([1, 2, 3]), fromArray(["a", "b"]))));
  const ch = new Channel();
  const reader = (async () => {
    const got = [];
    for await (const v of ch) {
      got.push(v);
      if (v === "stop") break;
    }
    return got;
  })();
  ch.put(1).put(2);
  await null;
  ch.put("stop");
  log(await reader);
  async function* careful() {
    try {
      yield 1;
      yield 2;
    } catch (e) {
      log("caught", e);
      yield "recovered";
    } finally {
      await null;
      log("cleanup");
    }
  }
  const g = careful();
  log(await g.next(), await g.throw("oops"), await g.next(), await g.next());
  const g2 = careful();
  log(await g2.next(), await g2.return("early"), await g2.next());
  const g3 = careful();
  log(await Promise.all([g3.next(), g3.next(), g3.next(), g3.next()]));
  async function* outer() {
    const r = yield* inner();
    yield `inner gave ${r}`;
  }
  async function* inner() {
    yield await Promise.resolve("i1");
    return "ret";
  }
  log(await collect(outer()), Object.prototype.toString.call(outer()), typeof outer.prototype);
  try {
    for await (const x of [Promise.resolve(1), Promise.reject(new Error("in list"))]) log(x);
  } catch (e) {
    log(e.message);
  }
  try {
    for await (const x of 5) log(x);
  } catch (e) {
    log(e.name);
  }
  const sync = {
    *[Symbol.iterator]() {
      try {
        yield Promise.resolve("s");
        yield "t";
      } finally {
        log("sync closed");
      }
    },
  };
  for await (const x of sync) {
    log(x);
    break;
  }
})();
