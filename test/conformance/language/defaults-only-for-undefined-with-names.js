const { a = 1, b = 2, c = 3 } = { a: null, b: undefined, c: 0 };
log(a, b, c);
const { f = () => {}, g = function () {}, h = class {}, i: j = () => {} } = {};
log(f.name, g.name, h.name, j.name);
const [
  k = () => {},
  l = class {
    static name = "own";
  },
] = [];
log(k.name, l.name);
let m;
[m = () => {}] = [];
log(m.name);
({ m = function () {} } = {});
log(m.name);
const o = {};
[o.x = () => {}] = [];
log(o.x.name);
({ y: o.y = () => {} } = {});
log(o.y.name);
let pp;
pp = () => {};
log(pp.name);
const [q = () => {}] = [];
log(q.name);
const [r = (0, () => {})] = [];
log(r.name);
