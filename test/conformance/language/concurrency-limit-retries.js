// @await
const limit = (n) => {
  let active = 0;
  const queue = [];
  const next = () => {
    if (active >= n || !queue.length) return;
    active++;
    const { fn, res, rej } = queue.shift();
    fn()
      .then(res, rej)
      .finally(() => {
        active--;
        next();
      });
  };
  return (fn) =>
    new Promise((res, rej) => {
      queue.push({ fn, res, rej });
      next();
    });
};
const t = [];
const l = limit(2);
const job = (n) =>
  l(async () => {
    t.push("s" + n);
    await null;
    await null;
    t.push("e" + n);
    if (n === 2) throw new Error("two");
    return n;
  });
const retry = async (f, n) => {
  for (let i = 0; ; i++)
    try {
      return await f(i);
    } catch (e) {
      if (i >= n) throw e;
    }
};
(async () => [
  await Promise.allSettled([1, 2, 3, 4].map(job)),
  t.join(),
  await retry(async (i) => {
    if (i < 2) throw 1;
    return i;
  }, 5),
  await retry(async () => {
    throw 9;
  }, 2).catch((e) => e),
])();
