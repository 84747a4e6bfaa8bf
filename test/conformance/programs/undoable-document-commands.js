class Command {
  constructor(label) { if (new.target === Command) throw new TypeError("abstract"); this.label = label; }
  execute() { throw new Error(`${this.constructor.name}.execute is not implemented`); }
  undo() { throw new Error(`${this.constructor.name}.undo is not implemented`); }
  mergeWith() { return null; }
}
class Insert extends Command {
  constructor(doc, at, text) { super("insert"); this._doc = doc; this._at = at; this._text = text; }
  get end() { return this._at + this._text.length; }
  get text() { return this._text; }
  get at() { return this._at; }
  execute() { this._doc.splice(this._at, 0, this._text); }
  undo() { this._doc.splice(this._at, this._text.length, ""); }
  mergeWith(other) { return other instanceof Insert && other.at === this.end ? new Insert(this._doc, this._at, this._text + other.text) : null; }
}
class Delete extends Command {
  _removed = "";
  constructor(doc, at, count) { super("delete"); Object.assign(this, { at, count }); this._doc = doc; }
  execute() { this._removed = this._doc.splice(this.at, this.count, ""); }
  undo() { this._doc.splice(this.at, 0, this._removed); }
}
class Macro extends Command {
  #steps;
  constructor(label, ...steps) { super(label); this.#steps = steps; }
  execute() { this.#steps.forEach((s) => s.execute()); }
  undo() { for (const s of this.#steps.toReversed?.() ?? [...this.#steps].reverse()) s.undo(); }
}
class Broken extends Command { constructor() { super("broken"); } execute() {} }
class Doc {
  #text = "";
  splice(at, count, text) { const removed = this.#text.slice(at, at + count); this.#text = this.#text.slice(0, at) + text + this.#text.slice(at + count); return removed; }
  toString() { return this.#text; }
}
class History {
  _done = []; _undone = []; limit = 5;
  do(command) {
    command.execute();
    const merged = this._done.at(-1)?.mergeWith(command);
    merged ? this._done.splice(-1, 1, merged) : this._done.push(command);
    if (this._done.length > this.limit) this._done.shift();
    this._undone.length = 0;
    return this;
  }
  undo() { const c = this._done.pop(); if (!c) return false; c.undo(); this._undone.push(c); return true; }
  redo() { const c = this._undone.pop(); if (c) { c.execute(); this._done.push(c); } return !!c; }
  get labels() { return this._done.map(({ label }) => label); }
}
const doc = new Doc(), history = new History();
history.do(new Insert(doc, 0, "Hello")).do(new Insert(doc, 5, " wor")).do(new Insert(doc, 9, "ld"));
log(`${doc}`, history.labels);
history.do(new Delete(doc, 0, 6));
log(String(doc));
history.do(new Macro("wrap", new Insert(doc, 0, "<b>"), new Insert(doc, 8, "</b>")));
log(doc + "", history.labels);
history.undo(); log(`${doc}`); history.undo(); log(`${doc}`); history.redo(); history.redo(); log(`${doc}`, history.redo());
while (history.undo());
log(`[${doc}]`);
try { new Command("x"); } catch (e) { log(e.name, e.message); }
try { history.do(new Broken()); history.undo(); } catch (e) { log(e.message); }
