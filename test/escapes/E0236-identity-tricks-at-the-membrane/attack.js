tries(
  () => host.identity(account)["_sec" + "ret"],
  () => host.identity([account])[0]["_sec" + "ret"],
  () => host.wrap(account).inner["_sec" + "ret"],
  () => host.read(account, "_secret"),
  () => host.keys(account).includes("_secret") || host.values(account).includes("ESCAPED") ? "ESCAPED" : "hidden",
  () => host.json(account).includes("ESCAPED") ? "ESCAPED" : "hidden",
  () => host.identity((() => 0)).constructor("return 'ESCAPED'")(),
);
