const closed = (o) => (Object.isExtensible(o) ? "open" : "ESCAPED");
tries(
  () => { Object.freeze(Map.prototype); const m = new Map(); m.__proto__.x = 1; return m.x === undefined ? "ESCAPED" : "open"; },
  () => { Reflect.preventExtensions(Object.getPrototypeOf(new Set())); return "called"; },
  () => { Object.seal(Object.getPrototypeOf([])); return "called"; },
  () => { Object.freeze(Object.prototype); return "called"; },
  () => { Object.freeze(globalThis); return "called"; },
);
