const uncurry = Function.prototype.bind.bind(Function.prototype.call);
tries(
  () => { uncurry(Object.prototype.__defineGetter__)(Object.prototype, "z", () => "ESCAPED"); return {}.z; },
  () => { const push = uncurry([].push); push(Array.prototype, "ESCAPED"); return [,][0]; },
  () => uncurry(Object.prototype.__lookupGetter__)({}, "__proto__").call(() => 0).constructor("return 'ESCAPED'")(),
  () => Function.prototype.apply.call(Object.getPrototypeOf, null, [() => 0]).constructor("return 'ESCAPED'")(),
  () => [() => 0].map(Object.getPrototypeOf)[0].constructor("return 'ESCAPED'")(),
  () => ["__proto__"].map(Object.prototype.__lookupGetter__, {})[0].call(() => 0).constructor("return 'ESCAPED'")(),
);
