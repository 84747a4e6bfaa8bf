const tell = (stack) => (/\n\s+at /.test(stack) ? "ESCAPED" : "no frames");
const swapped = (o) => {
  delete o.stack;
  return Object.setPrototypeOf(o, new Error("next"));
};
const late = (o, make = (p) => p) => {
  const p = new Proxy(o, {});
  const q = make(p);
  swapped(o);
  return q;
};
const onProxy = () => {
  const e = new Error("a");
  Object.defineProperty(e, "name", { get: () => (swapped(e), "N") });
  return new Proxy(e, {});
};
const recaptured = () => {
  const e = new Error("a");
  let times = 0;
  const get = () => {
    if (times++ > 0) return "N";
    delete e.stack;
    Error.captureStackTrace(e);
    return "N";
  };
  return Object.defineProperty(e, "name", { get });
};
const nested = () => {
  const e = new Error("a");
  let times = 0;
  const get = () => {
    if (times++ === 0) Object.defineProperty(e, "stack", { enumerable: true, configurable: false });
    return "N";
  };
  return Object.defineProperty(e, "name", { get });
};
tries(
  () => tell(late(new Error("a")).stack),
  () => tell(late({}).stack),
  () => tell(late({}, (p) => Object.create(p)).stack),
  () => tell(late({}, (p) => ({ __proto__: { __proto__: p } })).stack),
  () => tell(late({}, (p) => new Proxy(p, { get: (o, k) => o[k] })).stack),
  () => tell(onProxy().stack),
  () => tell({ ...recaptured() }.stack ?? recaptured().stack),
  () => tell({ ...nested() }.stack ?? ""),
  () => tell((({ message, ...rest }) => rest.stack ?? "")(nested())),
  () => tell(Object.assign({}, nested()).stack ?? ""),
  () => tell(JSON.stringify(nested()).replaceAll("\\n", "\n")),
  () => tell(Object.values(nested()).join("\n")),
  () => tell(Object.entries(nested()).flat().join("\n")),
  () => tell(Object.getOwnPropertyDescriptors(nested()).stack.value),
  () => tell(Object.freeze(nested()).stack),
  () => tell(structuredCloneOf(recaptured())),
);
function structuredCloneOf(e) {
  return typeof structuredClone === "function" ? structuredClone(e).stack : new Error("none").stack;
}
