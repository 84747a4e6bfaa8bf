const toText = Object.prototype.toString, slice = Array.prototype.slice, push = Array.prototype.push, hasOwn = Object.prototype.hasOwnProperty, call = Function.prototype.call, show = Function.prototype.toString, exec = RegExp.prototype.exec;
const f = (a, b) => a + b + "$";
const marks = (v) => { v.mark = "ESCAPED"; return v.mark; };
const write = (o, k, v) => { o[k] = v; return "ESCAPED"; };
const says = (ask) => () => { try { return ask() ? "ESCAPED" : "nothing"; } catch (error) { return String(error.message).includes("$s_") || String(error.message).includes("=>") ? "ESCAPED" : error.name; } };
class List extends Array {}
const early = () => late.call([], 1);
const again = () => { hoisted.call([]); var hoisted = Array.prototype.slice; };
let sooner;
try { sooner = early(); } catch (error) { sooner = error.name; }
const late = Array.prototype.slice;
let turned = Array.prototype.slice;
turned = () => "mine";
const shadowed = ((Array, Object) => [Array.prototype.slice.call(1), Object.prototype.toString.call(2)].join())({ prototype: { slice: () => "a" } }, { prototype: { toString: () => "o" } });
const given = ((slice) => slice.call([1]))(() => "given");
tries(
  () => marks(Array.prototype), () => marks(Object.prototype), () => marks(Array.prototype.slice), () => marks(slice), () => marks([].slice), () => marks({}.toString), () => marks(Math.max), () => marks(Symbol.prototype),
  () => marks(slice.call), () => marks([].concat.call), () => write(Array.prototype, "slice", f), () => write(Math, "PI", 3), () => write([].slice, "mark", 1),
  says(() => Array.prototype !== Object.getPrototypeOf([])), says(() => [].slice !== Array.prototype.slice || slice !== [].slice), says(() => ({}).toString !== Object.prototype.toString), says(() => Object.prototype.valueOf.call(Array.prototype) !== Array.prototype),
  () => marks(Object.prototype.valueOf.call([].push)), () => marks(Array.prototype.concat.call([].push)[0]), () => marks(slice.call([[].push])[0]), () => marks(Array.prototype.find.call([[].push], () => true)),
  () => marks(call.call([].values, []).next), () => call.call(Function, "return 'ESCAPED'"), () => Function.prototype.apply.call(Function, null, ["return 'ESCAPED'"]), () => call.call(call, Function, null, "return 'ESCAPED'"),
  () => Function.prototype.bind.call(Function, null, "return 'ESCAPED'")()(), says(() => /=>|\$s_/.test(show.call(f))), says(() => /=>|\$s_/.test(Function.prototype.toString.call(f))), says(() => /=>|\$s_/.test(Array.prototype.join.call([f]))), says(() => /=>|\$s_/.test([].join.call([f]))),
  says(() => Date.prototype.toString.call(new Date(0)).includes("+0100")), says(() => Map.prototype.get.call(f, 1)), says(() => Set.prototype.has.call(class Hidden { m() { return f => f; } }, 1)), says(() => exec.call(f, "x")), says(() => RegExp.prototype.test.call(f, "x")), says(() => slice.call(f).length !== 2),
  says(() => String.prototype.includes.call(f, "=>")), says(() => String.prototype.slice.call(f).includes("=>")), says(() => Number.prototype.toFixed.call(f)), says(() => WeakMap.prototype.get.call(f, f)), says(() => Array.prototype.push.apply(Object.freeze([]), [f])), says(() => push.apply([], f).length), says(() => push.apply([], "ab")),
  says(() => toText.call(Object.create(null, { [Symbol.toStringTag]: { get: () => f } })).includes("=>")), says(() => hasOwn.call({ [f]: 1 }, "(a, b) => a + b + \"$\"")), says(() => !hasOwn.call({ [f]: 1 }, f)), says(() => hasOwn.call(null, "x")), says(() => hasOwn.call("abc", 1) !== true),
  says(() => { const list = new List(1, 2); return !(slice.call(list) instanceof List) || !(Array.prototype.concat.apply(list, [[3]]) instanceof List); }),
  says(() => Math.max.apply(null, { length: 2, 0: 1, 1: 3 }) !== 3), says(() => Math.max.apply(f, f)), says(() => Math.max.apply(null, 1)), says(() => !Number.isNaN(Math.min.apply(Math, [f]))), says(() => String.fromCharCode.apply(f, [97, f]).includes("=>")), says(() => String.fromCodePoint.apply(null, [f])),
  says(() => Object.keys.call(null, { a: 1 }).length !== 1), says(() => Array.isArray.call(f, []) !== true), says(() => JSON.stringify.call(f, { f }) !== "{}"), says(() => Array.from.call(List, [1]) instanceof List !== true), says(() => Object.assign.call(null, Object.freeze({}), { a: 1 })),
  () => sooner, () => again(), () => turned.call([]), () => shadowed, () => given, () => slice.call(), () => toText.call(), () => slice.apply([1, 2], [1]).length, () => slice.call(...[[1, 2, 3], 1]).length, () => (function () { return slice.call(arguments, 1).length; })(1, 2, 3),
  () => slice.call(new Proxy({ length: 1, 0: 1 }, { get: (o, k) => (k === "constructor" ? "ESCAPED" : o[k]) })).length, () => toText.call(new Proxy([], {})), () => Object.prototype.toString.call(Object.prototype), () => toText.call(Array.prototype), () => [Math.PI, Number.MAX_SAFE_INTEGER, typeof Symbol.iterator].length,
  () => [].slice.call.call(() => "called", 1), () => { const o = { slice: { call: () => "own" } }; return o.slice.call(1); }, () => [].slice.constructor === Function ? "facade" : "ESCAPED",
);
