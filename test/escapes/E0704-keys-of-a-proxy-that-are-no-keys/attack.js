const f = function () {
  return "inside";
};
const list = (key) => {
  try {
    Reflect.ownKeys(new Proxy({}, { ownKeys: () => [key] }));
  } catch (error) {
    return /inside|\+1245/.test(error.message) ? "ESCAPED" : "kept";
  }
};
const loop = (key) => {
  try {
    for (const k in new Proxy({}, { ownKeys: () => [key] })) escaped(k);
  } catch (error) {
    return /inside|\+1245/.test(error.message) ? "ESCAPED" : "kept";
  }
};
tries(() => list(f), () => list(new Date(0)), () => loop(f), () => loop([f]), () => ({ ...new Proxy({}, { ownKeys: () => [f] }) }));
