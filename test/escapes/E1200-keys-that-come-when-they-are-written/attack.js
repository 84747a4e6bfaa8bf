const names = ["constructor", "__proto__", "prototype", "caller", "callee", "arguments", "stack", "__defineGetter__", "stackTraceLimit"];
const turning = (...texts) => ({ turns: 0, toString() { return texts[Math.min(this.turns++, texts.length - 1)]; } });
const clean = () => ({}).mark === undefined && [].mark === undefined && (() => 1).mark === undefined && ({}).own === undefined;
const changed = (f) => () => { try { f(); } catch (error) { return clean() ? error.name : "ESCAPED"; } return clean() ? "nothing" : "ESCAPED"; };
const put = (o, k, v) => (o[k] = v), sum = (o, k, v) => (o[k] += v), less = (o, k, v) => (o[k] -= v), more = (o, k) => o[k]++, keep = (o, k, v) => (o[k] ??= v), or = (o, k, v) => (o[k] ||= v), has = (o, k) => k in o;
const shared = [Object.prototype, Array.prototype, Function.prototype, [].push, Math, Object];
tries(
  // Ordinary names first, so that each place has seen them.
  () => { const o = {}; put(o, "a", 1); sum(o, "a", 2); less(o, "a", 1); more(o, "a"); keep(o, "b", 1); or(o, "c", 1); return has(o, "b") && o.a === 3 ? "writes" : "ESCAPED"; },
  ...[put, sum, less, more, keep, or].map((write) => changed(() => { for (const o of shared) for (const k of ["mark", "own", ...names]) try { write(o, k, { mark: 1 }); } catch {} })),
  ...names.map((k) => changed(() => { const f = put({}, k, { mark: 1 }); const g = put(() => 1, k, { own: 1 }); return [f, g]; })),
  changed(() => { put({}, turning("own", "__proto__"), 1); put({}, turning("__proto__", "own"), { mark: 1 }); }),
  changed(() => { let k = "own"; const o = {}; o[k] = (k = "__proto__", { mark: 1 }); if (!Object.hasOwn(o, "own")) throw new RangeError(); }),
  changed(() => { let k = "own", o = {}; const first = o; o[k] += (k = "constructor", o = [].push, "x"); if (first.own !== "undefinedx" || k in first !== true) throw new RangeError(); }),
  changed(() => { let k = "own", o = { own: 1 }; const first = o; o[k] = (o = Array.prototype, 2); if (first.own !== 2) throw new RangeError(); }),
  () => { const k = turning("a", "constructor"); const o = { a: 1 }; sum(o, k, 1); return k.turns + ":" + o.a; },
  () => { const k = turning("a", "b"); const o = { a: 0 }; or(o, k, 5); return k.turns + ":" + o.a; },
  () => { const k = turning("a", "b"); const o = { a: 0 }; more(o, k); return k.turns + ":" + o.a; },
  () => { const k = turning("a", "__proto__"); return k.turns + ":" + has({ a: 0 }, k) + k.turns; },
  // What a sum or a default reads under the name of a native is its stand-in.
  () => { const f = keep([], "push", 1); f.mark = "ESCAPED"; return [].push.mark ?? "nothing"; },
  () => { const f = or([], "concat", 1); f.mark = "ESCAPED"; return [].concat.mark ?? "nothing"; },
  () => { const o = [1]; return /native code\] \}$|guest code/.test(sum(o, "map", "")) ? "a text" : "ESCAPED"; },
  () => { const f = (a) => a + 1; return String(sum({ f }, "f", "")).includes("$s_") ? "ESCAPED" : "no names"; },
  () => { const seen = []; const p = new Proxy({}, { set: (t, k, v) => { seen.push("set", k); return Reflect.set(t, k, v); }, get: (t, k) => { seen.push("get", k); return t[k]; }, has: (t, k) => { seen.push("has", k); return true; } }); put(p, "a", 1); sum(p, "a", 1); more(p, "a"); has(p, "a"); keep(p, "a", 1); return seen.join(); },
  () => { const log = []; const o = { get a() { log.push("get"); return 1; }, set a(v) { log.push("set" + v); } }; put(o, "a", 1); sum(o, "a", 1); more(o, "a"); less(o, "a", 1); keep(o, "a", 1); return log.join(); },
  () => put(Object.freeze({ a: 1 }), "a", 2), () => more(Object.freeze({ a: 1 }), "a"), () => put("text", "own", 1), () => put(null, "a", 1), () => sum(undefined, "a", 1), () => has("text", "length"), () => has(null, "a"),
  () => { let ran = false; try { null["a" + ran] = (ran = true); } catch (error) { return error.name + ran; } return "ESCAPED"; },
  () => { const o = {}; put(o, Symbol.iterator, 1); put(o, 1, 2); put(o, -1, 3); put(o, NaN, 4); put(o, null, 5); put(o, undefined, 6); put(o, true, 7); return Reflect.ownKeys(o).map(String).join(); },
  () => { function f() { return put(this, this, 1), (this[this] += 1), this in this; } return f.call(new String("ab")) ? "itself" : "ESCAPED"; },
);
