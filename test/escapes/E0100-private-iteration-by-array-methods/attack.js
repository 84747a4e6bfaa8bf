tries(
  () => Array.prototype.concat.call([], account)[0]["_sec" + "ret"],
  () => Array.from({ length: 1, 0: account })[0]["_sec" + "ret"],
  () => Object.fromEntries(Object.entries({ account })).account["_sec" + "ret"],
  () => new Map([[1, account]]).get(1)["_sec" + "ret"],
  () => [account].find((o) => o["_sec" + "ret"])["own" + "er"] && "ESCAPED",
);
