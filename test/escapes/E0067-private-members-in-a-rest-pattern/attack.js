const { owner, ...others } = account;
tries(
  () => others["_" + "secret"],
  () => Object.values(others).includes("ESCAPED") ? "ESCAPED" : "hidden",
  () => Object.getOwnPropertySymbols(others).map((symbol) => others[symbol])[0],
);
