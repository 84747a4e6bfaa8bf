tries(
  () => Object.defineProperties({}, holder)["_slot"],
  () => Object.create({}, holder)["_slot"],
  () => { const o = {}; for (const key of Reflect.ownKeys(Object.defineProperties({}, holder))) o[String(key)] = 1; return "_slot" in o ? "ESCAPED" : "hidden"; },
  () => { const made = Object.create(null, holder); return Reflect.ownKeys(made).map((key) => made[key]).includes("ESCAPED") ? "ESCAPED" : "hidden"; },
);
