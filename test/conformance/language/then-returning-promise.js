// @await
const t = [];
Promise.resolve()
  .then(() => Promise.resolve("x"))
  .then((v) => t.push(v));
let p = Promise.resolve();
for (let i = 0; i < 6; i++) p = p.then(() => t.push(i));
(async () => {
  for (let i = 0; i < 20; i++) await 0;
  return t.join();
})();
