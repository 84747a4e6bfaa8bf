// @await
const t = [];
(async () => {
  await Promise.reject(1);
})().catch((e) => t.push("c" + e));
Promise.reject(2).catch((e) => t.push("d" + e));
(async () => {
  throw 3;
})().catch((e) => t.push("e" + e));
(async () => {
  try {
    await (async () => {
      throw 4;
    })();
  } catch (e) {
    t.push("f" + e);
  } finally {
    t.push("fin");
  }
})();
(async () => {
  for (let i = 0; i < 10; i++) await 0;
  return t.join();
})();
