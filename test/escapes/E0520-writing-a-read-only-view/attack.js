tries(
  () => config.list.push(3),
  () => Array.prototype.push.call(config.list, 3),
  () => { config.nested.n = 2; },
  () => Object.assign(config.nested, { n: 2 }),
  () => Reflect.set(config.nested, "n", 2) && "written",
  () => Object.defineProperty(config.nested, "n", { value: 2 }) && "defined",
  () => delete config.nested.n,
  () => { const heir = Object.create(config); heir.nested.n = 2; },
);
escaped(isChanged());
