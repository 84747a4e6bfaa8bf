// `node:assert` for guests. Node's makes messages of the source file at the caller's line; this one never reads a file.
"use strict";
const { inspect } = require("sallyport:internal/inspect");
const { isDeepEqual } = require("sallyport:internal/compare");

const show = (value) => inspect(value, { depth: 3, sorted: true, breakLength: 76 });

const TEXTS = {
  equal: (a, b) => `${show(a)} == ${show(b)}`,
  notEqual: (a, b) => `${show(a)} != ${show(b)}`,
  strictEqual: (a, b) => `Expected values to be strictly equal:\n\n${show(a)} !== ${show(b)}\n`,
  notStrictEqual: (a) => `Expected "actual" to be strictly unequal to: ${show(a)}`,
  deepEqual: (a, b) =>
    `Expected values to be loosely deep-equal:\n\n${show(a)}\n\nshould loosely deep-equal\n\n${show(b)}`,
  notDeepEqual: (a) => `Expected "actual" not to be loosely deep-equal to:\n\n${show(a)}`,
  deepStrictEqual: (a, b) => `Expected values to be strictly deep-equal:\n\n${show(a)}\n\nshould equal\n\n${show(b)}`,
  notDeepStrictEqual: (a) => `Expected "actual" not to be strictly deep-equal to: ${show(a)}`,
};

class AssertionError extends Error {
  constructor(options) {
    if (options === null || typeof options !== "object") {
      throw typeError(
        `The "options" argument must be of type object. Received ${options === null ? "null" : typeof options}`,
      );
    }
    const { message, actual, expected, operator } = options;
    super(
      message !== undefined
        ? String(message)
        : (TEXTS[operator]?.(actual, expected) ?? `${show(actual)} ${operator} ${show(expected)}`),
    );
    this.generatedMessage = message === undefined;
    Object.defineProperty(this, "name", { value: "AssertionError", writable: true, configurable: true });
    this.code = "ERR_ASSERTION";
    this.actual = actual;
    this.expected = expected;
    this.operator = operator;
  }
  toString() {
    return `${this.name} [${this.code}]: ${this.message}`;
  }
}

function typeError(message) {
  const error = new TypeError(message);
  error.code = "ERR_INVALID_ARG_TYPE";
  return error;
}

function fail(actual, expected, message, operator) {
  if (message instanceof Error) throw message;
  throw new AssertionError({ actual, expected, message, operator });
}

function check(passes, given, actual, expected, message, operator) {
  if (given < 2) {
    const error = new TypeError('The "actual" and "expected" arguments must be specified');
    error.code = "ERR_MISSING_ARGS";
    throw error;
  }
  if (!passes) fail(actual, expected, message, operator);
}

function assertTruthy(given, value, message, operator) {
  if (value) return;
  if (message instanceof Error) throw message;
  const text = given === 0 ? "No value argument passed to `assert.ok()`" : message;
  const error = new AssertionError({
    actual: value,
    expected: true,
    message: text ?? "The expression evaluated to a falsy value",
    operator,
  });
  error.generatedMessage = message === undefined || message === null;
  throw error;
}

function assert(...args) {
  assertTruthy(args.length, args[0], args[1], "==");
}

const looselyEqual = (a, b) => a == b || (a !== a && b !== b);

Object.assign(assert, {
  AssertionError,
  ok(...args) {
    assertTruthy(args.length, args[0], args[1], "==");
  },
  fail(message) {
    if (message instanceof Error) throw message;
    const error = new AssertionError({ message: message === undefined ? "Failed" : message, operator: "fail" });
    error.generatedMessage = message === undefined;
    throw error;
  },
  equal(...args) {
    check(looselyEqual(args[0], args[1]), args.length, ...args.slice(0, 2), args[2], "==");
  },
  notEqual(...args) {
    check(!looselyEqual(args[0], args[1]), args.length, ...args.slice(0, 2), args[2], "!=");
  },
  strictEqual(...args) {
    check(Object.is(args[0], args[1]), args.length, args[0], args[1], args[2], "strictEqual");
  },
  notStrictEqual(...args) {
    check(!Object.is(args[0], args[1]), args.length, args[0], args[1], args[2], "notStrictEqual");
  },
  deepEqual(...args) {
    check(isDeepEqual(args[0], args[1], false), args.length, args[0], args[1], args[2], "deepEqual");
  },
  notDeepEqual(...args) {
    check(!isDeepEqual(args[0], args[1], false), args.length, args[0], args[1], args[2], "notDeepEqual");
  },
  deepStrictEqual(...args) {
    check(isDeepEqual(args[0], args[1], true), args.length, args[0], args[1], args[2], "deepStrictEqual");
  },
  notDeepStrictEqual(...args) {
    check(!isDeepEqual(args[0], args[1], true), args.length, args[0], args[1], args[2], "notDeepStrictEqual");
  },
  match(text, pattern, message) {
    if (!(pattern instanceof RegExp)) throw typeError('The "regexp" argument must be an instance of RegExp');
    if (typeof text === "string" && pattern.test(text)) return;
    fail(
      text,
      pattern,
      message ?? `The input did not match the regular expression ${show(pattern)}. Input:\n\n${show(text)}\n`,
      "match",
    );
  },
  doesNotMatch(text, pattern, message) {
    if (!(pattern instanceof RegExp)) throw typeError('The "regexp" argument must be an instance of RegExp');
    if (typeof text === "string" && !pattern.test(text)) return;
    fail(
      text,
      pattern,
      message ??
        `The input was expected to not match the regular expression ${show(pattern)}. Input:\n\n${show(text)}\n`,
      "doesNotMatch",
    );
  },
  ifError(value) {
    if (value === null || value === undefined) return;
    const text = value instanceof Error ? value.message || value.name : show(value);
    const error = new AssertionError({
      actual: value,
      expected: null,
      operator: "ifError",
      message: `ifError got unwanted exception: ${text}`,
    });
    error.generatedMessage = true;
    throw error;
  },
  throws(f, ...args) {
    expectThrown("throws", attempt(f), ...args);
  },
  doesNotThrow(f, ...args) {
    expectNoThrow("doesNotThrow", attempt(f), ...args);
  },
  async rejects(promise, ...args) {
    expectThrown("rejects", await settle(promise), ...args);
  },
  async doesNotReject(promise, ...args) {
    expectNoThrow("doesNotReject", await settle(promise), ...args);
  },
});

