const heir = () => Object.create(talker, { allowed: { value: () => true } });
tries(
  () => `${heir()}`,
  () => heir() + "",
  () => String(heir()),
  () => JSON.stringify({ a: heir() }).slice(6, -2),
  () => [...heir()][0],
  () => { const [first] = heir(); return first; },
  () => Object.keys({ [heir()]: 1 })[0],
  () => [heir()].join(),
  () => (1 instanceof Object.assign(function () {}, {}) ? "" : `${heir()}`),
);
