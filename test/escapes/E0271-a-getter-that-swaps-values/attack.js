const f = () => 0;
for (const turn of [1, 2, 3]) {
  let asked = 0;
  const box = { get take() { return ++asked >= turn ? f["constr" + "uctor"] : () => () => "harmless"; } };
  tries(() => box.take("return 'ESCAPED'")(), () => { const { take } = box; return take("return 'ESCAPED'")(); });
}
