const run = globalThis.eval;
tries(
  () => {
    const secret = "ESCAPED";
    return secret && run("typeof secret");
  },
  () => {
    const secret = "ESCAPED";
    return secret && run("secret");
  },
  () => ((secret) => run("arguments[0]"))("ESCAPED"),
  () => (() => run("this === undefined ? 'none' : typeof this"))(),
);
