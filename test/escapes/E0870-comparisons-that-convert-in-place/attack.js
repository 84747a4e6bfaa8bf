const d = new Date(0);
const f = function () { return "inside"; };
const seen = [];
const spy = { [Symbol.toPrimitive](hint) { seen.push(this, hint); return 1; } };
const old = { valueOf() { seen.push(this); return {}; }, toString() { seen.push(this); return "1"; } };
const odd = [d, f, [d], [f], [[d]], spy, old, Object.create(d), Object.create(null), new Proxy(d, {}), new Proxy([d], {}), Object(1n), { toString: d.toString }, { valueOf: d.toString.bind(d) }, { [Symbol.toPrimitive]: d[Symbol.toPrimitive].bind(d, "string") }, { toString: () => [d] + "" }];
const tells = (v) => { seen.push(v); return /1245|1345|Chatham|inside/.test(String(v)) ? "ESCAPED" : typeof v; };
for (const o of odd) {
  tries(() => tells(o < 5), () => tells(5 >= o), () => tells(o == 5), () => tells(o != 5n), () => tells(o - 0), () => tells(-o), () => tells(o * o), () => tells([1, 2][o < 5 ? 0 : 1]), () => { let n = o; return tells(n++); }, () => tells(Math.max(o, 1)), () => tells(+o + 1), () => tells(o + 1 - 1), () => tells(Math.floor(o) + ""), () => tells(isNaN(o)));
}
for (const v of seen) if (v !== null && typeof v === "object") tries(() => v.constructor.constructor("return 'ESCAPED'")());
for (const road of [() => (d < 5) + "", () => `${[d]}`, () => [d] + "", () => String({ toString: () => d.toString() })]) tries(() => tells(road()));
