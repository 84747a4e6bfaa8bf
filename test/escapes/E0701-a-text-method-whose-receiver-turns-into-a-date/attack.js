const show = (text) => (text.includes("GMT+1245") ? "ESCAPED" : "kept");
const dates = Object.getPrototypeOf(new Date(0));
const disguised = () => Object.setPrototypeOf(new Date(0), Object.getPrototypeOf(""));
tries(
  () => {
    const d = disguised();
    return show(d.padEnd((Object.setPrototypeOf(d, dates), 0)));
  },
  () => {
    const d = disguised();
    Object.defineProperty(d, Symbol.toPrimitive, { get: () => void Object.setPrototypeOf(d, dates) });
    return show(d.trim());
  },
  () => {
    const d = disguised();
    Object.defineProperty(d, Symbol.toPrimitive, { get: () => void Object.setPrototypeOf(new Proxy(d, {}), dates) });
    return show(d.toLowerCase().toUpperCase());
  },
  () => {
    const between = Object.create(Object.getPrototypeOf(""));
    const d = Object.setPrototypeOf(new Date(0), between);
    return show(d.trim(Reflect.setPrototypeOf(between, dates)));
  },
);
