const heir = () => Object.create(null);
for (const key of [Symbol.search, Symbol.match, Symbol.replace, Symbol.split]) {
  const method = RegExp.prototype[key];
  tries(
    () => { try { method.call(safe, "text", ""); } catch {} return Object.hasOwn(safe, "lastIndex") ? "ESCAPED" : "kept"; },
    () => { try { Reflect.apply(method, safe, ["text", ""]); } catch {} return Object.hasOwn(safe, "lastIndex") ? "ESCAPED" : "kept"; },
    () => { try { method.bind(safe)("text", ""); } catch {} return Object.hasOwn(safe, "lastIndex") ? "ESCAPED" : "kept"; },
    () => { try { ["text"].map(method, safe); } catch {} return Object.hasOwn(safe, "lastIndex") ? "ESCAPED" : "kept"; },
  );
}
