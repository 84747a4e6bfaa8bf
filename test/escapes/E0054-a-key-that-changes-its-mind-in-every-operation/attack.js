const fickle = (turn) => {
  let asked = 0;
  return { toString: () => (++asked >= turn ? "constructor" : "x") };
};
const f = () => 0;
f.x = () => () => "x";
for (const turn of [1, 2, 3, 4]) {
  const roads = [
    () => f[fickle(turn)]("return 'ESCAPED'")(),
    () => f?.[fickle(turn)]("return 'ESCAPED'")(),
    () => { const { [fickle(turn)]: g } = f; return g("return 'ESCAPED'")(); },
    () => { let g; ({ [fickle(turn)]: g } = f); return g("return 'ESCAPED'")(); },
    () => Reflect.get(f, fickle(turn))("return 'ESCAPED'")(),
    () => (f[fickle(turn)] ||= 0)("return 'ESCAPED'")(),
    () => Object.getOwnPropertyDescriptor(Object.getPrototypeOf(f), fickle(turn)).value("return 'ESCAPED'")(),
  ];
  tries(...roads);
}
