const bf = (src, input = "") => {
  const jump = {},
    st = [];
  [...src].forEach((c, i) => {
    if (c === "[") st.push(i);
    if (c === "]") {
      const j = st.pop();
      jump[i] = j;
      jump[j] = i;
    }
  });
  const mem = new Uint8Array(100);
  let p = 0,
    ip = 0,
    ii = 0,
    out = "";
  for (; ip < src.length; ip++)
    switch (src[ip]) {
      case ">":
        p++;
        break;
      case "<":
        p--;
        break;
      case "+":
        mem[p]++;
        break;
      case "-":
        mem[p]--;
        break;
      case ".":
        out += String.fromCharCode(mem[p]);
        break;
      case ",":
        mem[p] = input.charCodeAt(ii++) || 0;
        break;
      case "[":
        if (!mem[p]) ip = jump[ip];
        break;
      case "]":
        if (mem[p]) ip = jump[ip];
    }
  return out;
};
log(
  bf(
    "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.",
  ),
  bf(",[.,]", "echo"),
);
const OPS = {
  PUSH: (vm, n) => vm.stack.push(n),
  ADD: (vm) => vm.stack.push(vm.stack.pop() + vm.stack.pop()),
  DUP: (vm) => vm.stack.push(vm.stack.at(-1)),
  JNZ: (vm, t) => {
    if (vm.stack.at(-1)) vm.ip = t - 1;
  },
  SUB1: (vm) => vm.stack[vm.stack.length - 1]--,
  STORE: (vm, k) => (vm.mem[k] = vm.stack.pop()),
  LOAD: (vm, k) => vm.stack.push(vm.mem[k] ?? 0),
};
const exec = (code) => {
  const vm = { stack: [], ip: 0, mem: {} };
  while (vm.ip < code.length) {
    const [op, ...a] = code[vm.ip];
    OPS[op](vm, ...a);
    vm.ip++;
  }
  return vm;
};
log(exec([["PUSH", 5], ["DUP"], ["LOAD", "acc"], ["ADD"], ["STORE", "acc"], ["SUB1"], ["JNZ", 1]]).mem);
