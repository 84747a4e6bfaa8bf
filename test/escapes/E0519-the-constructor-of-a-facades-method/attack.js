tries(
  () => account.deposit.constructor("return 'ESCAPED'")(),
  () => launch.constructor("return 'ESCAPED'")(),
  () => account.deposit.call.constructor("return 'ESCAPED'")(),
);
