tries(
  () => account.deposit(1).secret,
  () => account.deposit.call(account, 1).deposit(1).secret,
  () => Reflect.apply(account.deposit, account, [1]).secret,
);
