const t = [];
const obj = {
  get a() {
    t.push("get");
    return 1;
  },
  set a(v) {
    t.push("set" + v);
  },
};
(t.push("o"), obj)[(t.push("k"), "a")] += (t.push("r"), 5);
log(t.join());
(t.push("o"), obj).a ??= (t.push("nope"), 5);
(t.push("o"), obj).a &&= (t.push("yes"), 5);
(t.push("o"), obj).a ||= (t.push("nope"), 5);
log(t.join());
