// @await
(async () =>
  typeof Array.fromAsync === "function" ? (await Array.fromAsync([1, Promise.resolve(2)])).length : 2)();
