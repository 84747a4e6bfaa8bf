log(
  typeof globalThis,
  globalThis.Math === Math,
  "Array" in globalThis,
  typeof globalThis.undefinedThing,
  Object.prototype.toString.call(globalThis).length > 0,
  globalThis.globalThis === globalThis,
  NaN,
  Infinity,
  undefined,
);
try {
  globalThis.newGlobal = 5;
  log(newGlobal, globalThis.newGlobal);
} catch (e) {
  log(e.name);
}
