const message = (road) => () => {
  try {
    return typeof road();
  } catch (error) {
    return /call\(|=>|this|function|\$s_|native/.test(error.message) ? "ESCAPED" : error.name;
  }
};
const p = new Proxy(Failure.prototype, {});
const q = new Proxy(Object.freeze(Object.create(Account.prototype)), { get: (target, k) => (k === "draw" ? escaped : target[k]) });
tries(
  message(() => p.where),
  message(() => p.where()),
  message(() => p["whe" + "re"]),
  message(() => Reflect.get(p, "where")),
  message(() => (({ where }) => where)(p)),
  message(() => p.constructor),
  message(() => Object.create(p).where),
  message(() => new Proxy(Failure.prototype, { get: () => tries }).where),
  message(() => new Proxy(Account.prototype, { get: () => tries }).draw),
  message(() => q.draw),
  message(() => Object.getOwnPropertyDescriptor(p, "where")?.value),
  message(() => class extends p {}),
);
