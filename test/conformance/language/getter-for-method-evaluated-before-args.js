const t = [];
const o = {
  get m() {
    t.push("get");
    return () => t.push("call");
  },
};
o.m(t.push("arg"));
log(t.join());
