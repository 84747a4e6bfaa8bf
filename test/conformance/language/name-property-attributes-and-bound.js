function foo(a, b) {}
const d = Object.getOwnPropertyDescriptor(foo, "name");
log(d);
log(Object.getOwnPropertyDescriptor(foo, "length"));
log(foo.bind(null, 1).name, foo.bind(null, 1).length, foo.bind().bind().name, (() => {}).bind().name);
Object.defineProperty(foo, "name", { value: "bar" });
log(foo.name, foo.bind().name);
Object.defineProperty(foo, "length", { value: 2.7 });
log(foo.bind(null, 1).length);
try {
  foo.name = 1;
} catch (e) {
  log(e.name);
}
log(delete foo.name, foo.name);
class C {
  static name() {
    return 5;
  }
}
log(typeof C.name);
class D {
  static get name() {
    return "dyn";
  }
}
log(D.name);
log(
  Object.getOwnPropertyNames(
    class {
      static a() {}
    },
  )
    .sort()
    .join(),
  Object.getOwnPropertyNames(() => {})
    .sort()
    .join(),
  Object.getOwnPropertyNames(function () {})
    .sort()
    .join(),
  Object.getOwnPropertyNames(async function () {})
    .sort()
    .join(),
  Object.getOwnPropertyNames(function* () {})
    .sort()
    .join(),
  Object.getOwnPropertyNames({ m() {} }.m)
    .sort()
    .join(),
);
