function f() {
  return this;
}
log(f(), f.call(1), typeof f.call("s"), f.call(null), (() => typeof this)());
const o = {
  f,
  g: () => typeof this,
  h() {
    return (() => this === o)();
  },
};
log(
  o.f() === o,
  o.f() === o,
  (0, o.f)() === undefined,
  o?.f() === o,
  (o?.f)() === o,
  o["f"]() === o,
  o.h(),
  new f() instanceof f,
);
