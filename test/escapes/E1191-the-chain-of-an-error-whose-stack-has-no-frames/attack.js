const bare = (change) => {
  Error.stackTraceLimit = 0;
  const first = new Error("a");
  Error.stackTraceLimit = 10;
  return Object.defineProperty(first, "name", { get: () => (change(first, new Error("next")), "N") });
};
const replaced = () =>
  bare((first, next) => {
    delete first.stack;
    Object.setPrototypeOf(first, next);
  });
const closed = () =>
  bare((first, next) => {
    delete first.stack;
    Object.setPrototypeOf(first, next);
    Object.preventExtensions(first);
  });
const tell = (...stacks) => (stacks.some((stack) => /\n\s+at /.test(stack)) ? "ESCAPED" : "no frames");
const twice = (o, read) => tell(read(o), read(o));
tries(
  ...[replaced, closed, () => ({ __proto__: replaced() })].flatMap((make) => [
    () => twice(make(), (o) => o.stack),
    () => twice(make(), ({ stack }) => stack),
    () => twice(make(), (o) => Reflect.get(o, "stack")),
    () => twice(new Proxy(make(), {}), (o) => o.stack),
  ]),
  () => twice(Object.setPrototypeOf({}, new Error("next")), (o) => o.stack),
);
