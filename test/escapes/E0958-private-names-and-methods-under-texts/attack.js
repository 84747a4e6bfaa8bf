class Victim {
  constructor() {
    this._secret = "ESCAPED";
    this.open = "kept";
  }
  _hidden() {
    return this._secret;
  }
  tell() {
    return this._secret === undefined ? "kept" : this.open;
  }
  me() {
    return this;
  }
  static _made = "ESCAPED";
  static make() {
    return this;
  }
}
const victim = new Victim();
class Other {
  constructor() {
    this._secret = "mine";
    this.open = "ESCAPED";
  }
}
const other = new Other();
const names = ["_secret", "_" + "secret", `_${"secret"}`, ["_secret"][0], "_hidden"];
const use = (v) => (typeof v === "function" ? v.call(other) : v);
for (const k of names) {
  tries(
    () => use(victim[k]),
    () => {
      const v = victim[k];
      return use(v);
    },
    () => `${victim[k]}`,
    () => victim[k] === "ESCAPED" && "ESCAPED",
    () => (victim[k] ? victim[k] : "kept"),
    () => victim?.[k],
    () => Object.keys({ [victim[k]]: 1 })[0],
    () => typeof victim[k],
    () => use(Victim.prototype[k]),
  );
}
tries(
  () => {
    for (const k in { _secret: 1 }) return victim[k];
  },
  () => {
    let k = "_made";
    return Victim[k];
  },
  // A method without its receiver.
  () => {
    for (const k in { tell: 1 }) return victim[k].call(other);
  },
  () => {
    for (const k of ["tell"]) {
      const f = victim[k];
      return f.call(other);
    }
  },
  () => {
    for (const k of ["tell"]) return Reflect.apply(victim[k], other, []);
  },
  () => {
    for (const k of ["me"]) {
      const list = [victim[k]];
      return list[0].call(other) === other ? "ESCAPED" : "kept";
    }
  },
  () => {
    for (const k of ["me"]) return (victim[k] || 1).call(other) === other ? "ESCAPED" : "kept";
  },
  () => {
    for (const k of ["me"]) return (victim, victim)[k].call(other) === other ? "ESCAPED" : "kept";
  },
  () => {
    for (const k of ["make"]) return Victim[k].call(Other) === Other ? "ESCAPED" : "kept";
  },
  () => {
    let o = other;
    for (const k of ["me"]) {
      const f = ((o = victim), o)[k];
      return f.call(other) === other ? "ESCAPED" : "kept";
    }
  },
  // Another key, or another object, than was asked.
  () => {
    let k = "open";
    const o = {
      get it() {
        k = "_secret";
        return victim;
      },
    };
    return o.it[k];
  },
  () => {
    let n = 0;
    const k = { toString: () => (n++ === 0 ? "open" : "_secret") };
    return victim[k] === "ESCAPED" ? "ESCAPED" : "kept";
  },
  () => victim[["_secret"]],
  () => {
    const k = new String("_secret");
    return victim[k];
  },
  () => {
    for (const k of ["constructor"]) return use(new victim[k]().tell);
  },
  () => {
    for (const k of ["constructor"]) return victim.tell[k]("return 'ESCAPED'")();
  },
  () => {
    for (const k of ["__proto__"]) return use(victim[k].tell);
  },
  () => {
    for (const k of ["push"]) {
      const f = [][k];
      f.mark = "ESCAPED";
      return f.mark;
    }
  },
);
