log(
  { a: 1 }.hasOwnProperty("a"),
  Object.hasOwn([1], 0),
  Object.prototype.isPrototypeOf.call(Array.prototype, []),
  {}.propertyIsEnumerable.call([1], 0),
  [1].propertyIsEnumerable("length"),
  {}.toString(),
  {}.toLocaleString(),
  { toString: () => "x" }.toLocaleString(),
  Object(1).valueOf(),
  {}.valueOf.call("s") instanceof String,
);
const p = {};
const c = Object.create(p);
log(
  p.isPrototypeOf(c),
  Object.getPrototypeOf(c) === p,
  Object.getPrototypeOf("x") === String.prototype,
  Object.getPrototypeOf(1) === Number.prototype,
  Object.setPrototypeOf(1, null),
);
try {
  Object.setPrototypeOf({}, 1);
} catch (e) {
  log(e.name);
}
try {
  const a = {};
  const b = Object.create(a);
  Object.setPrototypeOf(a, b);
} catch (e) {
  log(e.name);
}
log(c.__proto__ === p, {}.__proto__ === Object.prototype, "__proto__" in {}, Object.create(null).__proto__);
c.__proto__ = null;
log(Object.getPrototypeOf(c));
const q = {};
q.__proto__ = { inherited: 1 };
log(q.inherited);
q.__proto__ = 5;
log(q.inherited);
