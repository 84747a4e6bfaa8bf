const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
const caught = (f) => { try { f(); } catch (error) { return error; } };
tries(
  () => run(caught(() => host.fail())),
  () => run(caught(() => host.fail()).cause),
  () => run(Object.getPrototypeOf(caught(() => host.fail()))),
  () => run(caught(() => host.failMany()).errors),
  () => run(caught(() => host.failMany()).errors[0]),
  () => run(caught(() => host.failWith({ a: 1 }))),
  () => caught(() => host.failWithFunction()).constructor("return 'ESCAPED'")(),
  () => { try { host.fail(); } catch ({ constructor: { constructor: F } }) { return F("return 'ESCAPED'")(); } },
  () => { try { host.fail(); } finally { return run(caught(() => host.fail())); } },
);
