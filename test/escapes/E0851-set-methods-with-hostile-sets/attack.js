const F = (f) => f.constructor("return 'ESCAPED'")();

const seen = [];
let asked = 0;
const other = { get size() { seen.push(this); return 2; }, has(...a) { seen.push(this, ...a); return true; }, keys(...a) { seen.push(this, ...a); return { next(...b) { seen.push(this, ...b); return { get done() { seen.push(this); return ++asked > 20; }, get value() { seen.push(this); return {}; } }; }, return() { seen.push(this); return {}; } }; } };
const s = new Set([{ a: 1 }, 2, 3]);
for (const k of ["intersection", "difference", "isSubsetOf", "isDisjointFrom", "isSupersetOf"]) tries(() => F(s[k]?.constructor), () => { const v = s[k]?.(other); return typeof v === "object" ? F(v.constructor) : "no set"; });
tries(() => F(Object.getOwnPropertyDescriptor(Set.prototype, "size").get.constructor), () => F(Set[Symbol.species].constructor), () => F(Map.groupBy?.([1], () => ({})).keys().next().value.constructor));
for (const v of seen) if (v && typeof v === "object") tries(() => F(v.constructor));
