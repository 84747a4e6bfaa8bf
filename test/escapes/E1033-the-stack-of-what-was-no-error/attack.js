// Every object is read so often before that it is known to have no frames.
const known = (o) => {
  let v;
  for (let i = 0; i < 20; i++) v = o.stack;
  return v;
};
const shows = (v) => (/\n *at |@.*:\d/.test(typeof v === "string" ? v : "") || Array.isArray(v) ? "ESCAPED" : typeof v);
const error = () => {
  try {
    null.x;
  } catch (e) {
    return e;
  }
};
const read = (o) => shows(known(o));
class Holder {}
tries(
  () => {
    const o = {};
    known(o);
    Object.setPrototypeOf(o, error());
    return read(o);
  },
  () => {
    const o = new Holder();
    known(o);
    o.__proto__ = new Error("a");
    return read(o);
  },
  () => {
    const middle = {};
    const o = Object.create(middle);
    known(o);
    Reflect.setPrototypeOf(middle, new TypeError("a"));
    return read(o);
  },
  // While a trap decides about the prototype.
  () => {
    const o = {};
    const p = new Proxy(o, {
      setPrototypeOf(target, v) {
        known(target);
        const is = Reflect.setPrototypeOf(target, v);
        return is;
      },
    });
    Object.setPrototypeOf(p, error());
    return read(o);
  },
  () => {
    const o = {};
    const p = new Proxy(o, {});
    known(o);
    Object.setPrototypeOf(p, error());
    return read(o);
  },
  // An error that shows as none.
  () => {
    const e = error();
    e[Symbol.toStringTag] = "Object";
    Object.setPrototypeOf(e, Holder.prototype);
    return read(e);
  },
  () => {
    const e = Reflect.construct(Error, ["a"], Holder);
    return read(e);
  },
  () => {
    const e = Reflect.construct(Error, ["a"], Holder);
    Object.defineProperty(e, Symbol.toStringTag, { value: "Object" });
    return read(Object.create(e));
  },
  () => {
    const e = error();
    Object.setPrototypeOf(e, null);
    return read(e) + read(Object.create(e));
  },
  () => {
    const e = error();
    Object.setPrototypeOf(e, { get [Symbol.toStringTag]() { return "Object"; } });
    return read(e);
  },
  () => {
    class Quiet extends Error {
      get [Symbol.toStringTag]() {
        return "Object";
      }
    }
    return read(new Quiet("a"));
  },
  // An own member hides the engine's, until it is deleted.
  () => {
    const e = error();
    const o = Object.create(e);
    o.stack = [];
    known(o).length = 0;
    delete o.stack;
    return read(o);
  },
  () => {
    const o = {};
    known(o);
    Error.captureStackTrace(o);
    return read(o);
  },
  // A proxy is asked as often as in plain JavaScript, and what it answers is not kept.
  () => {
    let asked = 0;
    const e = error();
    const p = new Proxy({}, { get: (target, k) => (k === "stack" && asked++, e[k]) });
    return read(p) + read(Object.create(p)) + (asked === 40);
  },
  // Another object, a getter, a native.
  () => {
    const a = { stack: [1] };
    const e = error();
    let result = "";
    for (let i = 0; i < 9; i++) for (const o of [a, a, a, e, e, e]) result = shows(o === a ? "" : o.stack);
    return result;
  },
  () => {
    const o = { get stack() { return error().stack; } };
    return read(o);
  },
  () => {
    const o = { stack: [].push };
    const f = known(o);
    try {
      f.mark = "ESCAPED";
    } catch {
      // Frozen.
    }
    return f.mark ?? "the stand-in";
  },
);
