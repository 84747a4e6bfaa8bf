class Base {
  set _p(v) {
    throw new RangeError(`refused ${v}`);
  }
  static set _s(v) {
    throw v;
  }
  static begin() {
    this._s = undefined;
  }
}
class Own {
  get _p() {
    return 1;
  }
  set _p(v) {
    throw new RangeError(`refused ${v}`);
  }
  direct() {
    this._p = 1;
  }
  computed() {
    this["_" + "p"] = 2;
  }
  compound() {
    this._p += 1;
  }
  counted() {
    this._p++;
  }
  set p(v) {
    this._p = v;
  }
}
class Heir extends Base {
  direct() {
    this._p = 1;
  }
  computed() {
    this["_" + "p"] = 2;
  }
  above() {
    super._p = 3;
  }
  pattern() {
    ({ p: this._p } = { p: 4 });
  }
  set p(v) {
    this._p = v;
  }
}
class Getter {
  get _p() {
    return 1;
  }
  write() {
    this._p = 2;
  }
}
const attempt = (f) => {
  try {
    log(f());
  } catch (e) {
    log(e instanceof Error ? e.name : e);
  }
};
for (const o of [new Own(), new Heir()])
  for (const name of ["direct", "computed", "compound", "counted", "above", "pattern"])
    if (name in o) attempt(() => o[name]());
for (const o of [new Own(), new Heir()])
  attempt(() => {
    o.p = 5;
  });
attempt(() => Base.begin());
attempt(() => new Getter().write());
class Frozen {
  constructor() {
    Object.freeze(this);
  }
  add() {
    this._late = 1;
  }
}
attempt(() => new Frozen().add());
