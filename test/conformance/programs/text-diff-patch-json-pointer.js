// JSON pointer, JSON patch (RFC 6902) with inverse, and a structural diff.
const unescape = (s) => s.replace(/~1/g, "/").replace(/~0/g, "~"), escape = (s) => String(s).replaceAll("~", "~0").replaceAll("/", "~1");
const isObj = (x) => typeof x === "object" && x !== null;
class PatchError extends Error { get name() { return "PatchError"; } constructor(op, why, index) { super(`${op.op} ${op.path}: ${why}`); Object.assign(this, { index, op: { ...op } }); } }
class Pointer {
  static parse(text) { if (text !== "" && text[0] !== "/") throw new SyntaxError(`bad pointer ${text}`); return new Pointer(text.split("/").slice(1).map(unescape)); }
  #keys;
  constructor(keys) { this.#keys = Object.freeze([...keys]); }
  get last() { return this.#keys.at(-1); }
  get isRoot() { return this.#keys.length === 0; }
  child(k) { return new Pointer([...this.#keys, k]); }
  parentOf(doc) { return this.#keys.slice(0, -1).reduce((o, k) => Pointer.step(o, k), doc); }
  get(doc) { return this.#keys.reduce((o, k) => Pointer.step(o, k), doc); }
  static step(o, k) { if (Array.isArray(o)) { if (!/^(0|[1-9]\d*)$/.test(k) || +k >= o.length) throw new RangeError(`no index ${k}`); return o[+k]; } if (!isObj(o) || !Object.hasOwn(o, k)) throw new RangeError(`no member ${k}`); return o[k]; }
  toString() { return this.#keys.map((k) => `/${escape(k)}`).join(""); }
}
const clone = (x) => (Array.isArray(x) ? x.map(clone) : isObj(x) ? Object.fromEntries(Object.entries(x).map(([k, v]) => [k, clone(v)])) : x);
const same = (a, b) => Object.is(a, b) || (isObj(a) && isObj(b) && Array.isArray(a) === Array.isArray(b) && Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((k) => Object.hasOwn(b, k) && same(a[k], b[k])));
const operations = {
  add(root, p, { value }) { if (p.isRoot) return [value, { op: "replace", path: "", value: root }]; const o = p.parentOf(root), k = p.last; if (Array.isArray(o)) { const i = k === "-" ? o.length : Number(k); if (!(Number.isInteger(i) && i >= 0 && i <= o.length)) throw new RangeError(`no index ${k}`); o.splice(i, 0, value); return [root, { op: "remove", path: `${p}`.replace(/[^/]*$/, i) }]; } const had = Object.hasOwn(o, k), old = o[k]; o[k] = value; return [root, had ? { op: "replace", path: `${p}`, value: old } : { op: "remove", path: `${p}` }]; },
  remove(root, p) { const old = p.get(root), o = p.parentOf(root); if (Array.isArray(o)) o.splice(+p.last, 1); else delete o[p.last]; return [root, { op: "add", path: `${p}`, value: old }]; },
  replace(root, p, { value }) { const old = p.get(root); if (p.isRoot) return [value, { op: "replace", path: "", value: old }]; p.parentOf(root)[p.last] = value; return [root, { op: "replace", path: `${p}`, value: old }]; },
  move(root, p, { from }) { const src = Pointer.parse(from); if (`${p}`.startsWith(`${src}/`)) throw new RangeError("into itself"); const value = src.get(root); const [r1] = operations.remove(root, src), [r2] = operations.add(r1, p, { value }); return [r2, { op: "move", from: `${p}`, path: from }]; },
  copy: (root, p, { from }) => operations.add(root, p, { value: clone(Pointer.parse(from).get(root)) }),
  test(root, p, { value }) { if (!same(p.get(root), value)) throw new Error(`expected ${JSON.stringify(value)}`); return [root, null]; },
};
function apply(doc, patch) {
  let root = clone(doc); const inverse = [];
  for (const [i, op] of patch.entries()) try { const f = Object.hasOwn(operations, op.op) ? operations[op.op] : undefined; if (!f) throw new TypeError("unknown operation"); const [next, back] = f(root, Pointer.parse(op.path), op); root = next; back && inverse.unshift(back); } catch (e) { throw new PatchError(op, e.message, i); }
  return { doc: root, inverse };
}
function* diff(a, b, at = new Pointer([])) {
  if (same(a, b)) return;
  if (!isObj(a) || !isObj(b) || Array.isArray(a) !== Array.isArray(b)) { yield { op: "replace", path: `${at}`, value: b }; return; }
  if (Array.isArray(a)) { const n = Math.min(a.length, b.length); for (let i = 0; i < n; i++) yield* diff(a[i], b[i], at.child(i)); for (let i = a.length; i-- > n; ) yield { op: "remove", path: `${at.child(i)}` }; for (const v of b.slice(n)) yield { op: "add", path: `${at.child("-")}`, value: v }; return; }
  for (const k in a) if (Object.hasOwn(b, k)) yield* diff(a[k], b[k], at.child(k)); else yield { op: "remove", path: `${at.child(k)}` };
  for (const [k, value] of Object.entries(b)) if (!Object.hasOwn(a, k)) yield { op: "add", path: `${at.child(k)}`, value };
}
const doc = { title: "x", tags: ["a", "b", "c"], "a/b": { "m~n": 1 }, deep: { list: [{ id: 1 }, { id: 2 }] }, _id: "private looking", prototype_: "data" };
const patch = [{ op: "test", path: "/a~1b/m~0n", value: 1 }, { op: "add", path: "/tags/1", value: "new" }, { op: "add", path: "/tags/-", value: "end" }, { op: "move", from: "/deep/list/0", path: "/first" }, { op: "copy", from: "/first", path: "/deep/list/-" }, { op: "remove", path: "/title" }, { op: "replace", path: "/_id", value: "changed" }, { op: "replace", path: "/prototype_", value: { n: 1 } }];
const r = apply(doc, patch);
log(r.doc); log(r.inverse); log(same(apply(r.doc, r.inverse).doc, doc), doc.tags.length);
for (const bad of [[{ op: "test", path: "/tags/0", value: "z" }], [{ op: "add", path: "/tags/9", value: 1 }], [{ op: "remove", path: "/nope/x" }], [{ op: "hack", path: "/" }], [{ op: "toString", path: "" }], [{ op: "move", from: "/deep", path: "/deep/list/0" }], [{ op: "add", path: "x", value: 1 }]]) try { apply(doc, bad); } catch (e) { log(e.name, e.message, e.index, e instanceof PatchError, e.op.op); }
const other = { title: "y", tags: ["a", "c"], deep: { list: [{ id: 1, extra: null }, { id: 2 }, 3] }, "": 0, _id: "private looking" };
const d = [...diff(doc, other)]; log(d, same(apply(doc, d).doc, other));
