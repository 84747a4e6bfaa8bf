const cache = new WeakMap();
const once = (build) => (strings, ...values) => { let f = cache.get(strings); if (f === undefined) cache.set(strings, (f = build(strings))); return f(values); };
let compiled = 0;
const sql = once((s) => { compiled++; return (values) => ({ text: s.reduce((acc, part, i) => `${acc}$${i}${part}`), values }); });
const html = (s, ...v) => s.raw.reduce((out, part, i) => out + part + (i < v.length ? [v[i]].flat(2).map((x) => (x?.safe ?? (x === false || x == null ? "" : String(x).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt()};`)))).join("") : ""), "");
html.safe = (t) => ({ safe: t });
const dedent = (s, ...v) => { const raw = String.raw({ raw: s }, ...v); const ind = Math.min(...raw.split("\n").filter((l) => l.trim()).map((l) => l.match(/^ */)[0].length)); return raw.split("\n").map((l) => l.slice(ind)).join("\n").trim(); };
class I18n {
  #messages; #plural = { en: (n) => +(n !== 1), pl: (n) => (n === 1 ? 0 : n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 10 || n % 100 >= 20) ? 1 : 2) };
  constructor(locale, messages) { this.locale = locale; this.#messages = messages; this.t = this.t.bind(this); }
  t(strings, ...args) {
    const key = strings.reduce((k, s, i) => `${k}{${i - 1}}${s}`);
    const entry = this.#messages[this.locale]?.[key] ?? key;
    const text = Array.isArray(entry) ? entry[this.#plural[this.locale](args.find((a) => typeof a === "number"))] : entry;
    return text.replace(/\{(\d+)(?::(\w+))?\}/g, (_, i, f) => this.#format(args[i], f));
  }
  #format(v, f = "s") { return { s: String, n: (x) => x.toFixed(2), u: (x) => `${x}`.toUpperCase() }[f](v); }
}
const q = (id, name) => sql`select * from t where id = ${id} and name = ${name}`;
log(q(1, "a"), q(2, "b").values, compiled, sql`x`.text);
log(html`<ul class="${'a"b'}">${[1, [2, "<3>"]].map((x) => html.safe(html`<li>${x}</li>`))}${null}${false}${0}\n</ul>`);
log(dedent`
    first ${1 + 1}
      second \t ${[1, 2]}
    third`);
const en = new I18n("en", { en: { "{0} files in {1}": ["{0} file in {1:u}", "{0} files in {1:u}"] }, pl: { "{0} files in {1}": ["{0} plik", "{0} pliki", "{0} plików"], "total {0}": "razem {0:n}" } });
const { t } = en;
log(t`${1} files in ${"home"}`, t`${3} files in ${"x"}`, t`total ${4}`);
const pl = new I18n("pl", { pl: { "{0} files in {1}": ["{0} plik", "{0} pliki", "{0} plików"], "total {0}": "razem {0:n}" } });
log([1, 2, 5, 12, 22].map((n) => pl.t`${n} files in ${0}`), pl.t`total ${4}`);
const nested = (s, ...v) => `(${s.join("_")}${v.map((x) => (typeof x === "function" ? x`in${1}ner` : x))})`;
log(nested`a${nested}b${nested`c`}`, (() => (s) => s)()`same` === (() => (s) => s)()`same`, ((s) => [s.length, s.raw[0], s[0]])`\u{41}\x`, Object.isFrozen(((s) => s)`x`), ((s) => s[0])`\unicode`);
const chain = { n: 0, add(s, ...v) { this.n += v.reduce((a, b) => a + b, s.length); return this; } };
log(chain.add`a${1}`.add`${2}${3}`.n, `${{ toString: () => "ts", valueOf: () => "vo" }}` + { toString: () => "ts", valueOf: () => "vo" });
