for (const turn of [1, 2, 3, 4]) {
  let asked = 0;
  const key = { toString: () => (++asked >= turn ? "constructor" : "name") };
  tries(() => (() => 0)[key]("return 'ESCAPED'")());
}
