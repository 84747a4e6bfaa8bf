tries(
  () => account["_" + "secret"],
  () => account?.["_sec" + "ret"],
  () => account[`_${"secret"}`],
  () => Account["_" + "registry"],
  () => account["_au" + "dit"](),
);
