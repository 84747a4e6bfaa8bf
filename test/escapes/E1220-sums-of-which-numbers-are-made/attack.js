const d = new Date(0);
const f = function () { return "inside"; };
const seen = [];
const spy = { [Symbol.toPrimitive](hint) { seen.push(this, hint); return 1; } };
const old = { valueOf() { seen.push(this); return {}; }, toString() { seen.push(this); return "1"; } };
const odd = [d, f, [d], [f], [[d]], spy, old, Object.create(d), new Proxy(d, {}), new Proxy([f], {}), { toString: d.toString }, { valueOf: d.toString.bind(d) }, { [Symbol.toPrimitive]: d[Symbol.toPrimitive].bind(d, "string") }, { toString: () => [d] + "" }, [].push, class { static _inside() {} }];
const tells = (v) => { seen.push(v); return /1245|1345|Chatham|inside/.test(String(v)) ? "ESCAPED" : typeof v; };
const message = (g) => { try { return tells(g()); } catch (e) { return tells(e.message); } };
for (const o of odd) {
  for (const p of ["", 1, spy]) {
    tries(() => tells((o + p) % 7), () => tells(-(o + p)), () => tells(~(p + o)), () => tells(+(o + p + o)), () => tells((p + o) * (o + p)), () => tells(o + p < 5), () => tells(5 >= p + o), () => tells(o + p == 5), () => tells((o + p) != 5n), () => tells((o + p) >>> 1));
    tries(() => { let n = 1; n -= o + p; return tells(n); }, () => { const r = { n: 1 }; r.n *= o + p; return tells(r.n); }, () => tells([1, 2][(o + p) & 1]), () => tells((o.push + p) - 1), () => tells(((o + p) | 0) + (o + p)));
    message(() => 5n - (o + p));
    message(() => (o + p) ** 2n);
    message(() => 5n < o + p);
  }
  // Of these nobody makes a number.
  tries(() => tells((o + "") === "x" ? 1 : o + ""), () => tells((o + "").at(0) + (o + "")), () => tells([o + ""].join()), () => tells(Object.keys({ [o + ""]: 1 })[0]), () => tells(typeof (o + "") + (o + "")), () => tells((1, o + "")), () => tells((o + "") || (o + "")), () => { let t = "x"; t += o + ""; return tells(t); }, () => tells(Number(o + "") + (o + "")), () => tells(+(1, o + "") + [o + ""]));
}
for (const v of seen) if (v !== null && typeof v === "object") tries(() => v.constructor.constructor("return 'ESCAPED'")());
