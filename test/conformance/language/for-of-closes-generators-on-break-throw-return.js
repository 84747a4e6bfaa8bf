function* g(n) {
  try {
    yield 1;
    yield 2;
  } finally {
    log("closed " + n);
  }
}
for (const x of g("break")) break;
(() => {
  for (const x of g("return")) return;
})();
try {
  for (const x of g("throw")) throw 1;
} catch {}
o: for (const a of [1, 2]) for (const x of g("continue")) continue o;
const [p] = g("destr");
for (const x of g("full"));
Array.from(g("from"));
new Set(g("set"));
Math.max(...g("spread"));
