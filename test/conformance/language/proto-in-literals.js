const p = { x: 1 };
const a = { __proto__: p };
log(a.x, Object.keys(a).length);
const b = { __proto__: p };
log(b.x);
const __proto__ = p;
const c = { __proto__ };
log(Object.keys(c), c.x);
const d = { ["__proto__"]: p };
log(Object.keys(d), d.x);
const e = {
  __proto__() {
    return 1;
  },
};
log(Object.keys(e));
const f = { __proto__: 5 };
log(Object.getPrototypeOf(f) === Object.prototype);
const g = { __proto__: null };
log(Object.getPrototypeOf(g));
