const typed = Object.getPrototypeOf(Uint8Array.prototype);
const holders = [[Map.prototype, "size"], [RegExp.prototype, "flags"], [typed, Symbol.toStringTag], [typed, "buffer"], [ArrayBuffer.prototype, "byteLength"], [Object.prototype, "__proto__"], [Symbol.prototype, "description"], [Array, Symbol.species], [Promise, Symbol.species], [DataView.prototype, "buffer"]];
for (const [holder, key] of holders) {
  tries(
    () => Object.getOwnPropertyDescriptor(holder, key).get.constructor("return 'ESCAPED'")(),
    () => Reflect.getOwnPropertyDescriptor(holder, key).get.__proto__.constructor("return 'ESCAPED'")(),
    () => Object.getOwnPropertyDescriptors(holder)[key].get.constructor("return 'ESCAPED'")(),
  );
}
