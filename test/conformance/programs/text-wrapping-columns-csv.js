const wrap = (s, w) =>
  s.split(/\s+/).reduce(
    (ls, x) => {
      const l = ls.at(-1);
      if ((l + " " + x).trim().length <= w) ls[ls.length - 1] = (l + " " + x).trim();
      else ls.push(x);
      return ls;
    },
    [""],
  );
log(wrap("The quick brown fox jumps over the lazy dog", 12));
const csv = (t) => {
  const rows = [[]];
  let f = "",
    q = false;
  for (let i = 0; i < t.length; i++) {
    const c = t[i];
    if (q) {
      if (c === '"') {
        if (t[i + 1] === '"') {
          f += '"';
          i++;
        } else q = false;
      } else f += c;
    } else if (c === '"') q = true;
    else if (c === ",") {
      rows.at(-1).push(f);
      f = "";
    } else if (c === "\n") {
      rows.at(-1).push(f);
      f = "";
      rows.push([]);
    } else if (c !== "\r") f += c;
  }
  rows.at(-1).push(f);
  return rows;
};
const rows = csv('name,note\r\n"Smith, J","said ""hi"""\nBob,\n"multi\nline",x');
log(rows);
const table = (r) => {
  const w = r[0].map((_, i) => Math.max(...r.map((x) => x[i].length)));
  return r.map((x) => x.map((c, i) => (i ? c.padStart(w[i]) : c.padEnd(w[i]))).join(" | ")).join("\n");
};
log(
  table([
    ["id", "amount"],
    ["alpha", "1.50"],
    ["b", "100.00"],
  ]),
);
const [head, ...body] = rows;
log(body.map((r) => Object.fromEntries(head.map((hh, i) => [hh, r[i]]))));
