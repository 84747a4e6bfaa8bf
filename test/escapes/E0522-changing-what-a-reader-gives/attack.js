tries(
  () => config.map.forEach((v) => { v.n = 9; }),
  () => { for (const [, v] of config.map) v.n = 9; },
  () => [...config.map.values()].forEach((v) => { v.n = 9; }),
  () => { config.list.length = 0; },
  () => config.list.sort((a, b) => b - a) && "sorted",
  () => config.list.reverse() && "reversed",
  () => config.list.fill(0) && "filled",
);
escaped(isChanged());
