const leak = (f) => { if (typeof f === "function") tries(() => f.constructor("return 'ESCAPED'")()); };
const thenable = { then(...natives) { natives.forEach(leak); return this; }, constructor: Promise };
tries(
  () => (Promise.prototype.finally.call(thenable, () => 0), "called"),
  () => (Promise.prototype.catch.call(thenable, Map), "called"),
  () => (Reflect.apply(Promise.prototype.finally, thenable, [() => 0]), "called"),
  () => ([() => 0].forEach(Promise.prototype.finally, thenable), "called"),
);
