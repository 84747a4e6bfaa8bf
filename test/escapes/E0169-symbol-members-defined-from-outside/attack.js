tries(
  () => { Safe[Symbol.hasInstance] = () => "x"; Object.defineProperty(Safe, Symbol.hasInstance, { value: () => true }); return 1 instanceof Safe ? "ESCAPED" : "kept"; },
  () => { Safe.prototype[Symbol.toPrimitive] = () => "ESCAPED"; return `${safe}`; },
  () => { safe[Symbol.iterator] = function* () { yield "ESCAPED"; }; return [...safe][0]; },
  () => { safe.then = (f) => f("ESCAPED"); return typeof safe.then === "function" ? "ESCAPED" : "kept"; },
  () => { safe[Symbol.isConcatSpreadable] = true; return [].concat(safe).length === 1 ? "kept" : "ESCAPED"; },
);
