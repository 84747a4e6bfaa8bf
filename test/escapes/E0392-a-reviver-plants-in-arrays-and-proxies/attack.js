const state = () => (safe.open() === "ESCAPED" || safe.force() === "ESCAPED" ? "ESCAPED" : "kept");
const drop = (k, v) => (k === "locked" || k === "tries" ? undefined : v);
tries(
  () => { JSON.parse("[0,0]", function (k, v) { if (k === "0") this[1] = safe; return drop(k, v); }); return state(); },
  () => { JSON.parse('{"a":0,"b":0}', function (k, v) { if (k === "a") this.b = { deep: [safe] }; return drop(k, v); }); return state(); },
  () => { JSON.parse("[0,0]", function (k, v) { if (k === "0") this[1] = new Proxy(safe, {}); return drop(k, v); }); return state(); },
  () => { JSON.parse('{"a":0,"b":0}', function (k, v) { if (k === "a") Object.defineProperty(this, "b", { get: () => safe, enumerable: true, configurable: true }); return drop(k, v); }); return state(); },
  () => { JSON.parse("[0,0]", function (k, v) { if (k === "0") this[1] = Object.create(safe); return drop(k, v); }); return state(); },
);
