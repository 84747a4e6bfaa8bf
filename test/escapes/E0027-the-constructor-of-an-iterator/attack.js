const iterator = [][Symbol.iterator]();
tries(
  () => { const { next } = iterator; return next.constructor("return 'ESCAPED'")(); },
  () => new Map().entries().constructor.constructor("return 'ESCAPED'")(),
  () => "".matchAll(/x/g).next.constructor("return 'ESCAPED'")(),
);
