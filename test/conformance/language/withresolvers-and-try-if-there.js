// @await
(async () => {
  const out = [];
  if (Promise.withResolvers) {
    const { promise, resolve } = Promise.withResolvers();
    resolve(5);
    out.push(await promise);
  }
  if (Promise.try) {
    out.push(await Promise.try((a) => a, 1));
  }
  return out.length;
})();
