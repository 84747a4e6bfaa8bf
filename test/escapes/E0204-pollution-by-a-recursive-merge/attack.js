const merge = (to, from) => {
  for (const key of Object.keys(from)) {
    if (typeof from[key] === "object" && from[key]) merge((to[key] ??= {}), from[key]);
    else to[key] = from[key];
  }
  return to;
};
tries(
  () => { merge({}, JSON.parse('{"__proto__":{"polluted":"ESCAPED"}}')); return {}.polluted; },
  () => { merge({}, JSON.parse('{"constructor":{"prototype":{"polluted":"ESCAPED"}}}')); return {}.polluted; },
);
