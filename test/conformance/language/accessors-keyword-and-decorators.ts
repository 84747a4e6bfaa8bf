const dec = (v, c) => {
  log(c.kind, c.name, c.static, c.private);
};
class A {
  @dec m() {}
  @dec static s() {}
  @dec f = 1;
  @dec get g() {
    return 1;
  }
  @dec accessor a = 5;
}
const a = new A();
a.a = 6;
log(a.a);