/** What a function threw, in a record; undefined if it did not. */
function attempt(f) {
  if (typeof f !== "function")
    throw typeError(`The "fn" argument must be of type function. Received ${f === null ? "null" : typeof f}`);
  try {
    f();
  } catch (error) {
    return { error };
  }
  return undefined;
}

async function settle(promise) {
  const pending = typeof promise === "function" ? promise() : promise;
  if (pending === null || typeof pending !== "object" || typeof pending.then !== "function") {
    throw typeError('The "promiseFn" argument must be of type function or an instance of Promise.');
  }
  try {
    await pending;
  } catch (error) {
    return { error };
  }
  return undefined;
}

function expectThrown(operator, thrown, expected, message) {
  if (typeof expected === "string") {
    if (message !== undefined)
      throw typeError('The "error" argument must be of type function or an instance of Error, RegExp, or Object.');
    message = expected;
    expected = undefined;
  }
  if (thrown === undefined) {
    const what = operator === "rejects" ? "rejection" : "exception";
    const name = expected?.name ? ` (${expected.name})` : "";
    fail(
      undefined,
      expected,
      message instanceof Error ? message : `Missing expected ${what}${name}${message ? `: ${message}` : "."}`,
      operator,
    );
  }
  const { error } = thrown;
  if (expected === undefined) return;
  if (expected instanceof RegExp) {
    if (expected.test(String(error))) return;
    fail(
      error,
      expected,
      message ?? `The input did not match the regular expression ${show(expected)}. Input:\n\n${show(String(error))}\n`,
      operator,
    );
  }
  if (typeof expected !== "function") {
    const keys = Object.keys(expected);
    if (expected instanceof Error) keys.push("name", "message");
    for (const key of keys) {
      const matches =
        typeof error?.[key] === "string" && expected[key] instanceof RegExp
          ? expected[key].test(error[key])
          : error !== null && typeof error === "object" && key in error && isDeepEqual(error[key], expected[key], true);
      if (!matches)
        fail(
          error,
          expected,
          message ?? `The error has not the expected ${show(key)}: ${show(expected[key])}`,
          operator,
        );
    }
    return;
  }
  if (expected.prototype !== undefined && error instanceof expected) return;
  if (Error.isPrototypeOf(expected) || expected === Error) {
    if (message instanceof Error) throw message;
    if (message !== undefined) fail(error, expected, message, operator);
    throw new AssertionError({
      actual: error,
      expected,
      operator,
      message: `The error is expected to be an instance of "${expected.name}". Received "${error?.name ?? show(error)}"`,
    });
  }
  if (expected.call({}, error) === true) return;
  fail(
    error,
    expected,
    message ?? `The ${expected.name ? `"${expected.name}" ` : ""}validation function is expected to return "true".`,
    operator,
  );
}

function expectNoThrow(operator, thrown, expected, message) {
  if (thrown === undefined) return;
  if (typeof expected === "string") {
    message = expected;
    expected = undefined;
  }
  const { error } = thrown;
  const isExpected =
    expected === undefined || (expected instanceof RegExp ? expected.test(String(error)) : error instanceof expected);
  if (!isExpected) throw error;
  const what = operator === "doesNotReject" ? "rejection" : "exception";
  fail(
    error,
    expected,
    `Got unwanted ${what}${message ? `: ${message}` : "."}\nActual message: "${error?.message}"`,
    operator,
  );
}

function strict(...args) {
  assertTruthy(args.length, args[0], args[1], "==");
}
Object.assign(strict, assert, {
  equal: assert.strictEqual,
  notEqual: assert.notStrictEqual,
  deepEqual: assert.deepStrictEqual,
  notDeepEqual: assert.notDeepStrictEqual,
});
assert.strict = strict;
strict.strict = strict;
module.exports = assert;
