class Trie {
  #root = Trie.#node();
  static #node() {
    return { kids: new Map(), end: false, count: 0 };
  }
  insert(w, n = 1) {
    let at = this.#root;
    for (const c of w) {
      if (!at.kids.has(c)) at.kids.set(c, Trie.#node());
      at = at.kids.get(c);
      at.count += n;
    }
    at.end = true;
    return this;
  }
  #walk(p) {
    let at = this.#root;
    for (const c of p) if (!(at = at?.kids.get(c))) return;
    return at;
  }
  has(w) {
    return this.#walk(w)?.end ?? false;
  }
  *complete(p, at = this.#walk(p)) {
    if (!at) return;
    if (at.end) yield p;
    for (const [c, k] of [...at.kids].sort(([a], [b]) => (a < b ? -1 : 1))) yield* this.complete(p + c, k);
  }
  count(p) {
    return this.#walk(p)?.count | 0;
  }
}
const words = "car cart care dog do door carton über 日本 日本語 🎉party".split(" ");
const t = words.reduce((t, w) => t.insert(w), new Trie());
log(
  [...t.complete("car")],
  [...t.complete("do")],
  t.has("ca"),
  t.has("🎉party"),
  [...t.complete("日")],
  t.count("ca"),
  [...t.complete("zzz")],
  [...t.complete("")].length,
);
const lev = (a, b) => {
  let prev = Uint16Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const cur = new Uint16Array(b.length + 1);
    cur[0] = i;
    for (let j = 1; j <= b.length; j++)
      cur[j] = Math.min(prev[j] + 1, cur[j - 1] + 1, prev[j - 1] + (a[i - 1] !== b[j - 1]));
    prev = cur;
  }
  return prev[b.length];
};
log(
  lev("kitten", "sitting"),
  lev("", "abc"),
  lev("flaw", "lawn"),
  words.map((w) => [w, lev(w, "cart")]).sort((x, y) => x[1] - y[1] || x[0].localeCompare(y[0]))[1][0],
);
const lcs = (a, b) => {
  const m = Array.from({ length: a.length + 1 }, () => Array(b.length + 1).fill(""));
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++)
      m[i][j] =
        a[i - 1] === b[j - 1]
          ? m[i - 1][j - 1] + a[i - 1]
          : m[i - 1][j].length >= m[i][j - 1].length
            ? m[i - 1][j]
            : m[i][j - 1];
  return m.at(-1).at(-1);
};
const kmp = (s, p) => {
  const f = [0];
  for (let i = 1, k = 0; i < p.length; i++) {
    while (k && p[i] !== p[k]) k = f[k - 1];
    f[i] = p[i] === p[k] ? ++k : k;
  }
  const hits = [];
  for (let i = 0, k = 0; i < s.length; i++) {
    while (k && s[i] !== p[k]) k = f[k - 1];
    if (s[i] === p[k]) k++;
    if (k === p.length) {
      hits.push(i - k + 1);
      k = f[k - 1];
    }
  }
  return hits;
};
log(lcs("AGGTAB", "GXTXAYB"), kmp("ababcababab", "abab"), kmp("aaaa", "aa"));
const suffixArray = (s) => Array.from(s, (_, i) => i).sort((a, b) => (s.slice(a) < s.slice(b) ? -1 : 1));
const rle = (s) => s.replace(/(.)\1*/gu, (m, c) => (m.length > 1 ? m.length : "") + c);
const unrle = (s) => s.replace(/(\d+)(\D)/g, (_, n, c) => c.repeat(n));
log(
  suffixArray("banana"),
  rle("aaabccdddd"),
  unrle(rle("aaabccdddd")),
  [..."resume"].reverse().join(""),
  /^(.)(?:.*\1)?$/.test("abca"),
);
const caesar = (s, k) =>
  s.replace(/[a-z]/gi, (c) => {
    const b = c <= "Z" ? 65 : 97;
    return String.fromCharCode(((c.charCodeAt(0) - b + k + 26) % 26) + b);
  });
const vig = (s, key, d = 1) => [...s].map((c, i) => caesar(c, d * (key.charCodeAt(i % key.length) - 97))).join("");
log(
  caesar("Hello, World!", 3),
  caesar(caesar("xyz", 5), -5),
  vig("attackatdawn", "lemon"),
  vig(vig("attackatdawn", "lemon"), "lemon", -1),
);
const title = (s) => s.toLowerCase().replace(/(^|\s)\p{L}/gu, (m) => m.toUpperCase());
const camel = (s) => s.replace(/[-_\s]+(.)?/g, (_, c) => c?.toUpperCase() ?? "");
const kebab = (s) =>
  s
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .replace(/\s+/g, "-")
    .toLowerCase();
const slug = (s) =>
  s
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
const trunc = (s, n) => (s.length > n ? `${s.slice(0, n - 1).trimEnd()}…` : s);
log(
  title("élan vital of x"),
  camel("foo-bar_baz qux"),
  kebab("fooBarBaz qux"),
  slug("Crème Brûlée & Co."),
  trunc("hello world", 7),
  "ß".toUpperCase(),
  "İ".toLowerCase().length,
  "ﬁ".normalize("NFKC"),
);
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
const table = (rows) => {
  const w = rows[0].map((_, c) => Math.max(...rows.map((r) => String(r[c]).length)));
  return rows.map((r) =>
    r
      .map((v, c) => (typeof v === "number" ? String(v).padStart(w[c]) : String(v).padEnd(w[c])))
      .join(" | ")
      .trimEnd(),
  );
};
log(
  wrap("the quick brown fox jumps over the lazy dog", 10),
  table([
    ["name", "qty"],
    ["apple", 3],
    ["fig", 120],
  ]),
);
const anagrams = (ws) =>
  Object.values(
    ws.reduce((m, w) => {
      (m[[...w].sort().join("")] ??= []).push(w);
      return m;
    }, {}),
  ).filter((g) => g.length > 1);
const freq = (s) =>
  Object.fromEntries(
    Object.entries(
      [...s.toLowerCase()].filter((c) => /\w/.test(c)).reduce((m, c) => ({ ...m, [c]: (m[c] || 0) + 1 }), {}),
    )
      .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
      .slice(0, 3),
  );
log(
  anagrams(["tea", "ate", "tan", "nat", "bat"]),
  freq("Mississippi River"),
  "a1b22".match(/\d+/g),
  [..."a1b22".matchAll(/[a-z](?<n>\d+)/g)].map((m) => m.groups.n + m.index),
  "x".codePointAt(0),
  String.raw`\n${1}`,
  "abc" < "abd",
  "a,b,,c".split(",", 3),
  "abc".split(""),
  "2020-01-02".split(/-(\d)/),
  "aXbX".lastIndexOf("X"),
  "  x ".trim().length,
  "abc".substring(2, 0),
  "abc".substr(-2, 1),
  "abc".slice(-2),
  "%E4%BD%A0",
  decodeURIComponent("%E4%BD%A0"),
  encodeURIComponent("a b&c/é"),
  escape?.("é"),
  "x".concat(1, null),
  "ab".localeCompare("ac"),
);
