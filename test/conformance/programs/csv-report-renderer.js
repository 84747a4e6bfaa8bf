function parseCsv(text, { separator = ",", header = true } = {}) {
  const rows = [[]];
  let cell = "", quoted = false;
  for (let i = 0; i < text.length; i++) {
    const ch = text[i];
    if (quoted) { if (ch === '"' && text[i + 1] === '"') { cell += '"'; i++; } else if (ch === '"') quoted = false; else cell += ch; continue; }
    switch (ch) {
      case '"': quoted = true; break;
      case separator: rows.at(-1).push(cell); cell = ""; break;
      case "\r": break;
      case "\n": rows.at(-1).push(cell); rows.push([]); cell = ""; break;
      default: cell += ch;
    }
  }
  rows[rows.length - 1].push(cell);
  const body = rows.filter((r) => r.length > 1 || r[0] !== "");
  if (!header) return body;
  const [names, ...data] = body;
  return data.map((r) => Object.fromEntries(names.map((n, i) => [n.trim(), r[i] ?? null])));
}
const groupBy = (items, keyOf) => items.reduce((groups, item) => { (groups[keyOf(item)] ||= []).push(item); return groups; }, {});
const sum = (xs) => xs.reduce((a, b) => a + b, 0);
const aggregates = { count: (xs) => xs.length, total: sum, mean: (xs) => sum(xs) / xs.length, median: (xs) => { const s = [...xs].sort((a, b) => a - b), h = s.length >> 1; return s.length % 2 ? s[h] : (s[h - 1] + s[h]) / 2; }, max: (xs) => Math.max(...xs) };
class Table {
  #columns = []; #rows = [];
  column(name, { align = "left", format = String } = {}) { this.#columns.push({ name, align, format }); return this; }
  row(values) { this.#rows.push(values); return this; }
  rows(list) { list.forEach((r) => this.row(r)); return this; }
  render({ border = "|" } = {}) {
    const cells = this.#rows.map((r) => this.#columns.map(({ name, format }) => format(r[name])));
    const widths = this.#columns.map(({ name }, i) => Math.max(name.length, ...cells.map((r) => r[i].length)));
    const line = (texts) => border + texts.map((t, i) => ` ${this.#columns[i].align === "right" ? t.padStart(widths[i]) : t.padEnd(widths[i])} `).join(border) + border;
    return [line(this.#columns.map((c) => c.name)), border + widths.map((w) => "-".repeat(w + 2)).join("+") + border, ...cells.map(line)].join("\n");
  }
}
const text = `region,product,amount\nNorth,"Widget, large",10.5\nSouth,Gadget,7\nNorth,"Say ""hi""",3.25\nEast,Gadget,\nSouth,Widget,12\nNorth,Gadget,4\n`;
const records = parseCsv(text).map(({ amount, ...rest }) => ({ ...rest, amount: amount === "" ? NaN : Number(amount) }));
log(records);
const valid = records.filter(({ amount }) => !Number.isNaN(amount));
const report = Object.entries(groupBy(valid, (r) => r.region)).map(([region, items]) => ({ region, ...Object.fromEntries(Object.entries(aggregates).map(([k, f]) => [k, f(items.map((i) => i.amount))])) })).sort((a, b) => b.total - a.total);
const table = new Table().column("region").column("count", { align: "right" });
for (const k of ["total", "mean", "median", "max"]) table.column(k, { align: "right", format: (n) => n.toFixed(2) });
log(table.rows(report).render());
log(parseCsv("a;b\n1;\"x\ny\"\n", { separator: ";", header: false }));
const pivot = valid.reduce((acc, { region, product, amount }) => { const row = (acc[product] ??= {}); row[region] = (row[region] ?? 0) + amount; return acc; }, {});
log(pivot, Object.keys(pivot).length, "Gadget" in pivot, delete pivot.Gadget, Object.keys(pivot));
