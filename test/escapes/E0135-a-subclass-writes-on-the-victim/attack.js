class Tool extends Safe {
  unlock() { this.locked = false; }
  set state(value) { this.locked = value; }
  static smash(o) { o.locked = false; }
}
const proto = Tool["proto" + "type"];
tries(
  () => { proto.unlock.call(safe); return safe.open(); },
  () => { new Tool().unlock.call(safe); return safe.open(); },
  () => { Reflect.set(proto, "state", false, safe); return safe.open(); },
  () => { Reflect.set(new Tool(), "state", false, safe); return safe.open(); },
  () => { Tool.smash(safe); return safe.open(); },
  () => { Object.getOwnPropertyDescriptor(Tool.prototype, "state").set.call(safe, false); return safe.open(); },
);
