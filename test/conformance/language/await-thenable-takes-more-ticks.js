// @await
const t = [];
const thenable = {
  then(r) {
    t.push("then called");
    r(1);
  },
};
(async () => {
  t.push(await thenable);
})();
(async () => {
  await 0;
  t.push("t1");
  await 0;
  t.push("t2");
  await 0;
  t.push("t3");
})();
(async () => {
  for (let i = 0; i < 12; i++) await 0;
  return t.join();
})();
