const target = { safe: 1 };
let inner;
const key = {
  toString() {
    inner = target[{ toString: () => "constructor" }];
    return "constructor";
  },
};
try {
  escaped(target[key].constructor("return 'ESCAPED'")());
} catch {
  escaped(inner.constructor("return 'ESCAPED'")());
}
