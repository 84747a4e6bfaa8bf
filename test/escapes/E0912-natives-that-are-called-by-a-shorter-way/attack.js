const d = new Date(0);
const tells = (text) => (/1245|1345|Chatham|inside/.test(String(text)) ? "ESCAPED" : "kept");
const f = function () { const inside = 1; return inside; };
const isRaw = (x) => (typeof x === "function" && !Object.isFrozen(x) && /native code/.test(String(x)) ? "ESCAPED" : "kept");
for (const shown of [d, f, [d], [f], { toString: () => d }, Object.create(d)]) {
  tries(
    () => tells(String(shown)),
    () => tells(new String(shown)),
    () => tells(String(shown, 1)),
    () => tells(new Error(shown).message),
    () => tells(Error(shown).message),
    () => tells(new TypeError(shown, { cause: 1 }, 2).message),
    () => tells(RangeError(shown).message + new RangeError("x", { cause: shown }).message),
    () => tells(new RegExp(shown).source),
    () => tells(RegExp(shown, "g").source),
    () => { try { RegExp("x", shown); return "kept"; } catch (error) { return tells(error.message); } },
    () => tells(encodeURIComponent(shown)),
    () => tells(decodeURI(shown) + encodeURI(shown)),
    () => { try { return tells(JSON.parse(shown)); } catch (error) { return tells(error.message); } },
    () => { try { return tells(JSON.stringify({ a: 1 }, [shown], shown)); } catch (error) { return tells(error.message); } },
    () => { try { return tells(JSON.stringify({ toJSON: shown }, shown)); } catch (error) { return tells(error.message); } },
    () => { let key; Object.hasOwn(new Proxy({}, { getOwnPropertyDescriptor: (t, k) => void (key = k) }), shown); return tells(key); },
    () => { try { return tells(Array.from(shown, shown).join()); } catch (error) { return tells(error.message); } },
    () => { try { return tells(Array.from({ [Symbol.iterator]: shown })); } catch (error) { return tells(error.message); } },
    () => { try { return tells(Array.from({ length: 1 }, class { static inside = 1; })); } catch (error) { return tells(error.message); } },
  );
}
const own = (key, value) => ({ [key]: value, ...Object.defineProperty({}, key, { value, enumerable: true }) });
const named = (key, value) => Object.defineProperty({}, key, { value, enumerable: true });
class Other extends Array {}
tries(
  () => (Object.assign([1, 2, 3], named("constructor", { [Symbol.species]: Other })).slice() instanceof Other ? "ESCAPED" : "kept"),
  () => { const o = Object.assign({}, named("__proto__", Function.prototype)); return isRaw(o.call); },
  () => { const o = Object.assign({}, own("__proto__", Array.prototype)); return isRaw(o.push); },
  () => { const g = Object.assign(function () {}, named("prototype", Function.prototype)); return isRaw(new g().call); },
  () => { const target = new Error("x"); const shown = Object.assign({}, target, named("stack", target.stack)); return /\.js|node:/.test(shown.stack) ? "ESCAPED" : "kept"; },
  () => Object.values(Array).concat(Object.values(Math), Object.entries(Reflect).flat()).map(isRaw).find((x) => x === "ESCAPED") ?? "kept",
  () => Array.from(Object.keys(globalThis), (name) => isRaw(globalThis[name])).find((x) => x === "ESCAPED") ?? "kept",
  () => isRaw(Array.from([1], function () { return this; })[0]),
  () => isRaw(Array.from.call(function () { return {}; }, [1]).constructor),
  () => isRaw(JSON.parse('{"__proto__": {"push": 1}}').push ?? [].push),
  () => isRaw(JSON.parse('[1]', function (k, v) { return this.push ?? v; })),
  () => isRaw(new Error("x", { get cause() { return [].push; } }).cause),
);
{
const tells = (text) => (/1245|1345|Chatham|inside/.test(String(text)) ? "ESCAPED" : "kept");
const f = function () { const inside = 1; return inside; };
const d = new Date(0);
const asked = (k) => {
  let key = "";
  const spy = new Proxy({}, { getOwnPropertyDescriptor(_, name) { key = name; return undefined; } });
  Object.prototype.hasOwnProperty.call(spy, k);
  return tells(key);
};
const named = (k) => {
  const spy = new Proxy({}, { get: (_, name) => name });
  return tells("x"[k] ?? spy[k]);
};
const marks = ["trim", "replace", "constructor", "toString", "valueOf"];
tries(
  ...[f, d, [f], [d], { toString: () => "a" }].flatMap((k) => [() => asked(k), () => named(k)]),
  ...marks.map((k) => () => {
    try { "x"[k].hidden = 1; } catch { return "kept"; }
    return "y"[k].hidden === undefined ? "kept" : "ESCAPED";
  }),
  () => { try { Object.prototype.hasOwnProperty.hidden = 1; } catch { return "kept"; } return "ESCAPED"; },
  () => tells("x"["constructor"]["constructor"]("return 'inside'")()),
  () => { let told = ""; for (const C of [Map, Promise]) { try { Object.defineProperty(C, Symbol.hasInstance, { value: () => { told += "inside"; }, configurable: true }); } catch {} } void ({} instanceof Map); void ({} instanceof Promise); return tells(told); },
);
}
