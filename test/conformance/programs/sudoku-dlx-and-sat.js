// Exact cover by dancing links, a small SAT solver and constraint propagation.
class Cell { static $writable = ["left", "right", "up", "down"]; constructor(column, row) { this.left = this.right = this.up = this.down = this; this.column = column; this.row = row; } }
class Column extends Cell { static $writable = ["size"]; constructor(name) { super(null, null); this.size = 0; this.name = name; } }
class ExactCover {
  #head = new Column("head"); #columns = new Map(); steps = 0;
  constructor(names) { for (const n of names) { const c = new Column(n); c.left = this.#head.left; c.right = this.#head; this.#head.left.right = c; this.#head.left = c; this.#columns.set(n, c); } }
  addRow(id, names) { let first = null; for (const n of names) { const c = this.#columns.get(n); if (!c) throw new ReferenceError(n); const x = new Cell(c, id); x.up = c.up; x.down = c; c.up.down = x; c.up = x; c.size++; if (first) { x.left = first.left; x.right = first; first.left.right = x; first.left = x; } else first = x; } return this; }
  #cover(c) { c.right.left = c.left; c.left.right = c.right; for (let r = c.down; r !== c; r = r.down) for (let x = r.right; x !== r; x = x.right) { x.down.up = x.up; x.up.down = x.down; x.column.size--; } }
  #uncover(c) { for (let r = c.up; r !== c; r = r.up) for (let x = r.left; x !== r; x = x.left) { x.column.size++; x.down.up = x; x.up.down = x; } c.right.left = c; c.left.right = c; }
  *solve(partial = []) {
    this.steps++;
    if (this.#head.right === this.#head) { yield [...partial]; return; }
    let best = this.#head.right; for (let c = best; c !== this.#head; c = c.right) if (c.size < best.size) best = c;
    this.#cover(best);
    try { for (let r = best.down; r !== best; r = r.down) { for (let x = r.right; x !== r; x = x.right) this.#cover(x.column); yield* this.solve([...partial, r.row]); for (let x = r.left; x !== r; x = x.left) this.#uncover(x.column); } }
    finally { this.#uncover(best); }
  }
}
const demo = new ExactCover([..."1234567"]);
for (const [id, ...cols] of ["A147", "B14", "C457", "D356", "E2367", "F27"]) demo.addRow(id, cols);
log([...demo.solve()], demo.steps);
function sudoku(grid) {
  const n = 4, names = []; for (let a = 0; a < n; a++) for (let b = 0; b < n; b++) names.push(`c${a}${b}`, `r${a}#${b}`, `k${a}#${b}`, `b${a}#${b}`);
  const cover = new ExactCover(names);
  for (let r = 0; r < n; r++) for (let c = 0; c < n; c++) for (let v = 0; v < n; v++) { const given = grid[r][c]; if (given !== "." && +given - 1 !== v) continue; cover.addRow([r, c, v], [`c${r}${c}`, `r${r}#${v}`, `k${c}#${v}`, `b${(r >> 1) * 2 + (c >> 1)}#${v}`]); }
  const out = []; for (const s of cover.solve()) { const g = Array.from({ length: n }, () => Array(n)); for (const [r, c, v] of s) g[r][c] = v + 1; out.push(g.map((l) => l.join("")).join("/")); if (out.length === 3) break; } return out;
}
log(sudoku(["1...", "..3.", ".4..", "...2"]), sudoku(["11..", "....", "....", "...."]), sudoku(["....", "....", "....", "...."]));
class Sat {
  #clauses; #watch = 0;
  constructor(text) { this.#clauses = text.trim().split("\n").map((l) => l.trim().split(/\s+/).map(Number)); }
  solve(model = new Map()) {
    model = new Map(model); this.#watch++;
    for (let changed = true; changed; ) { changed = false; clauses: for (const c of this.#clauses) { let open = 0, unit; for (const lit of c) { const v = model.get(Math.abs(lit)); if (v === lit > 0) continue clauses; if (v === undefined) { open++; unit = lit; } } if (!open) return null; if (open === 1) { model.set(Math.abs(unit), unit > 0); changed = true; } } }
    const free = this.#clauses.flat().map(Math.abs).find((x) => !model.has(x));
    if (free === undefined) return Object.fromEntries([...model].sort(([a], [b]) => a - b));
    for (const guess of [true, false]) { const r = this.solve(model.set(free, guess)); if (r) return r; } return null;
  }
  get branches() { return this.#watch; }
}
const sat = new Sat("1 2\n-1 3\n-2 -3\n2 3 4\n-4 1"), unsat = new Sat("1 2\n-1 2\n1 -2\n-1 -2");
log(sat.solve(), sat.branches, unsat.solve(), unsat.branches);
try { demo.addRow("Z", ["9"]); } catch (e) { log(e.name, e.message); }
