const key = "_sec" + "ret";
const found = (answer) => (answer ? "ESCAPED" : "hidden");
tries(
  () => found(key in account),
  () => found(Object.hasOwn(account, key)),
  () => found(account.hasOwnProperty(key)),
  () => found(account.propertyIsEnumerable(key)),
  () => found(Object.prototype.hasOwnProperty.call(account, key)),
  () => found(Reflect.has(account, key)),
  () => found(key in Object.create(account)),
);
