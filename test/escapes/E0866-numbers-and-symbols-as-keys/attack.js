const F = (f) => f.constructor("return 'ESCAPED'")();

const f = () => {};
const keys = [["constructor"], { toString: () => "constructor" }, Object("constructor"), new String("constructor"), `con${"structor"}`, "con\u0073tructor", "\x63onstructor", ["con", "structor"].join(""), { [Symbol.toPrimitive]: () => "constructor" }, { toString: null, valueOf: () => "constructor" }];
tries(
  ...keys.map((k) => () => F(f[k])),
  ...keys.map((k) => () => { const { [k]: C } = f; return F(C); }),
  ...keys.map((k) => () => F(Reflect.get(f, k))),
  ...keys.map((k) => () => f[k]("return 'ESCAPED'")()),
  () => F(f[0x0] ?? f[1_0] ?? f[0b1] ?? f[0o7] ?? f[1n] ?? f[-0] ?? f[1e400] ?? f.constructor),
  () => { let i = 0; return F(f[[i++, "constructor"][1]]); },
  () => F(f[(() => { throw 1; })]),
);
