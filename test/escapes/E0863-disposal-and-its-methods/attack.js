const F = (f) => f.constructor("return 'ESCAPED'")();

const seen = [];
const resource = { [Symbol.dispose]: function (...a) { seen.push(this, ...a); }, [Symbol.asyncDispose]: function (...a) { seen.push(this, ...a); } };
tries(
  () => { using r = resource; return F(r.constructor); },
  () => { { using r = resource, s = null; } return "disposed"; },
  () => { { using r = { get [Symbol.dispose]() { seen.push(this); return (() => {}).constructor; } }; } return "disposed"; },
  () => { { using r = { [Symbol.dispose]() { throw 1; } }; throw 2; } },
  () => { for (using r of [resource]) seen.push(r); return "looped"; },
  () => { { using r = Math; } return "disposed"; },
  () => { { using r = { [Symbol.dispose]: "x".constructor }; } return "disposed"; },
);
for (const v of seen) if (v) tries(() => F(v.constructor));
