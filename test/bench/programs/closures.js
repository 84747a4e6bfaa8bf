// Functions that make functions: counters that close over variables, compositions, a parser of combinators, memoised
// recursion and callbacks of map, filter and reduce.

function counter(step) {
  let count = 0;
  return {
    next: () => (count += step),
    reset: (value) => {
      count = value;
    },
  };
}

const compose =
  (...parts) =>
  (value) =>
    parts.reduce((sum, part) => part(sum), value);

/** A parser takes a text and a position, and gives a value and the next position, or undefined. */
const one = (test) => (text, at) =>
  at < text.length && test(text.charCodeAt(at)) ? { value: text[at], at: at + 1 } : undefined;
const many = (parser) => (text, start) => {
  const values = [];
  let at = start;
  for (;;) {
    const found = parser(text, at);
    if (found === undefined) return { value: values, at };
    values.push(found.value);
    at = found.at;
  }
};
const both = (first, second, join) => (text, at) => {
  const left = first(text, at);
  if (left === undefined) return undefined;
  const right = second(text, left.at);
  return right === undefined ? undefined : { value: join(left.value, right.value), at: right.at };
};
const either = (first, second) => (text, at) => first(text, at) ?? second(text, at);
const mapped = (parser, convert) => (text, at) => {
  const found = parser(text, at);
  return found === undefined ? undefined : { value: convert(found.value), at: found.at };
};

const digit = one((code) => code >= 48 && code <= 57);
const number = mapped(
  both(digit, many(digit), (head, tail) => head + tail.join("")),
  Number,
);
const character = (wanted) => one((code) => code === wanted.charCodeAt(0));
const factor = either(number, (text, at) => group(text, at));
const product = both(factor, many(both(character("*"), factor, (_, right) => right)), (head, tail) =>
  tail.reduce((a, b) => (a * b) % 10007, head),
);
const sum = both(product, many(both(character("+"), product, (_, right) => right)), (head, tail) =>
  tail.reduce((a, b) => a + b, head),
);
const group = both(
  character("("),
  both(sum, character(")"), (value) => value),
  (_, value) => value,
);

function memoised(compute) {
  const known = new Map();
  const self = (key) => {
    const old = known.get(key);
    if (old !== undefined) return old;
    const made = compute(key, self);
    known.set(key, made);
    return made;
  };
  return self;
}

function run(size) {
  let checksum = 0;
  const counters = [counter(1), counter(2), counter(3)];
  const change = compose(
    (x) => x + 1,
    (x) => x * 3,
    (x) => x % 1009,
  );
  for (let i = 0; i < size; i++) {
    const { next, reset } = counters[i % 3];
    checksum = (checksum + change(next())) | 0;
    if (i % 100 === 0) reset(i);
  }
  const steps = memoised((n, self) => (n < 2 ? 0 : 1 + self(n % 2 === 0 ? n / 2 : 3 * n + 1)));
  for (let n = 1; n < size / 10; n++) checksum = (checksum + steps(n)) | 0;
  const text = "(1+2*(3+4))*5+67*(8+9)*(10+11)+12";
  for (let i = 0; i < size / 100; i++) checksum = (checksum + sum(text, 0).value) | 0;
  const list = Array.from({ length: 100 }, (_, i) => i);
  for (let i = 0; i < size / 100; i++) {
    checksum += list
      .map((x) => x * i)
      .filter((x) => x % 3 === 0)
      .reduce((a, b) => a + b, 0);
    checksum |= 0;
  }
  return checksum;
}
run;
