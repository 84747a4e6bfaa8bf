log(
  Object.getOwnPropertyNames("ab"),
  Reflect.ownKeys(function f(a) {}).sort(),
  Object.getOwnPropertyNames([1]),
  Object.getOwnPropertyDescriptor([1], "length"),
  Object.getOwnPropertyDescriptor("ab", 0),
  Object.getOwnPropertyDescriptor("ab", "length"),
);
