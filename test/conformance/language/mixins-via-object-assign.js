// @compat
const Ser = {
  ser() {
    return JSON.stringify(this);
  },
};
const Ev = {
  on(n, f) {
    (this.h ??= {})[n] = f;
    return this;
  },
  emit(n, ...a) {
    return this.h?.[n]?.(...a);
  },
};
class A {
  a = 1;
}
Object.assign(A.prototype, Ser, Ev);
log(new A().ser(), new A().on("x", (v) => v + 1).emit("x", 1));
Object.getOwnPropertyNames(Ev).forEach((n) => {
  A[n] = Ev[n];
});
log(A.on("q", () => "static").emit("q"));
