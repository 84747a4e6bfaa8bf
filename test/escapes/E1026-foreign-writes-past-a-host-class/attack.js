class Panel extends Widget {
  level = 0;
  open() {
    return this.level > 3 || this.hacked || this.label !== "of the host" ? "ESCAPED" : "no";
  }
}
const w = new Panel();
const above = Object.getPrototypeOf(Widget.prototype);
const key = "la" + "bel";
tries(
  () => (Reflect.set(Widget.prototype, key, "x", w), w.open()),
  () => (Reflect.set(above, key, "x", w), w.open()),
  () => (Reflect.set(above, "hacked", 1, w), w.open()),
  () => (Reflect.set({}, key, "x", w), w.open()),
  () => ({ __proto__: Widget.prototype, m() { super.label = "x"; return w.open(); } }).m.call(w),
  () => ({ __proto__: above, m() { super.hacked = 1; return w.open(); } }).m.call(w),
  () => (Object.assign(w, { label: "x" }), w.open()),
  () => ((w[key] = "x"), w.open()),
  () => (([w[key]] = ["x"]), w.open()),
  () => (Object.defineProperty(w, key, { value: "x" }), w.open()),
  () => (Object.getOwnPropertyDescriptor(Widget.prototype, key)?.set?.call(w, "x"), w.open()),
  () => (Object.getOwnPropertyDescriptor(above, key)?.set?.call(w, "x"), w.open()),
  () => ((above[key] = "x"), w.open()),
  () => (Object.defineProperty(above, key, { value: "x" }), w.open()),
  () => (Object.setPrototypeOf(above, { label: "x" }), w.open()),
  () => ((Widget.prototype[key] = "x"), w.open()),
  () => (Reflect.deleteProperty(above, key), w.open()),
  () => (Object.setPrototypeOf(Widget.prototype, { label: "x" }), w.open()),
  () => new (class extends Panel { constructor() { super(); this.label = "own"; } })().label,
);
