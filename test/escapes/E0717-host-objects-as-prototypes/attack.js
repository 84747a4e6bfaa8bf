const F = (f) => f.constructor("return 'ESCAPED'")();
tries(
  () => F(Object.create(host.object).method),
  () => F({ __proto__: host.object, m() { return super.method; } }.m()),
  () => { const heir = Object.create(host.object); heir.name = "mine"; return host.report() === "mine" ? "ESCAPED" : F(heir.list.constructor); },
  () => F(new Proxy(host.object, {}).method),
  () => F(Object.setPrototypeOf(() => {}, host.identity)),
  () => { host.object.nested.__proto__.polluted = "ESCAPED"; return {}.polluted; },
  () => { Object.setPrototypeOf(host.object, { name: "ESCAPED" }); return F(host.object.list.push); },
);
