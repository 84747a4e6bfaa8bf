const read = () => host.report();
tries(
  () => { host.object.name = "ESCAPED"; return read(); },
  () => { host.object["na" + "me"] = "ESCAPED"; return read(); },
  () => { Object.assign(host.object, { name: "ESCAPED" }); return read(); },
  () => { Object.defineProperty(host.object, "name", { value: "ESCAPED" }); return read(); },
  () => { Reflect.set(host.object, "name", "ESCAPED"); return read(); },
  () => { Reflect.set({}, "name", "ESCAPED", host.object); return read(); },
  () => { ({ a: host.object.name } = { a: "ESCAPED" }); return read(); },
  () => { delete host.object.name; return host.object.name === undefined ? "ESCAPED" : read(); },
  () => { Array.prototype.fill.call(host.object.list, "ESCAPED"); return host.object.list[0]; },
  () => { host.object.list.push("ESCAPED"); return host.object.list.at(-1); },
  () => { Object.setPrototypeOf(host.object, { extra: "ESCAPED" }); return host.object.extra; },
  () => { host.object.__defineGetter__("name", () => "ESCAPED"); return read(); },
  () => { new Proxy(host.object, {}).name = "ESCAPED"; return read(); },
  () => { const heir = Object.create(host.object); heir.name = "x"; return read(); },
  () => { host.identity.mark = "ESCAPED"; return host.identity.mark; },
  () => { Object.freeze(host.object); return "called"; },
);
