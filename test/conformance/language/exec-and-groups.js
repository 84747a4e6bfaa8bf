const r = /(?<y>\d{4})-(?<m>\d\d)(?:-(?<d>\d\d))?/;
const m = r.exec("on 2024-05 x");
log(m[0], m.index, m.input, m.groups, m.length, [...m], m.groups.d, Object.getPrototypeOf(m.groups));
const {
  groups: { y, m: mo },
} = "2020-01".match(r);
log(y, mo, r.test("no"), r.exec("no"));
