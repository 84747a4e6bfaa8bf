tries(
  () => account.child.owner.secret,
  () => Object.values(account.child)[0].secret,
  () => JSON.parse(JSON.stringify(account.child.owner)).secret,
);
