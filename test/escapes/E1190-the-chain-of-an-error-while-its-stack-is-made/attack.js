const swap = (e) => {
  const next = new Error("next");
  delete e.stack;
  Object.setPrototypeOf(e, next);
  Object.preventExtensions(e);
  return "N";
};
const byName = (e = new Error("a")) => Object.defineProperty(e, "name", { get: () => swap(e) });
const byMessage = (e = new Error("a")) => Object.defineProperty(e, "message", { get: () => swap(e) });
const byText = (e = new Error("a")) => Object.assign(e, { name: { toString: () => swap(e) } });
const inherited = (e) => ({ __proto__: e });
const twice = () => {
  const first = new Error("a");
  return Object.defineProperty(first, "name", {
    get() {
      delete first.stack;
      Object.setPrototypeOf(first, byName());
      Object.preventExtensions(first);
      return "N";
    },
  });
};
const far = () => {
  const first = new Error("a");
  const heir = { __proto__: first };
  Object.defineProperty(first, "name", {
    get() {
      delete first.stack;
      Object.setPrototypeOf(heir, new Error("next"));
      return "N";
    },
  });
  return heir;
};
const key = ["sta", "ck"].join("");
const tell = (stack) => (/\n\s+at /.test(stack) ? "ESCAPED" : "no frames");
tries(
  ...[byName, byMessage, byText, twice, far, () => inherited(byName()), () => inherited(twice())].flatMap((make) => [
    () => tell(make().stack),
    () => tell(make()[key]),
    () => tell((({ stack }) => stack)(make())),
    () => tell(Reflect.get(make(), "stack")),
    () => tell(new Proxy(make(), {}).stack),
  ]),
);
