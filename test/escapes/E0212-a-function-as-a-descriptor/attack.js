const [O, A, R] = [{}.__proto__, [].__proto__, /x/.__proto__];
tries(
  () => { O.get = () => "ESCAPED"; return Object.defineProperty({}, "x", {}).x; },
  () => { O.toJSON = () => "ESCAPED"; return JSON.parse(JSON.stringify({})); },
  () => { O.then = (f) => f("ESCAPED"); return {}.then ? "ESCAPED" : "kept"; },
  () => { O[Symbol.toPrimitive] = () => "ESCAPED"; return `${{}}`; },
  () => { O.value = "ESCAPED"; return Object.defineProperty({}, "x", {}).x; },
  () => { O.cause = "ESCAPED"; return new Error("x", {}).cause; },
  () => { A[Symbol.iterator] = function* () { yield "ESCAPED"; }; return [...[1]][0]; },
  () => { [][Symbol.iterator]().__proto__.next = () => ({ done: false, value: "ESCAPED" }); const [x] = [1]; return x; },
  () => { R.exec = () => ["ESCAPED"]; return "x".match(/x/)[0]; },
);
