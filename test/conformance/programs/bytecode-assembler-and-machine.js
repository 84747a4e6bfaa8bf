const OPS = Object.freeze(
  Object.fromEntries(
    ["PUSH", "ADD", "SUB", "MUL", "LT", "JMP", "JZ", "LOAD", "STORE", "CALL", "RET", "PRINT", "DUP", "HALT"].map(
      (name, i) => [name, i],
    ),
  ),
);
const NAMES = Object.entries(OPS).reduce((acc, [k, v]) => {
  acc[v] = k;
  return acc;
}, []);
function assemble(source) {
  const labels = {},
    code = [],
    fixups = [];
  for (const raw of source.split("\n")) {
    const line = raw.split(";")[0].trim();
    if (!line) continue;
    if (line.endsWith(":")) {
      labels[line.slice(0, -1)] = code.length;
      continue;
    }
    const [op, ...args] = line.split(/\s+/);
    if (!(op in OPS)) throw new Error(`unknown op ${op}`);
    code.push(OPS[op]);
    for (const arg of args) {
      if (isNaN(arg)) {
        fixups.push([code.length, arg]);
        code.push(0);
      } else code.push(Number(arg));
    }
  }
  for (const [at, label] of fixups) {
    if (!(label in labels)) throw new Error(`no label ${label}`);
    code[at] = labels[label];
  }
  return Int32Array.from(code);
}
class VM {
  constructor(code, { maxSteps = 1e4 } = {}) {
    this.code = code;
    this.stack = new Int32Array(64);
    this.sp = 0;
    this.pc = 0;
    this.frames = [];
    this.locals = new Map();
    this.out = [];
    this.steps = 0;
    this.maxSteps = maxSteps;
  }
  push(v) {
    if (this.sp >= this.stack.length) throw new RangeError("stack overflow");
    this.stack[this.sp++] = v;
  }
  pop() {
    if (!this.sp) throw new RangeError("stack underflow");
    return this.stack[--this.sp];
  }
  handlers = {
    [OPS.PUSH]: () => this.push(this.code[this.pc++]),
    [OPS.ADD]: () => {
      const b = this.pop();
      this.push(this.pop() + b);
    },
    [OPS.SUB]: () => {
      const b = this.pop();
      this.push(this.pop() - b);
    },
    [OPS.MUL]: () => {
      const b = this.pop();
      this.push(Math.imul(this.pop(), b));
    },
    [OPS.LT]: () => {
      const b = this.pop();
      this.push(+(this.pop() < b));
    },
    [OPS.JMP]: () => {
      this.pc = this.code[this.pc];
    },
    [OPS.JZ]: () => {
      const to = this.code[this.pc++];
      if (!this.pop()) this.pc = to;
    },
    [OPS.LOAD]: () => this.push(this.locals.get(this.code[this.pc++]) ?? 0),
    [OPS.STORE]: () => this.locals.set(this.code[this.pc++], this.pop()),
    [OPS.CALL]: () => {
      const to = this.code[this.pc++];
      this.frames.push({ pc: this.pc, locals: this.locals });
      this.locals = new Map(this.locals);
      this.pc = to;
    },
    [OPS.RET]: () => {
      ({ pc: this.pc, locals: this.locals } =
        this.frames.pop() ??
        (() => {
          throw new Error("no frame");
        })());
    },
    [OPS.PRINT]: () => this.out.push(this.pop()),
    [OPS.DUP]: () => {
      const v = this.pop();
      this.push(v);
      this.push(v);
    },
  };
  run() {
    for (;;) {
      if (++this.steps > this.maxSteps) throw new Error("too many steps");
      const op = this.code[this.pc++];
      if (op === OPS.HALT || op === undefined) return this.out;
      this.handlers[op]();
    }
  }
  static disassemble(code) {
    const withArg = new Set([OPS.PUSH, OPS.JMP, OPS.JZ, OPS.LOAD, OPS.STORE, OPS.CALL]);
    const out = [];
    for (let i = 0; i < code.length; i++)
      out.push(`${i}: ${NAMES[code[i]]}${withArg.has(code[i]) ? ` ${code[++i]}` : ""}`);
    return out;
  }
}
const fact = assemble(`
PUSH 10
CALL fact
PRINT
HALT
fact:
DUP
PUSH 2
LT
JZ rec ; not base
RET
rec:
DUP
PUSH 1
SUB
CALL fact
MUL
RET`);
log(new VM(fact).run(), VM.disassemble(fact).slice(0, 6), fact.length);
const loop = assemble(
  "PUSH 0\nSTORE 0\ntop:\nLOAD 0\nPRINT\nLOAD 0\nPUSH 1\nADD\nDUP\nSTORE 0\nPUSH 5\nLT\nJZ end\nJMP top\nend:\nHALT",
);
const vm = new VM(loop);
log(vm.run(), vm.steps);
for (const src of ["ADD", "x:\nJMP x", "x:\nCALL x", "RET", "PUSH 1\ny:\nDUP\nJMP y"])
  try {
    log(new VM(assemble(src)).run());
  } catch (e) {
    log(e.name, e.message);
  }
for (const src of ["FOO", "JMP nowhere"])
  try {
    assemble(src);
  } catch (e) {
    log(e.message);
  }
