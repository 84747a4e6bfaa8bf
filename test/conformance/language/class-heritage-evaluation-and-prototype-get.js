// @compat
const t = [];
function P() {}
const proxied = new Proxy(P, {
  get(o, k) {
    t.push(String(k));
    return o[k];
  },
});
try {
  class C extends proxied {}
  log(t.join());
} catch (e) {
  log(e.name);
}
