const parseToml = (src) => {
  const root = {};
  let current = root;
  const at = (path, o = root) =>
    path.reduce((t, k) => {
      t[k] ??= {};
      return Array.isArray(t[k]) ? t[k].at(-1) : t[k];
    }, o);
  const keyPath = (text) => [...text.matchAll(/"([^"]*)"|'([^']*)'|([\w-]+)/g)].map(([, a, b, c]) => a ?? b ?? c);
  const splitTop = (text) => {
    const parts = [];
    let depth = 0,
      quote = null,
      start = 0;
    [...text].forEach((ch, i) => {
      if (quote) {
        if (ch === quote && text[i - 1] !== "\\") quote = null;
        return;
      }
      if (ch === '"' || ch === "'") quote = ch;
      else if ("[{".includes(ch)) depth++;
      else if ("]}".includes(ch)) depth--;
      else if (ch === "," && depth === 0) {
        parts.push(text.slice(start, i));
        start = i + 1;
      }
    });
    const rest = text.slice(start).trim();
    return rest ? [...parts, rest] : parts;
  };
  const value = (raw) => {
    const v = raw.trim();
    if (/^(true|false)$/.test(v)) return v === "true";
    if (/^[+-]?\d[\d_]*$/.test(v)) return parseInt(v.replace(/_/g, ""), 10);
    if (/^0[xob]/.test(v)) return Number(v.replaceAll("_", ""));
    if (/^[+-]?(\d[\d_]*)?\.?\d+(e[+-]?\d+)?$/i.test(v)) return parseFloat(v.replace(/_/g, ""));
    if (/^\d{4}-\d\d-\d\d/.test(v)) return new Date(v);
    if (v.startsWith('"')) return JSON.parse(v);
    if (v.startsWith("'")) return v.slice(1, -1);
    if (v.startsWith("[")) return splitTop(v.slice(1, -1)).map(value);
    if (v.startsWith("{")) {
      const o = {};
      for (const pair of splitTop(v.slice(1, -1))) {
        const [, k, x] = /^([^=]+)=(.*)$/.exec(pair);
        o[keyPath(k)[0]] = value(x);
      }
      return o;
    }
    throw new TypeError(`bad value: ${v}`, { cause: { raw } });
  };
  src.split(/\r?\n/).forEach((line, n) => {
    const text = line.replace(/(^|\s)#(?=(?:[^"']|"[^"]*"|'[^']*')*$).*$/, "").trim();
    let m;
    if (!text) return;
    if ((m = /^\[\[(.+)\]\]$/.exec(text))) {
      const path = keyPath(m[1]);
      const last = path.pop();
      const parent = at(path);
      (parent[last] ??= []).push((current = {}));
    } else if ((m = /^\[(.+)\]$/.exec(text))) current = at(keyPath(m[1]));
    else if ((m = /^([^=]+?)\s*=\s*(.+)$/.exec(text))) {
      const path = keyPath(m[1]);
      const last = path.pop();
      const owner = at(path, current);
      if (Object.hasOwn(owner, last)) throw new Error(`line ${n + 1}: duplicate ${last}`);
      owner[last] = value(m[2]);
    } else throw new Error(`line ${n + 1}: ${text}`);
  });
  return root;
};
const doc = parseToml(`
title = "TOML" # comment
"quoted key" = 'lit\\n'
[owner]
name.first = "Tom"
born = 1979-05-27T07:32:00Z
[database]
ports = [ 8000, 8001, [1, 2] ]
temp = { cpu = 79.5, case = "a,b", n = {x=1} }
big = 1_000_000
hex = 0xDEAD
[[products]]
name = "Hammer"
[[products]]
name = "Nail"
[products.size]
mm = -3
`);
log(doc);
log(doc.owner.born.getTime(), doc.products[1].size.mm, doc.database.ports.flat(Infinity));
for (const bad of ["x", "a = 1\na = 2", "a = ?"])
  try {
    parseToml(bad);
  } catch (e) {
    log(e.name, e.message, e.cause);
  }
