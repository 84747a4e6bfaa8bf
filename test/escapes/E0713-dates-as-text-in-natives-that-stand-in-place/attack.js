const show = (text) => (String(text).includes("+1245") ? "ESCAPED" : "kept");
const d = new Date(0);
tries(
  () => show("".concat(d)),
  () => show("x".padEnd(80, d)),
  () => show("x".replace("x", d)),
  () => show("x".replace(/x/, () => d)),
  () => show("x".replaceAll("x", () => [d])),
  () => show(["a", d].join()),
  () => show([[d]].flat().join()),
  () => show(Object.keys({ [d]: 1 })[0]),
  () => show("".link(d)),
  () => show(Symbol(d).description),
  () => show(new Error(d).message),
  () => show(`${[d]}`),
  () => show("x".split("x", 2).join(d)),
);
