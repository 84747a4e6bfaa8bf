const f = () => 0;
const roads = [
  () => { const { name, constructor } = f; return constructor; },
  () => { const { name, ["constructor"]: c } = f; return c; },
  () => { const { length: { constructor: { constructor: c } } } = f; return c; },
  () => { const [{ constructor: c }] = [f]; return c; },
  () => (({ name, constructor: c }) => c)(f),
  () => (([{ constructor: c }]) => c)([f]),
  () => { for (const { constructor: c } of [f]) return c; },
  () => { try { throw f; } catch ({ name, constructor: c }) { return c; } },
  () => { let c; ({ x: c = f.constructor } = {}); return c; },
  () => f.name.constructor.constructor,
  () => f.length.constructor.constructor,
  () => f?.name?.constructor?.constructor,
  () => ({ f }).f.constructor,
  () => [f][0].constructor,
  () => { const { ...r } = f; return r.constructor.constructor; },
  () => Math.floor.constructor,
  () => Math.constructor.constructor,
  () => Object.keys.constructor,
  () => new Map().get.constructor,
];
for (const road of roads) tries(() => road()("return 'ESCAPED'")());
