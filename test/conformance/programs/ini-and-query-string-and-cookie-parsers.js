const ini = (t) => {
  const o = Object.create(null);
  let cur = o;
  for (const l of t.split(/\r?\n/)) {
    let m;
    if (/^\s*([;#].*)?$/.test(l)) continue;
    if ((m = /^\s*\[([^\]]+)\]\s*$/.exec(l)))
      cur = m[1].split(".").reduce((a, k) => (a[k] ??= Object.create(null)), o);
    else if ((m = /^\s*([^=\s]+)\s*=\s*(.*?)\s*$/.exec(l))) {
      const [, k, v] = m;
      const val =
        v === "true"
          ? true
          : v === "false"
            ? false
            : /^-?\d+(\.\d+)?$/.test(v)
              ? +v
              : v.replace(/^"(.*)"$/, "$1");
      if (k.endsWith("[]")) (cur[k.slice(0, -2)] ??= []).push(val);
      else cur[k] = val;
    } else throw new SyntaxError("bad line: " + l);
  }
  return o;
};
log(ini('a=1\n; c\n[db.main]\nhost = "x y"\nport=5432\nssl=true\nl[]=1\nl[]=two\n'));
try {
  ini("???");
} catch (e) {
  log(e.message);
}
const qs = {
  parse: (s) =>
    s
      .replace(/^\?/, "")
      .split("&")
      .filter(Boolean)
      .map((p) => p.split("=").map((x) => decodeURIComponent(x.replace(/\+/g, " "))))
      .reduce((o, [k, v = ""]) => ({ ...o, [k]: k in o ? [].concat(o[k], v) : v }), {}),
  stringify: (o) =>
    Object.entries(o)
      .flatMap(([k, v]) => [].concat(v).map((x) => `${encodeURIComponent(k)}=${encodeURIComponent(x)}`))
      .join("&"),
};
log(qs.parse("?a=1&b=x+y&a=%C3%BC&c"), qs.stringify({ a: [1, "ü"], "b c": "&" }));
