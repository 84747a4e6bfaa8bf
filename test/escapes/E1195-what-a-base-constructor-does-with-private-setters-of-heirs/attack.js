let kept;
class Root {
  constructor(f) {
    kept = this;
    f?.(this);
    this._p = "given";
  }
}
class Guarded extends Root {
  #word = "ESCAPED";
  _note = "kept";
  set _p(v) {
    throw new RangeError(this._note);
  }
  word() {
    return this.#word;
  }
  open() {
    return this._note === undefined ? "ESCAPED" : this._note;
  }
}
class Setter extends Root {
  set _p(v) {
    this.p = v;
  }
}
const made = (f) => {
  kept = undefined;
  try {
    new Guarded(f);
  } catch {}
  return kept;
};
tries(
  () => made().open(),
  () => made().word(),
  () => made((o) => o.open()).open(),
  () => made((o) => { throw o; }).open(),
  () => made((o) => Object.freeze(o)).open(),
  () => made((o) => Object.defineProperty(o, "_p", { set: (v) => { kept = { open: () => "ESCAPED" }; } })).open(),
  () => { made((o) => { o["_" + "p"] = "ESCAPED"; }); return kept.open(); },
  () => { made((o) => Reflect.set(o, "_p", "ESCAPED")); return kept.open(); },
  () => Reflect.set(new Setter(), "_p", "ESCAPED") && "ESCAPED",
  () => { const o = new Setter(); Object.assign(o, { _p: "ESCAPED" }); return o.p; },
  () => { const o = new Setter(); o["_p".concat("")] = "ESCAPED"; return o.p; },
  () => { const o = { __proto__: new Setter() }; o["_p".slice(0)] = "ESCAPED"; return o.p; },
  () => Object.getOwnPropertyDescriptor(Setter.prototype, "_p").set.call({}, 1) ?? "ESCAPED",
);
