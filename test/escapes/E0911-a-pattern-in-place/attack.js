const d = new Date(0);
const tells = (text) => (/1245|1345|Chatham|inside/.test(String(text)) ? "ESCAPED" : "kept");
const f = function () { const inside = 1; return inside; };
for (const shown of [d, f, [d], [f]]) {
  let r = /a/g;
  const arm = () => { let n = 1; r.exec = () => (n-- > 0 ? Object.assign(["a"], { 0: shown, index: 0 }) : null); return "bab"; };
  const fresh = () => (r = /a/g);
  const looks = { get replace() { arm(); return "".replace; }, get match() { arm(); return "".match; }, get replaceAll() { arm(); return "".replaceAll; }, toString: () => "bab" };
  const inherits = { __proto__: String.prototype, toString: arm };
  const proxied = new Proxy(inherits, { get get() { arm(); return undefined; } });
  const list = [{ get r() { return r; } }, { get r() { arm(); return r; } }];
  const replaces = (o, p, by) => o.replace(p, by);
  const all = (o, p, by) => o.replaceAll(p, by);
  const matches = (o, p) => o.match(p);
  const later = (o, at) => o.replace(list[at].r, list[at].r.x ?? "<$&>");
  for (const o of ["bab", looks, inherits, proxied, new String("bab"), Object.assign(new String("bab"), { toString: arm })]) {
    tries(
      () => tells(replaces(o, fresh(), "<$&>")),
      () => tells(all(o, fresh(), "<$&>")),
      () => tells(matches(o, fresh())),
      () => tells(replaces(o, fresh(), { toString: arm })),
      () => tells(replaces(o, fresh(), arm)),
      () => (fresh(), tells(later(o, 0))),
      () => (fresh(), tells(later(o, 1))),
      () => tells(o.replace(fresh(), (arm(), "<$&>"))),
      () => tells(o.replaceAll(r, (fresh(), arm(), "<$&>"))),
      () => tells(o.concat([shown][0])),
      () => tells(o.indexOf([shown][0]) + o.split([shown][0]).join()),
      () => tells(o.replace([shown][0], "x") + o.replace("b", [shown][0])),
    );
  }
  tries(
    () => tells("bab".replace(new Proxy(/a/g, { get: (t, k) => (k === "exec" ? arm : Reflect.get(t, k, t)) }), "<$&>")),
    () => tells("bab".match(Object.create(/a/g))),
    () => tells("bab".replace(Object.assign(/a/, { exec: () => Object.assign(["a"], { 0: shown, index: 0 }) }), "<$&>")),
    () => tells("bab".replace(class extends RegExp { exec() { return Object.assign(["a"], { 0: shown, index: 0 }); } }.prototype, "<$&>")),
    () => tells("bab".replace(new (class extends RegExp { exec() { return Object.assign(["a"], { 0: shown, index: 0 }); } })("a"), "<$&>")),
    () => tells("bab".replace({ __proto__: RegExp.prototype, lastIndex: 0, exec: () => Object.assign(["a"], { 0: shown, index: 0 }) }, "<$&>")),
  );
}
