// @await
const t = [];
const p = Promise.resolve();
(async () => {
  t.push("a1");
  await null;
  t.push("a2");
  await null;
  t.push("a3");
})();
p.then(() => t.push("p1"))
  .then(() => t.push("p2"))
  .then(() => t.push("p3"));
(async () => {
  t.push("b1");
  await p;
  t.push("b2");
})();
t.push("sync");
(async () => {
  for (let i = 0; i < 12; i++) await 0;
  return t.join();
})();
