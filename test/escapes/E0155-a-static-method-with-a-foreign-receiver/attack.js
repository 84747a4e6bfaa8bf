tries(
  () => Bank.grant.call({ allowed: () => true }),
  () => ({ __proto__: Bank, allowed: () => true }).grant(),
  () => ({ __proto__: Bank, allowed: () => true, m() { return super.grant(); } }).m(),
  () => Object.create(Bank, { allowed: { value: () => true } }).grant(),
  () => Reflect.get(Bank, "token", { allowed: () => true }),
  () => Reflect.apply(Bank.grant, { allowed: () => true }, []),
);
