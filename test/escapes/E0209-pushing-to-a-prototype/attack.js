tries(
  () => { Array.prototype.push("ESCAPED"); return [,][0]; },
  () => { [].push.call(Array.prototype, "ESCAPED"); return [,][0]; },
  () => { [].push.call(Object.prototype, "ESCAPED"); return {}[0]; },
  () => { Reflect.apply([].unshift, Object.getPrototypeOf([]), ["ESCAPED"]); return [,][0]; },
  () => { [].fill.call([].__proto__, "ESCAPED"); [].__proto__.length = 1; return [,][0]; },
  () => { [].splice.call(Array.prototype, 0, 0, "ESCAPED"); return [,][0]; },
  () => { [].__proto__[0] = "ESCAPED"; return [,][0]; },
  () => { ["ESCAPED"].forEach([].push, Array.prototype); return [,][0]; },
  () => { Function.prototype.call.bind([].push)(Array.prototype, "ESCAPED"); return [,][0]; },
);
