const hits = [];
function probe() {
  for (const key of ["callee", "caller"]) {
    try { hits.push(typeof arguments[key]); } catch (error) { hits.push(error.name); }
  }
  for (const key of ["caller", "arguments"]) {
    try { hits.push(typeof probe[key]); } catch (error) { hits.push(error.name); }
  }
  return 1;
}
(function outer() { return probe(); })();
escaped(hits.includes("function") || hits[3] === "object" ? "ESCAPED" : hits.join());
