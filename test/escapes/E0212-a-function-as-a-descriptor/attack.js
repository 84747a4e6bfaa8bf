tries(
  () => { Object.prototype.get = () => "ESCAPED"; return Object.defineProperty({}, "x", {}).x; },
  () => { Object.prototype.toJSON = () => "ESCAPED"; return JSON.parse(JSON.stringify({})); },
  () => { Object.prototype.then = (f) => f("ESCAPED"); return {}.then ? "ESCAPED" : "kept"; },
  () => { Object.prototype[Symbol.toPrimitive] = () => "ESCAPED"; return `${{}}`; },
  () => { Object.prototype.value = "ESCAPED"; return Object.defineProperty({}, "x", {}).x; },
  () => { Object.prototype.cause = "ESCAPED"; return new Error("x", {}).cause; },
  () => { Array.prototype[Symbol.iterator] = function* () { yield "ESCAPED"; }; return [...[1]][0]; },
  () => { [][Symbol.iterator]().__proto__.next = () => ({ done: false, value: "ESCAPED" }); const [x] = [1]; return x; },
  () => { RegExp.prototype.exec = () => ["ESCAPED"]; return "x".match(/x/)[0]; },
);
