const subs = new Map();
let active;
const reactive = (o) =>
  new Proxy(o, {
    get(t, k, r) {
      if (active) {
        if (!subs.has(k)) subs.set(k, new Set());
        subs.get(k).add(active);
      }
      const v = Reflect.get(t, k, r);
      return typeof v === "object" && v ? reactive(v) : v;
    },
    set(t, k, v, r) {
      const ok = Reflect.set(t, k, v, r);
      subs.get(k)?.forEach((f) => f());
      return ok;
    },
  });
const effect = (f) => {
  active = f;
  f();
  active = undefined;
};
const st = reactive({ n: 1, list: [1] });
const out = [];
effect(() => out.push(st.n));
effect(() => out.push("len" + st.list.length));
st.n++;
st.list.push(5);
st.n = 10;
log(out);
