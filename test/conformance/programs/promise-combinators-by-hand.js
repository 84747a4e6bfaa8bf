const all = (ps) =>
  new Promise((res, rej) => {
    const out = [];
    let left = 0;
    for (const p of ps) {
      const i = left++;
      Promise.resolve(p).then((v) => {
        out[i] = v;
        if (--left === 0) res(out);
      }, rej);
    }
    if (!left) res(out);
  });
const race = (ps) =>
  new Promise((res, rej) => {
    for (const p of ps) Promise.resolve(p).then(res, rej);
  });
const settle = (ps) =>
  all(
    [...ps].map((p) =>
      Promise.resolve(p).then(
        (value) => ({ ok: true, value }),
        (error) => ({ ok: false, error }),
      ),
    ),
  );
const series = (fns) => fns.reduce(async (acc, f) => [...(await acc), await f()], Promise.resolve([]));
const pool = async (n, fns) => {
  const out = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: n }, async (_, w) => {
      while (next < fns.length) {
        const i = next++;
        out[i] = [w, await fns[i]()];
      }
    }),
  );
  return out;
};
class Deferred {
  promise = new Promise((res, rej) => Object.assign(this, { resolve: res, reject: rej }));
}
class CancelToken {
  #d = new Deferred();
  #cancelled = false;
  get cancelled() {
    return this.#cancelled;
  }
  cancel(why) {
    this.#cancelled = true;
    this.#d.reject(new Error(`cancelled: ${why}`));
  }
  race(p) {
    return Promise.race([p, this.#d.promise]);
  }
}
class Mutex {
  #tail = Promise.resolve();
  run(f) {
    const r = this.#tail.then(f);
    this.#tail = r.catch(() => {});
    return r;
  }
}
class AsyncCache {
  #m = new Map();
  hits = 0;
  get(k, load) {
    if (this.#m.has(k)) {
      this.hits++;
      return this.#m.get(k);
    }
    const p = load(k).catch((e) => {
      this.#m.delete(k);
      throw e;
    });
    this.#m.set(k, p);
    return p;
  }
}
const ticks = async (n, v) => {
  for (let i = 0; i < n; i++) await null;
  return v;
};
const order = [];
(async () => {
  log(
    await all([1, ticks(3, 2), { then: (r) => r(3) }]),
    await all([]),
    await race([ticks(5, "slow"), ticks(1, "fast")]),
    await settle([Promise.reject("no"), 1]),
  );
  log(
    await series(
      [
        () => ticks(2, "a"),
        () => "b",
        async () => {
          throw new Error("c");
        },
      ].slice(0, 2),
    ),
    await series([
      async () => {
        throw new Error("c");
      },
    ]).catch((e) => e.message),
  );
  log(
    await pool(
      2,
      [5, 1, 1, 1].map((n, i) => () => ticks(n, i)),
    ),
  );
  const d = new Deferred();
  d.resolve("once");
  d.reject("twice");
  log(await d.promise);
  const t = new CancelToken();
  const pending = t.race(ticks(100, "late")).catch((e) => e.message);
  t.cancel("user");
  log(await pending, t.cancelled);
  const m = new Mutex();
  const jobs = [3, 1, 2].map((n) =>
    m.run(async () => {
      order.push(`+${n}`);
      await ticks(n);
      order.push(`-${n}`);
      if (n === 1) throw n;
      return n;
    }),
  );
  log(await Promise.allSettled(jobs), order);
  const c = new AsyncCache();
  let loads = 0;
  const load = async (k) => {
    loads++;
    await null;
    if (k === "bad") throw new RangeError(k);
    return k.toUpperCase();
  };
  log(await Promise.all([c.get("x", load), c.get("x", load)]), c.hits, loads);
  for (let i = 0; i < 2; i++) await c.get("bad", load).catch((e) => log(e.name, loads));
  const seq = [];
  Promise.resolve()
    .then(() => seq.push(1))
    .then(() => seq.push(3));
  (async () => {
    seq.push(0);
    await null;
    seq.push(2);
  })();
  await ticks(5);
  log(seq);
  log(
    await Promise.resolve(1).finally(() => 2),
    await Promise.reject(1)
      .catch((x) => x + 1)
      .finally(() => {}),
    await Promise.reject(new Error("a"))
      .finally(() => {
        throw new Error("b");
      })
      .catch((e) => e.message),
  );
  await Promise.all([Promise.reject(new Error("first")), Promise.reject(new Error("second"))]).catch((e) =>
    log(e.message),
  );
  await Promise.any([]).catch((e) => log(e.name, e.errors));
  log(
    await Promise.race([1, 2]),
    await (async () => {
      try {
        return await Promise.reject(9);
      } catch (e) {
        return e;
      } finally {
        seq.push("f");
      }
    })(),
    seq.at(-1),
  );
  class MyP extends Promise {
    static get label() {
      return "my";
    }
    tap(f) {
      return this.then((v) => (f(v), v));
    }
  }
  const mp = MyP.resolve(4).tap((v) => seq.push(v));
  log(
    mp instanceof MyP,
    MyP.label,
    await mp,
    seq.at(-1),
    MyP.all([1]) instanceof MyP,
    (async () => {})() instanceof MyP,
  );
})();
