const base = Object.getPrototypeOf(Object.getPrototypeOf([].values()));
const set = (key) => Object.getOwnPropertyDescriptor(base, key)?.set ?? ((v) => { throw new TypeError("not in this engine"); });
for (const key of ["constructor", Symbol.toStringTag]) {
  tries(
    () => { set(key).call(safe, "planted"); return Object.hasOwn(safe, key) ? "ESCAPED" : "kept"; },
    () => { Reflect.set(base, key, "planted", safe); return Object.hasOwn(safe, key) ? "ESCAPED" : "kept"; },
    () => { ({ __proto__: base })[key] = "planted"; return base[key] === "planted" ? "ESCAPED" : "kept"; },
  );
}
