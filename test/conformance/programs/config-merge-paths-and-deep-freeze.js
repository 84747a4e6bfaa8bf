const isPlain = (v) =>
  Object.prototype.toString.call(v) === "[object Object]" &&
  [null, Object.prototype].includes(Object.getPrototypeOf(v));
function merge(target, ...sources) {
  for (const source of sources) {
    for (const key of Object.keys(source)) {
      const next = source[key];
      if (isPlain(next) && isPlain(target[key])) merge(target[key], next);
      else if (Array.isArray(next) && Array.isArray(target[key])) target[key] = [...new Set([...target[key], ...next])];
      else if (isPlain(next)) target[key] = merge({}, next);
      else if (next !== undefined) target[key] = next;
    }
  }
  return target;
}
const get = (object, path, fallback) => {
  const parts = path
    .replace(/\[(\w+)\]/g, ".$1")
    .split(".")
    .filter(Boolean);
  let at = object;
  for (const part of parts) {
    if (at == null) return fallback;
    at = at[part];
  }
  return at === undefined ? fallback : at;
};
const set = (object, path, value) => {
  const parts = path.split(".");
  const last = parts.pop();
  parts.reduce((at, part) => (at[part] ??= {}), object)[last] = value;
  return object;
};
const defaults = {
  server: { port: 80, hosts: ["a"], tls: { on: false } },
  log: { level: "info" },
  date: new Date(0),
  re: /x/g,
};
const user = {
  server: { port: 8080, hosts: ["b", "a"], tls: { on: true, key: "k" } },
  log: undefined,
  extra: { deep: { er: [1, , 3] } },
};
const merged = merge(
  {},
  defaults,
  user,
  Object.create({ inherited: 1 }, { own: { value: 2, enumerable: true }, hidden: { value: 3 } }),
);
log(merged.server, merged.log, merged.extra, merged.own, merged.hidden, merged.inherited);
log(
  get(merged, "server.hosts[1]"),
  get(merged, "server.nope.deep", "fb"),
  get(merged, "extra.deep.er[2]"),
  get(null, "x", 0),
);
log(set({}, "a.b.c", 1), set({ a: { b: {} } }, "a.b.d", 2));
log(merged.date === defaults.date, merged.re.flags, defaults.server.port, Object.isFrozen(defaults));
const flat = (o, prefix = "") =>
  Object.entries(o).flatMap(([k, v]) => (isPlain(v) ? flat(v, `${prefix}${k}.`) : [[prefix + k, v]]));
log(flat(merged).map(([k, v]) => `${k}=${v instanceof Date ? v.toISOString() : v}`));
const unflat = flat(user).reduce((acc, [k, v]) => set(acc, k, v), {});
log(JSON.stringify(unflat), JSON.stringify(unflat) === JSON.stringify(user));
const hostile = JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"x": 1}}');
log(Object.keys(hostile), {}.polluted, Object.hasOwn(hostile, "__proto__"));
const deepFreeze = (o) => {
  Object.values(o).forEach((v) => typeof v === "object" && v !== null && !Object.isFrozen(v) && deepFreeze(v));
  return Object.freeze(o);
};
const frozen = deepFreeze({ a: { b: [1, { c: 2 }] } });
try {
  frozen.a.b[1].c = 3;
} catch (e) {
  log(e.name);
}
try {
  frozen.a.b.push(1);
} catch (e) {
  log(e.name);
}
log(frozen, Object.isFrozen(frozen.a.b[1]));
