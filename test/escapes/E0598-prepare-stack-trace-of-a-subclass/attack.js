class E extends Error {}
for (const C of [Error, E]) {
  try {
    C.prepareStackTrace = (error, sites) => (escaped("ESCAPED"), sites);
  } catch (error) {
    escaped(error.name);
  }
}
escaped(typeof new Error("x").stack);
escaped(typeof new E("x").stack);
