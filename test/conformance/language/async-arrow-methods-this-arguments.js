// @await
class A {
  v = 1;
  async m(x) {
    const f = async () => this.v + arguments[0];
    return (await f()) + x;
  }
  static async s() {
    return await new this().m(1);
  }
}
const o = {
  async am() {
    return this === o;
  },
  async *g() {
    yield this === o;
  },
};
(async () => [
  await new A().m(2),
  await A.s(),
  await o.am(),
  (await o.g().next()).value,
  await (async (x) => x * 2)(4),
  await (async (x) => x)(1),
])();
