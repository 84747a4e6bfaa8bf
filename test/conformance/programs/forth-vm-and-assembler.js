class Forth {
  #stack = []; #words = Object.create(null); #out = ""; #compiling = null; #vars = new Map();
  static BINARY = { "+": (a, b) => a + b, "-": (a, b) => a - b, "*": (a, b) => a * b, "/": (a, b) => Math.trunc(a / b), mod: (a, b) => a % b, "<": (a, b) => -(a < b), "=": (a, b) => -(a === b) };
  constructor() {
    for (const [name, f] of Object.entries(Forth.BINARY)) this.#define(name, () => { const b = this.pop(), a = this.pop(); this.#stack.push(f(a, b)); });
    this.#define("dup", () => this.#stack.push(this.peek()));
    this.#define("swap", () => { const [b, a] = [this.pop(), this.pop()]; this.#stack.push(b, a); });
    this.#define("over", () => this.#stack.push(this.peek(1)));
    this.#define("drop", () => void this.pop());
    this.#define(".", () => { this.#out += `${this.pop()} `; });
    this.#define("!", () => { const k = this.pop(); this.#vars.set(k, this.pop()); });
    this.#define("@", () => this.#stack.push(this.#vars.get(this.pop()) ?? 0));
  }
  #define(name, run) { this.#words[name] = run; }
  pop() { if (this.#stack.length === 0) throw new RangeError("stack underflow"); return this.#stack.pop(); }
  peek(depth = 0) { const v = this.#stack.at(-1 - depth); if (v === undefined) throw new RangeError("stack underflow"); return v; }
  #block(tokens, ...ends) {
    const body = [];
    for (;;) {
      const { value: t, done } = tokens.next();
      if (done) throw new SyntaxError(`expected ${ends.join(" or ")}`);
      if (ends.includes(t)) return [this.#sequence(body), t];
      body.push(this.#compile(t, tokens));
    }
  }
  #sequence(list) { return () => { for (const f of list) f(); }; }
  #compile(token, tokens) {
    switch (token) {
      case "if": { let [yes, end] = this.#block(tokens, "else", "then"), no = () => {}; if (end === "else") [no] = this.#block(tokens, "then"); return () => (this.pop() ? yes() : no()); }
      case "begin": { const [body] = this.#block(tokens, "until"); return () => { let n = 0; do { body(); if (++n > 1e4) throw new Error("endless loop"); } while (!this.pop()); }; }
      case "do": { const [body] = this.#block(tokens, "loop"); return () => { let [i, end] = [this.pop(), this.pop()]; const outer = this.#words.i; for (; i < end; i++) { const at = i; this.#words.i = () => this.#stack.push(at); body(); } this.#words.i = outer; }; }
    }
    if (/^-?\d+$/.test(token)) { const n = parseInt(token, 10); return () => this.#stack.push(n); }
    if (token.startsWith("$")) return () => this.#stack.push(token);
    return () => { const w = this.#words[token]; if (!w) throw new ReferenceError(`${token} ?`); w(); };
  }
  run(source) {
    this.#out = "";
    const tokens = source.replace(/\([^)]*\)/g, "").trim().split(/\s+/).values();
    try { for (const t of tokens) { if (t === ":") { const { value: name } = tokens.next(); const [body] = this.#block(tokens, ";"); this.#define(name, body); } else this.#compile(t, tokens)(); } return this.#out + "ok"; }
    catch (e) { this.#stack.length = 0; return `${this.#out}${e.name}: ${e.message}`; }
  }
  get [Symbol.toStringTag]() { return `Forth<${this.#stack.length}>`; }
}
const f = new Forth();
for (const line of ["1 2 + 3 * . ", ": square ( n -- n*n ) dup * ; 7 square .", ": fact dup 1 < if drop 1 else dup 1 - fact * then ; 10 fact .", "5 0 do i square . loop", "3 begin dup . 1 - dup 0 = until drop", "+", "foo", ": bad if", "42 $x ! $x @ $x @ + .", "1 begin 0 until", "__proto__", "toString", "3 0 do 2 0 do i . loop i . loop", "-7 2 / . -7 2 mod ."]) log(line, f.run(line));
log(`${Object.prototype.toString.call(f)}`);
class Asm {
  static #ops = ["HALT", "PUSH", "ADD", "MUL", "JNZ", "DUP", "DEC", "SWAP", "OUT"];
  static assemble(text) {
    const labels = {}, code = [], fix = [];
    text.split("\n").map((l) => l.replace(/;.*/, "").trim()).filter(Boolean).forEach((line, n) => {
      const m = /^(?:(?<label>\w+):)?\s*(?<op>\w+)?(?:\s+(?<arg>-?\w+))?$/.exec(line);
      if (!m) throw new SyntaxError(`line ${n + 1}: ${line}`);
      const { label, op, arg } = m.groups;
      if (label) labels[label] = code.length;
      if (op) { const i = Asm.#ops.indexOf(op.toUpperCase()); if (i < 0) throw new SyntaxError(`unknown ${op}`); code.push(i); if (arg !== undefined) { if (isNaN(arg)) fix.push([code.length, arg]); code.push(+arg | 0); } }
    });
    for (const [at, name] of fix) { if (!(name in labels)) throw new ReferenceError(name); code[at] = labels[name]; }
    return Int32Array.from(code);
  }
  static run(code) { const out = [], st = new Int32Array(16); let sp = 0, pc = 0, steps = 0; for (;;) { steps++; switch (code[pc++]) { case 0: return { out, steps }; case 1: st[sp++] = code[pc++]; break; case 2: sp--; st[sp - 1] += st[sp]; break; case 3: sp--; st[sp - 1] *= st[sp]; break; case 4: { const t = code[pc++]; if (st[sp - 1] !== 0) pc = t; break; } case 5: st[sp] = st[sp - 1]; sp++; break; case 6: st[sp - 1]--; break; case 7: [st[sp - 1], st[sp - 2]] = [st[sp - 2], st[sp - 1]]; break; case 8: out.push(st[--sp]); break; default: throw new Error(`bad opcode at ${pc - 1}`); } } }
}
const prog = Asm.assemble("push 1 ; accumulator\npush 6\nloop: dup\nout\nswap\npush 3\nmul\nswap\ndec\njnz loop\nout\nout\nhalt");
log([...prog], Asm.run(prog));
for (const bad of ["push @", "fly 1", "jnz nowhere"]) try { Asm.assemble(bad); } catch (e) { log(e.name, e.message); }
