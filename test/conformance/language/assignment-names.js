// @compat
let f;
f = () => {};
log(f.name);
const o = {};
o.f = () => {};
log(o.f.name);
o["g"] = function () {};
log(o.g.name);
let g = (0, function () {});
log(g.name);
let h = function () {};
log(h.name);
let i = true && (() => {});
log(i.name);
var j = (() => () => {})();
log(j.name);
let k = async () => {};
let l = function* () {};
log(k.name, l.name);
const { m = () => {} } = {};
log(m.name);
function z(p = () => {}, { q = class {} } = {}) {
  return [p.name, q.name];
}
log(z());
let n = new (class {})().constructor.name;
log(n);
