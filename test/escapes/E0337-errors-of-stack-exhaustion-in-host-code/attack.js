const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
const caught = [];
const deep = () => deep();
const work = () => host.work({ toJSON: deep });
const below = () => {
  try {
    below();
  } catch (e) {
    caught.push(e);
    if (caught.length < 30) {
      try {
        work();
      } catch (e2) {
        caught.push(e2);
      }
    }
    throw e;
  }
};
for (const road of [work, below]) {
  try {
    road();
  } catch (e) {
    caught.push(e);
  }
}
const results = new Set();
for (const e of caught) {
  try {
    results.add(run(e));
  } catch (e2) {
    results.add(e2.name);
  }
}
tries(() => (results.has("ESCAPED") ? "ESCAPED" : "held"));
