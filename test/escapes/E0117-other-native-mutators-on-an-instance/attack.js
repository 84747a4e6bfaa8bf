tries(
  () => { Object.prototype.__defineGetter__.call(safe, "locked", () => false); return safe.open(); },
  () => { Object.prototype.__defineSetter__.call(safe, "locked", () => {}); return safe.open(); },
  () => { safe.__defineGetter__("locked", () => false); return safe.open(); },
  () => { Object.getOwnPropertyDescriptor(Object.prototype, "__proto__").set.call(safe, { open: () => "ESCAPED" }); return safe.open(); },
  () => { RegExp.prototype[Symbol.match].call(safe, "x"); return "lastIndex" in safe ? "ESCAPED" : "kept"; },
  () => { RegExp.prototype[Symbol.replace].call(safe, "x", "y"); return "lastIndex" in safe ? "ESCAPED" : "kept"; },
  () => { RegExp.prototype[Symbol.search].call(safe, "x"); return "lastIndex" in safe ? "ESCAPED" : "kept"; },
);
