tries(
  () => (account.deposit.call(account.child), "ESCAPED"),
  () => (Reflect.apply(account.deposit, account.child, [1]), "ESCAPED"),
  () => (account.deposit.bind(account.child)(1), "ESCAPED"),
  () => (account.heir.call(account.child).owner ? "ESCAPED" : "nothing"),
  () => (({ __proto__: account.child, m: account.heir }).m().owner?.secret ?? "absent"),
  () => (account.child.owner.heir.call(account).secret ?? "absent"),
  () => (account.heir.call(account.heir()).secret ?? "absent"),
  () => (feed.on.call(feed.row, () => 1), "ESCAPED"),
  () => (siloToTell.fire.call(siloToTell.hooks), "ESCAPED"),
);
