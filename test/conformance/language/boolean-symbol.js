log(
  Boolean([]),
  !!"",
  new Boolean(false) ? 1 : 2,
  Boolean(new Boolean(false)),
  true.toString(),
  Boolean.prototype.valueOf.call(new Boolean(true)),
  Symbol("a").toString(),
  Symbol("a").description,
  Symbol().description,
  Symbol.for("k") === Symbol.for("k"),
  Symbol.keyFor(Symbol.for("k")),
  Symbol.keyFor(Symbol()),
  typeof Symbol.iterator,
  Symbol.iterator.toString(),
  Object(Symbol.iterator) == Symbol.iterator,
  Symbol.asyncIterator.description,
  Object.getOwnPropertySymbols({ [Symbol("x")]: 1 }).length,
  Symbol.prototype[Symbol.toStringTag],
  Object(Symbol("z")).description,
);
for (const f of [
  () => Symbol() + 1,
  () => +Symbol(),
  () => Symbol.keyFor("x"),
  () => new Symbol(),
  () => `${Symbol()}`,
  () => Symbol() == Symbol(),
])
  try {
    log(f());
  } catch (e) {
    log(e.name);
  }
for (const k of [
  "iterator",
  "asyncIterator",
  "hasInstance",
  "isConcatSpreadable",
  "match",
  "matchAll",
  "replace",
  "search",
  "species",
  "split",
  "toPrimitive",
  "toStringTag",
  "unscopables",
])
  log(k, typeof Symbol[k], Symbol[k]?.description);
