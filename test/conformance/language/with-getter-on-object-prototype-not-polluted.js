const o = JSON.parse('{"__proto__": {"polluted": true}}');
log(o.polluted, Object.keys(o), {}.polluted);
const merge = (t, s) => {
  for (const k of Object.keys(s)) t[k] = s[k];
  return t;
};
log(merge({}, o).polluted, {}.polluted);
