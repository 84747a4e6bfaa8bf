const LINES = `2024-01-05T10:00:00Z INFO  [auth] user=ann action=login ms=12
2024-01-05T10:00:01Z WARN  [db.pool] msg="slow query" ms=1530 table=orders
2024-01-05T10:00:02Z ERROR [api] msg="boom \\"quoted\\"" code=500 user=bob
garbage line
2024-01-05T10:01:00Z INFO  [auth] user=bob action=login ms=8
2024-01-05T10:01:30Z ERROR [api] msg=timeout code=504 user=ann ms=30000
2024-01-05T10:02:00Z DEBUG [db.pool] msg="" ms=3
2024-01-05T10:02:10Z INFO  [auth] user=ann action=logout`;
const LINE = /^(?<time>\S+)\s+(?<level>[A-Z]+)\s+\[(?<source>[\w.]+)\]\s*(?<rest>.*)$/;
function* parseLines(text) { let n = 0; for (const line of text.split(/\r?\n/)) { n++; const m = LINE.exec(line); if (!m) { yield { n, error: `unparsable: ${line.slice(0, 10)}` }; continue; } const { rest, ...head } = m.groups; const fields = {}; for (const [, k, q, bare] of rest.matchAll(/(\w+)=(?:"((?:[^"\\]|\\.)*)"|(\S+))/g)) fields[k] = q !== undefined ? q.replace(/\\(.)/g, "$1") : /^\d+$/.test(bare) ? Number(bare) : bare; yield { n, ...head, at: head.time.slice(11, 19).split(":").reduce((s, x) => s * 60 + +x, 0), fields }; } }
const tee = (...sinks) => ({ push: (x) => sinks.forEach((s) => s.push(x)), end: () => sinks.map((s) => s.end()) });
class Sink { push() {} end() { return null; } static chain(...stages) { return stages.reduceRight((next, make) => make(next), undefined); } }
class Where extends Sink { constructor(test, next) { super(); this._test = test; this._next = next; } push(x) { if (this._test(x)) this._next.push(x); } end() { return this._next.end(); } }
class GroupBy extends Sink { #groups = new Map(); constructor(key, make) { super(); this._key = key; this._make = make; } push(x) { const k = this._key(x); let g = this.#groups.get(k); g ?? this.#groups.set(k, (g = this._make())); g.push(x); } end() { return Object.fromEntries([...this.#groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, g]) => [k, g.end()])); } }
class Stats extends Sink { _n = 0; _sum = 0; _max = -Infinity; _all = []; constructor(field) { super(); this._field = field; } push({ fields: { [this._field]: v } }) { if (typeof v !== "number") return; this._n++; this._sum += v; this._max = Math.max(this._max, v); this._all.push(v); } end() { const { _n: n, _all: all } = this; all.sort((a, b) => a - b); return n ? { n, mean: +(this._sum / n).toFixed(1), max: this._max, p50: all[(n - 1) >> 1] } : null; } }
class Count extends Sink { #n = 0; push() { this.#n++; } end() { return this.#n; } }
class Top extends Sink { #counts = {}; constructor(pick, n) { super(); [this._pick, this._n] = [pick, n]; } push(x) { const k = this._pick(x); if (k !== undefined) this.#counts[k] = -~this.#counts[k]; } end() { return Object.entries(this.#counts).sort(([a, x], [b, y]) => y - x || a.localeCompare(b)).slice(0, this._n); } }
class Window extends Sink { #open = null; #out = []; constructor(size, make) { super(); this.size = size; this._make = make; } push(x) { const slot = Math.floor(x.at / this.size); if (this.#open?.slot !== slot) { this.#flush(); this.#open = { slot, sink: this._make() }; } this.#open.sink.push(x); } #flush() { if (this.#open) { const { slot, sink } = this.#open; this.#out.push([slot * this.size, sink.end()]); } } end() { this.#flush(); this.#open = null; return this.#out; } }
const errors = [];
const sink = Sink.chain((next) => new Where((x) => !(x.error && errors.push([x.n, x.error])), next), () => tee(new GroupBy((x) => x.source, () => new Stats("ms")), new GroupBy((x) => x.level, () => new Count()), new Top((x) => x.fields.user, 2), new Window(60, () => new Count()), new Where((x) => x.level === "ERROR", new GroupBy(({ fields: { msg = "?" } }) => msg, () => new Count()))), );
for (const x of parseLines(LINES)) sink.push(x);
const [bySource, byLevel, users, windows, failures] = sink.end();
log(bySource); log(byLevel, users, windows, failures, errors);
const bars = Object.entries(byLevel).map(([k, n]) => `${k.padEnd(6)}|${"█".repeat(n)}${"·".repeat(4 - n)}| ${(n / 7 * 100).toFixed(0).padStart(3)}%`); log(bars.join("\n"));
const record = ([...parseLines(LINES)][2]); const { fields: { msg, ...others }, level = "none", ["sou" + "rce"]: src, ...meta } = record; log(msg, others, level, src, Object.keys(meta));
log(JSON.stringify(record, ["level", "fields", "code"]), JSON.stringify({ a: [undefined, () => 1, Symbol("x")], u: undefined, d: { toJSON: (k) => `key ${k}` }, n: NaN, nested: { b: 1n < 2 } }, (k, v) => (typeof v === "boolean" ? Number(v) : v), "\t"));
