const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
const results = new Set();
function look(x) {
  if ((typeof x !== "object" || x === null) && typeof x !== "function") return;
  try {
    results.add(run(x));
  } catch (e) {
    results.add(e.name);
  }
}
/** At the end of the stack, and at each of a hundred frames above it, something crosses. */
function dive(f) {
  const caught = [];
  const again = () => {
    try {
      again();
    } catch (e) {
      caught.push(e);
    }
    if (caught.length > 100) return;
    try {
      caught.push(f());
    } catch (e) {
      caught.push(e);
    }
  };
  again();
  return caught;
}
const roads = [
  () => host.object,
  () => host.object.list,
  () => host.identity({ a: 1 }),
  () => host.wrap([]),
  () => host.object.method(),
  () => host.foreign.error,
  () => host.fail(),
  () => Object.getOwnPropertyDescriptor(host.object, "nested"),
  () => host.map.get("k"),
  () => [...host.object.list][1],
];
for (const road of roads) for (const x of dive(road)) look(x);
tries(
  () => (results.has("ESCAPED") ? "ESCAPED" : "held"),
  () => (host.object.list === host.object.list && host.identity(host.object) === host.object ? "right" : "wrong"),
);
