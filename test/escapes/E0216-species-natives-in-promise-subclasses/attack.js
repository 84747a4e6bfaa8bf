const run = (f) => f.constructor("return 'ESCAPED'")();
tries(
  () => {
    let f;
    const p = Promise.resolve(1);
    p.constructor = { [Symbol.species]: function (executor) { f = executor; executor((v) => v, (v) => v); } };
    p.then(() => 1);
    return run(f);
  },
  () => {
    let f;
    class P extends Promise { constructor(executor) { super(executor); f = executor; } }
    P.resolve(1).then(() => 1);
    return run(f);
  },
);
