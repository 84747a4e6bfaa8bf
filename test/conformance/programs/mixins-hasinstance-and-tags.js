const Serializable = (B) =>
  class extends B {
    static fields = [];
    serialize() {
      return JSON.stringify(Object.fromEntries(this.constructor.fields.map((f) => [f, this[f]])));
    }
    static deserialize(t) {
      return new this(...Object.values(JSON.parse(t)));
    }
  };
const Comparable = (key) => (B) =>
  class Comparable extends B {
    compareTo(o) {
      return this[key] < o[key] ? -1 : +(this[key] > o[key]);
    }
    static get key() {
      return key;
    }
  };
const Observable = (B = Object) =>
  class extends B {
    #subs = new Map();
    on(e, f) {
      this.#subs.set(e, [...(this.#subs.get(e) ?? []), f]);
      return this;
    }
    fire(e, ...a) {
      (this.#subs.get(e) ?? []).forEach((f) => f.call(this, ...a));
      return this;
    }
  };
const compose = (...ms) => ms.reduce((B, m) => m(B), class {});
class User extends compose(Observable, Comparable("age"), Serializable) {
  static fields = ["name", "age"];
  constructor(name = "", age = 0) {
    super();
    this.name = name;
    this.age = age;
  }
  birthday() {
    this.age++;
    return this.fire("birthday", this.age);
  }
  get [Symbol.toStringTag]() {
    return "User";
  }
  static [Symbol.hasInstance](v) {
    return typeof v === "object" && v !== null && "age" in v;
  }
  [Symbol.toPrimitive](hint) {
    return hint === "number" ? this.age : `${this.name}:${hint}`;
  }
}
const a = new User("Ann", 30),
  b = new User("Bob", 25);
const seen = [];
a.on("birthday", function (n) {
  seen.push(`${this.name} is ${n}`);
})
  .birthday()
  .birthday();
log(
  seen,
  a.compareTo(b),
  [a, b].sort((x, y) => x.compareTo(y)).map((u) => u.name),
  a.serialize(),
  User.key,
  `${a}`,
  +a,
  a + "",
  a > b,
  Object.prototype.toString.call(a),
  { age: 1 } instanceof User,
  [] instanceof User,
);
const c = User.deserialize(a.serialize());
log(
  c.name,
  c.age,
  c.compareTo(a),
  Object.getPrototypeOf(c) === User.prototype,
  typeof Object.getPrototypeOf(Object.getPrototypeOf(a)).serialize,
  User.length,
  User.name,
);
class Temp {
  static #cache = new Map();
  static #hits = 0;
  #c;
  constructor(c) {
    this.#c = c;
  }
  static of(c) {
    if (this.#cache.has(c)) {
      Temp.#hits++;
      return this.#cache.get(c);
    }
    const t = new Temp(c);
    this.#cache.set(c, t);
    return t;
  }
  get f() {
    return this.#c * 1.8 + 32;
  }
  set f(v) {
    this.#c = (v - 32) / 1.8;
  }
  static get hits() {
    return Temp.#hits;
  }
  static #secret() {
    return "s";
  }
  static reveal() {
    return this.#secret();
  }
  has(o) {
    return #c in o;
  }
  static {
    this.zero = new this(0);
  }
}
const t = Temp.of(100);
t.f = 50;
log(t.f, Temp.of(100) === t, Temp.hits, Temp.reveal(), t.has(Temp.zero), t.has({}), Temp.zero.f);
try {
  class Sub extends Temp {}
  Sub.reveal();
} catch (e) {
  log(e.name);
}
const range = {
  from: 1,
  to: 4,
  [Symbol.iterator]() {
    let n = this.from;
    const { to } = this;
    return {
      next: () => (n <= to ? { value: n++, done: false } : { value: undefined, done: true }),
      return: (v) => {
        log("closed", v);
        return { done: true, value: v };
      },
    };
  },
};
for (const x of range) if (x === 2) break;
const [p, q] = range;
log(
  p,
  q,
  [...range],
  Math.max(...range),
  Array.from(range, (x) => x * x),
  new Set(range).size,
  Object.fromEntries([...range].map((x) => [x, x])),
);
class Even {
  static [Symbol.hasInstance](n) {
    return n % 2 === 0;
  }
}
log(2 instanceof Even, 3 instanceof Even);
const arrLike = { length: 2, 0: "a", 1: "b", [Symbol.isConcatSpreadable]: true };
log(
  [1].concat(arrLike, [[2]]),
  Array.from(arrLike),
  Array.prototype.map.call(arrLike, (x) => x + x),
);
class Tagged {
  constructor(s, v) {
    this.s = s;
    this.v = v;
  }
  static tag(s, ...v) {
    return new this(s.raw, v);
  }
  toString() {
    return this.s.reduce((acc, x, i) => acc + "[" + this.v[i - 1] + "]" + x);
  }
}
log(String(Tagged.tag`a${1}\n${{ toString: () => "o" }}c`));
const same = () => ((s) => s)`x`;
log(same() === same(), ((s) => Object.isFrozen(s) && s.raw[0])`\u{41}\x`);
