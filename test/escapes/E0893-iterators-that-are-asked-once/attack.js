const counting = (answers) => { let n = 0; return [() => n, () => answers[Math.min(n++, answers.length - 1)]]; };
const ok = function* () { yield 1; };
const bad = function* () { yield "ESCAPED"; };
const uses = [
  (x) => { for (const v of x) return v; },
  (x) => [...x][0],
  (x) => ((v) => v)(...x),
  (x) => { const [v] = x; return v; },
  (x) => { let v; [v] = x; return v; },
  (x) => (([v]) => v)(x),
  (x) => { for (const [v] of [x]) return v; },
  (x) => (function* () { yield* x; })().next().value,
];
const objects = [
  (read) => ({ get [Symbol.iterator]() { return read(); } }),
  (read) => Object.defineProperty([1], Symbol.iterator, { get: read }),
  (read) => new Proxy([1], { get: (t, k) => (k === Symbol.iterator ? read() : t[k]) }),
  (read) => { const handler = { get get() { read(); return undefined; } }; return new Proxy([1], handler); },
  (read) => Object.create({ get [Symbol.iterator]() { return read(); } }),
];
tries(
  ...objects.flatMap((make) =>
    uses.map((use) => () => {
      const [asked, read] = counting([ok, bad]);
      const value = use(make(read));
      return value === "ESCAPED" ? value : `${value} after ${Math.min(asked(), 2)}`;
    }),
  ),
  ...uses.map((use) => () => { const f = use(new Proxy([[].push], {})); f.mark = "ESCAPED"; return f.mark; }),
);
