class Heir extends Account {}
tries(
  () => Heir["_regi" + "stry"],
  () => Object.getPrototypeOf(Heir)["_regi" + "stry"],
  () => Reflect.get(Heir, "_registry"),
  () => ({ __proto__: Account, m() { return super["_regi" + "stry"]; } }).m(),
);
