class History {
  #past = [];
  #future = [];
  constructor(state) {
    this.present = state;
  }
  execute(cmd) {
    this.#past.push(this.present);
    this.present = cmd(this.present);
    this.#future.length = 0;
    return this;
  }
  undo() {
    if (this.#past.length) {
      this.#future.unshift(this.present);
      this.present = this.#past.pop();
    }
    return this;
  }
  redo() {
    if (this.#future.length) {
      this.#past.push(this.present);
      this.present = this.#future.shift();
    }
    return this;
  }
  get canUndo() {
    return this.#past.length > 0;
  }
}
const ins = (at, s) => (t) => t.slice(0, at) + s + t.slice(at);
const del = (a, n) => (t) => t.slice(0, a) + t.slice(a + n);
const hh = new History("hello");
hh.execute(ins(5, " world")).execute(del(0, 1)).execute(ins(0, "J"));
log(
  hh.present,
  hh.undo().present,
  hh.undo().present,
  hh.redo().present,
  hh.execute((s) => s.toUpperCase()).present,
  hh.redo().present,
  hh.canUndo,
);
const setIn = (o, [k, ...r], f) => ({
  ...o,
  [k]: r.length ? setIn(o[k] ?? {}, r, f) : typeof f === "function" ? f(o[k]) : f,
});
const s0 = { a: { b: 1 }, c: {} };
const s1 = setIn(s0, ["a", "b"], (x) => x + 1);
log(s1, s0.c === s1.c, s0.a === s1.a, setIn({}, ["x", "y", "z"], 1));
