function* g() {}
const i = g();
log(
  i[Symbol.iterator]() === i,
  Object.prototype.toString.call(i),
  i instanceof g,
  Object.getPrototypeOf(i) === g.prototype,
  typeof i.next,
  g.prototype.constructor,
);
g.prototype.extra = function () {
  return "ex";
};
log(g().extra());
try {
  i.next.call({});
} catch (e) {
  log(e.name);
}
function* r() {
  try {
    it.next();
  } catch (e) {
    yield e.name;
  }
}
const it = r();
log(it.next());
