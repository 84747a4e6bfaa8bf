const plain = (o) => (Object.getPrototypeOf(o) === Object.prototype ? "nothing" : "ESCAPED");
const seen = () => Object.defineProperty(new Error("m"), "stack", { enumerable: true });
const shows = (v) => (/\n\s+at |[\w/]+\.js:\d/.test(typeof v === "string" ? v : "") ? "ESCAPED" : "nothing");
const source = (text) => (/marker|\$s_/.test(String(text)) ? "ESCAPED" : "nothing");
const own = (k, v) => Object.defineProperty({ a: 1 }, k, { value: v, enumerable: true });
tries(
  () => { const o = Object.assign({}, own("__proto__", Array.prototype)); o.push.mark = "ESCAPED"; return o.push.mark; },
  () => plain(Object.assign({}, { get a() { Object.defineProperty(this, "__proto__", { value: [], enumerable: true }); }, b: 1 })),
  () => { const list = Object.assign([], own("constructor", { [Symbol.species]: function () { return { mark: "ESCAPED" }; } })); return list.map(() => 1).mark ?? "nothing"; },
  () => { const f = Object.assign(function () {}, own("prototype", Array.prototype)); new f().push.mark = "ESCAPED"; return new f().push.mark; },
  () => shows(Object.assign({}, seen()).stack),
  () => shows(Object.assign({}, new Proxy(seen(), {})).stack),
  () => { const name = "proto" + "type"; Object.assign(Array[name], { mark: "ESCAPED" }); return [].mark; },
  () => { const copy = Object.assign({}, { get a() { return [].push; } }); copy.a.mark = "ESCAPED"; return copy.a.mark; },
  () => { try { Object.assign(Object.freeze(function () { const marker = 1; }), { a: 1 }); } catch (error) { return source(error.message); } return "nothing"; },
  () => { const f = Object.defineProperty(class { static marker() {} }, "a", { value: 1 }); try { Object.assign(f, { a: 2 }); } catch (error) { return source(error.message); } return "nothing"; },
  () => { const seenKeys = []; Object.assign(new Proxy({}, { set(o, k, v, r) { seenKeys.push(typeof k); return Reflect.set(o, k, v); } }), { a: 1, [Symbol.iterator]: 2 }); return seenKeys.join() === "string,symbol" ? "nothing" : "ESCAPED"; },
);
