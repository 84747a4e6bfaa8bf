const copy = { ...account };
tries(
  () => copy["_" + "secret"],
  () => Object.values(copy).includes("ESCAPED") ? "ESCAPED" : "hidden",
  () => Object.getOwnPropertySymbols(copy).map((symbol) => copy[symbol])[0],
);
