const emitter = host.emitter;
const shown = (road) => () => road() ?? "hidden";
tries(
  shown(() => Reflect.get(emitter, "shown", host.instance)),
  shown(() => Object.getOwnPropertyDescriptor(emitter, "shown").get?.call(host.instance)),
  shown(() => emitter.__lookupGetter__?.("shown")?.call(host.instance)),
  shown(() => ({ __proto__: emitter, m() { return super.shown; } }).m.call(host.instance)),
  shown(() => Object.create(emitter).shown),
  () => { Reflect.set(emitter, "shown", 1, host.object); return host.object.listener === 1 ? "ESCAPED" : "kept"; },
  () => { Object.getOwnPropertyDescriptor(emitter, "shown").set.call(host.object, 1); return host.object.listener === 1 ? "ESCAPED" : "kept"; },
);
