class Scheduler {
  #ready = [];
  #sleeping = [];
  #time = 0;
  #names = new Map();
  trace = [];
  spawn(name, gen) {
    this.#names.set(gen, name);
    this.#ready.push([gen, undefined]);
    return gen;
  }
  run(limit = 1000) {
    while (limit-- > 0) {
      if (!this.#ready.length) {
        if (!this.#sleeping.length) break;
        this.#sleeping.sort((a, b) => a.at - b.at || a.seq - b.seq);
        const next = this.#sleeping.shift();
        this.#time = next.at;
        this.#ready.push([next.gen, this.#time]);
      }
      const [gen, value] = this.#ready.shift();
      let r;
      try {
        r = value instanceof Error ? gen.throw(value) : gen.next(value);
      } catch (e) {
        this.trace.push(`${this.#names.get(gen)} died: ${e.message}`);
        continue;
      }
      if (r.done) {
        this.trace.push(`${this.#names.get(gen)} = ${r.value}`);
        continue;
      }
      const cmd = r.value;
      if (typeof cmd === "number") this.#sleeping.push({ at: this.#time + cmd, gen, seq: limit * -1 });
      else if (cmd?.kind === "spawn") this.#ready.push([gen, this.spawn(cmd.name, cmd.gen)]);
      else if (cmd?.kind === "recv") cmd.ch.take((v) => this.#ready.push([gen, v]));
      else if (cmd?.kind === "send") cmd.ch.put(cmd.v, () => this.#ready.push([gen, true]));
      else if (cmd === undefined) this.#ready.push([gen, undefined]);
      else this.#ready.push([gen, new TypeError(`bad command ${cmd}`)]);
    }
    return this.trace;
  }
}
class Chan {
  #buf = [];
  #takers = [];
  #putters = [];
  #cap;
  constructor(cap = 0) {
    this.#cap = cap;
  }
  put(v, done) {
    if (this.#takers.length) {
      this.#takers.shift()(v);
      done();
    } else if (this.#buf.length < this.#cap) {
      this.#buf.push(v);
      done();
    } else this.#putters.push([v, done]);
  }
  take(cb) {
    if (this.#buf.length) {
      cb(this.#buf.shift());
      if (this.#putters.length) {
        const [v, d] = this.#putters.shift();
        this.#buf.push(v);
        d();
      }
    } else if (this.#putters.length) {
      const [v, d] = this.#putters.shift();
      cb(v);
      d();
    } else this.#takers.push(cb);
  }
}
const send = (ch, v) => ({ kind: "send", ch, v }),
  recv = (ch) => ({ kind: "recv", ch }),
  spawn = (name, gen) => ({ kind: "spawn", name, gen });
const s = new Scheduler(),
  ch = new Chan(1);
s.spawn(
  "producer",
  (function* () {
    for (const x of "abc") {
      yield send(ch, x);
      s.trace.push(`sent ${x}`);
    }
    yield send(ch, null);
    return "sent all";
  })(),
);
s.spawn(
  "consumer",
  (function* () {
    const got = [];
    for (let v; (v = yield recv(ch)) !== null;) {
      got.push(v);
      yield 2;
    }
    return got.join("+");
  })(),
);
s.spawn(
  "ticker",
  (function* () {
    for (let i = 0; i < 3; i++) {
      const t = yield 3;
      s.trace.push(`tick ${t}`);
    }
  })(),
);
s.spawn(
  "faulty",
  (function* () {
    try {
      yield "nonsense";
    } catch (e) {
      s.trace.push(`caught ${e.name}`);
    } finally {
      yield;
    }
    throw new Error("exploded");
  })(),
);
s.spawn(
  "parent",
  (function* () {
    const kid = yield spawn(
      "kid",
      (function* () {
        yield;
        return 42;
      })(),
    );
    return typeof kid.next;
  })(),
);
log(s.run());
const spread = function* (...gens) {
  for (const g of gens) yield* typeof g === "function" ? g() : g;
  return "end";
};
const d = spread(
  [1, 2],
  "xy",
  function* () {
    const r = yield "q";
    yield `r=${r}`;
  },
  new Set([9]),
);
log(
  [...spread([1], "z")],
  d.next(),
  d.next(),
  d.next(),
  d.next(),
  d.next(),
  d.next("reply"),
  d.next(),
  d.next(),
  d.return("late"),
);
const fib = {
  *[Symbol.iterator]() {
    let [a, b] = [0, 1];
    for (;;) {
      yield a;
      [a, b] = [b, a + b];
    }
  },
};
const [z, , y, ...none] = (function* () {
  let i = 0;
  for (const x of fib) {
    if (i++ > 6) return;
    yield x;
  }
})();
log(z, y, none);
function* tree(n) {
  if (!n) return 0;
  const l = yield* tree(n.l);
  yield n.v;
  const r = yield* tree(n.r);
  return l + r + 1;
}
const t = { v: 4, l: { v: 2, l: { v: 1 }, r: { v: 3 } }, r: { v: 5 } };
const it = tree(t);
const vals = [];
for (let r = it.next(); ; r = it.next()) {
  if (r.done) {
    vals.push(`size ${r.value}`);
    break;
  }
  vals.push(r.value);
}
log(vals, Object.prototype.toString.call(it), it[Symbol.iterator]() === it, tree.constructor.name, it instanceof tree);
