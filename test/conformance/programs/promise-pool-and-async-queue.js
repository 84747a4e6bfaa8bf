// @await
async function pool(tasks, n, onProgress = () => {}) {
  const results = new Array(tasks.length);
  let i = 0,
    done = 0;
  await Promise.all(
    Array.from({ length: n }, async () => {
      while (i < tasks.length) {
        const k = i++;
        try {
          results[k] = { ok: await tasks[k]() };
        } catch (e) {
          results[k] = { err: e.message };
        }
        onProgress(++done, tasks.length);
      }
    }),
  );
  return results;
}
const delay = (n, v) => {
  let p = Promise.resolve();
  for (let i = 0; i < n; i++) p = p.then(() => {});
  return p.then(() => v);
};
pool(
  [
    () => delay(3, "a"),
    () => delay(1, "b"),
    async () => {
      throw new Error("x");
    },
    () => delay(2, "d"),
  ],
  2,
  (d, t) => log(d, t),
);
