tries(
  () => {
    const shared = Object.getPrototypeOf(Object.create(Array.prototype));
    shared.marked = "ESCAPED";
    return [].marked;
  },
  () => {
    const heir = Object.create(Function.prototype, undefined);
    return heir.constructor(`return "ESCAPED"`)();
  },
);
