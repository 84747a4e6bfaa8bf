const keys = [
  { toString: () => "constructor" },
  { toString: null, valueOf: () => "constructor" },
  { [Symbol.toPrimitive]: () => "constructor" },
  new String("constructor"),
];
for (const key of keys) escaped((() => 0)[key]("return 'ESCAPED'")());
