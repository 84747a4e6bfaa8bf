// @await
const t = [];
const p = new Promise((res, rej) => {
  t.push("exec");
  res(1);
  res(2);
  rej(3);
  throw 4;
});
const q = new Promise(() => {
  throw new Error("in");
});
let r;
const self = new Promise((res) => {
  r = res;
});
r(self);
(async () => {
  t.push(await p);
  try {
    await q;
  } catch (e) {
    t.push(e.message);
  }
  try {
    await self;
  } catch (e) {
    t.push(e.name);
  }
  try {
    new Promise(5);
  } catch (e) {
    t.push(e.name);
  }
  t.push(
    (await Promise.resolve(p)) === 1,
    Promise.resolve(p) === p,
    Promise.resolve(1) !== Promise.resolve(1),
  );
  const th = {
    get then() {
      throw "getter";
    },
  };
  t.push(await Promise.resolve(th).catch((e) => e));
  t.push(
    await new Promise((res) =>
      res({
        then(a, b) {
          b("rejected");
        },
      }),
    ).catch((e) => e),
  );
  t.push(
    await Promise.resolve(1).finally(() => 2),
    await Promise.reject(1)
      .finally(() => {
        throw 2;
      })
      .catch((e) => e),
    await Promise.reject(1)
      .finally(() => Promise.reject(3))
      .catch((e) => e),
    await Promise.resolve(4).then(null, null),
    await Promise.reject(5).then(null, (e) => e + 1),
    await Promise.resolve(1).then(5),
  );
  t.push(
    Object.prototype.toString.call(p),
    Promise.length,
    Promise.name,
    typeof p.then,
    p instanceof Promise,
  );
  return t;
})();
