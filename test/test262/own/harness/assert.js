function assert(condition, message) {
  if (condition !== true) throw new Test262Error(message);
}
assert.sameValue = function (actual, expected, message) {
  if (!Object.is(actual, expected)) throw new Test262Error(`${message}: ${String(actual)} is not ${String(expected)}`);
};
assert.throws = function (expected, run) {
  try {
    run();
  } catch (thrown) {
    if (thrown.constructor === expected) return;
    throw new Test262Error(`Expected a ${expected.name} but got a ${thrown.constructor.name}`);
  }
  throw new Test262Error(`Expected a ${expected.name} to be thrown but no exception was thrown at all`);
};
