if (Object.groupBy) {
  const g = Object.groupBy([1, 2, 3], (x) => (x % 2 ? "odd" : "even"));
  log(g.odd.length, Object.getPrototypeOf(g));
}
if (Map.groupBy) log(Map.groupBy([1, 2, 3], (x) => x % 2).get(1));
log("ok");
