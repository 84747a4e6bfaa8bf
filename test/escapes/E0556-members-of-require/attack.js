tries(
  () => require.cache && "ESCAPED",
  () => require.main && "ESCAPED",
  () => require.extensions && "ESCAPED",
  () => require.constructor("return 'ESCAPED'")(),
  () => require.resolve.constructor("return 'ESCAPED'")(),
  () => { require.resolve = () => "ESCAPED"; return require.resolve("x"); },
  () => require.call.constructor("return 'ESCAPED'")(),
  () => require.prototype && "ESCAPED",
);
