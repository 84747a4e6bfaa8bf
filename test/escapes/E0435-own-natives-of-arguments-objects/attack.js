const args = (function () { return arguments; })(1, 2);
tries(
  () => Object.getOwnPropertyDescriptor(args, Symbol.iterator).value.constructor("return 'ESCAPED'")(),
  () => args[Symbol.iterator].constructor("return 'ESCAPED'")(),
  () => Reflect.get(args, Symbol.iterator).constructor("return 'ESCAPED'")(),
  () => Object.getOwnPropertyDescriptors(args)[Symbol.iterator].value.constructor("return 'ESCAPED'")(),
  () => Reflect.ownKeys(args).map((k) => Object.getOwnPropertyDescriptor(args, k)).find((d) => typeof d.value === "function").value.constructor("return 'ESCAPED'")(),
  () => Object.assign({}, { i: args[Symbol.iterator] }).i.constructor("return 'ESCAPED'")(),
  () => Object.getOwnPropertyDescriptor(args, "callee").get.constructor("return 'ESCAPED'")(),
  () => { const { [Symbol.iterator]: i } = args; return i.constructor("return 'ESCAPED'")(); },
);
