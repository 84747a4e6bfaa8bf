log(
  1 + "2",
  "3" - 1,
  [] + {},
  [] + [],
  {} + 1,
  null + 1,
  undefined + 1,
  true + true,
  [1, 2] + [3],
  "a" + null,
  1 + null,
  new Date(0) - 0,
  typeof (new Date(0) + 1),
  1 + [2],
);
try {
  Symbol() + "";
} catch (e) {
  log(e.name);
}
