function NotAClass() {}
Object.setPrototypeOf(NotAClass, Bank);
NotAClass.allowed = () => true;
tries(
  () => NotAClass.grant(),
  () => Reflect.get(Bank, "token", NotAClass),
  () => Bank.grant.call(NotAClass),
);
