tries(
  () => Object.create(account)["_sec" + "ret"],
  () => ({ __proto__: account })["_sec" + "ret"],
  () => ({ __proto__: account, read() { return super["_sec" + "ret"]; } }).read(),
  () => { const o = {}; Object.setPrototypeOf(o, account); return o["_sec" + "ret"]; },
  () => (class { static x = Object.setPrototypeOf(this, account) && super["_sec" + "ret"]; }).x,
);
