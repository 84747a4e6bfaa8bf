tries(
  () => { Object.defineProperty(host.object, "name", { value: "ESCAPED" }); return host.report(); }, () => { Object.defineProperties(host.object, { name: { get: () => "ESCAPED" } }); return host.report(); },
  () => { Object.assign(host.object, { name: "ESCAPED" }); return host.report(); }, () => { host.object.__defineGetter__("name", () => "ESCAPED"); return host.report(); }, () => { Reflect.defineProperty(host.object, "name", { value: "ESCAPED" }); return host.report(); },
  () => { delete host.object.name; return host.report() ?? "ESCAPED"; }, () => { host.object.__proto__ = { name: "ESCAPED" }; return host.report(); }, () => { Object.freeze(host.object); return host.write(host.object) ?? "not frozen"; },
  () => { Reflect.set({}, "name", "ESCAPED", host.object); return host.report(); }, () => { ({ __proto__: host.object }).name = "ESCAPED"; return host.report(); }, () => { class A { constructor() { return host.object; } } class B extends A { name = "ESCAPED"; } new B(); return host.report(); },
);
