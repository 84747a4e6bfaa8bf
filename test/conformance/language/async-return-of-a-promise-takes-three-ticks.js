// @await
const t = [];
const f = async () => Promise.resolve("r");
const g = async () => "v";
const h = async () => await Promise.resolve("aw");
f().then((v) => t.push(v));
g().then((v) => t.push(v));
h().then((v) => t.push(v));
let p = Promise.resolve();
for (let i = 0; i < 5; i++) p = p.then(() => t.push(i));
(async () => {
  for (let i = 0; i < 20; i++) await 0;
  return t.join();
})();
