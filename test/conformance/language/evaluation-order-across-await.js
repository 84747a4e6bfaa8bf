// @await
let x = 1;
const f = async () => {
  x += await 5;
  return x;
};
const p = f();
x = 100;
const o = { v: 1 };
const g = async () => {
  o.v += await 1;
  return o.v;
};
const q = g();
o.v = 50;
(async () => [await p, x, await q, o.v])();
