// @await
class T {
  constructor(v) {
    this.v = v;
  }
  then(res) {
    res(this.v);
  }
}
(async () => [
  await new T(3),
  await Promise.all([new T(1), new T(2)]),
  await Promise.resolve(new T(4)),
  await (async () => new T(5))(),
])();
