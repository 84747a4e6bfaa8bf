const tells = (text) => (/1245|1345|Chatham|inside/.test(String(text)) ? "ESCAPED" : "kept");
const f = function () { const inside = 1; return inside; };
const patterns = [
  () => Object.defineProperty(/a/g, "flags", { value: f }),
  () => Object.defineProperty(/a/, "source", { value: f }),
  () => Object.defineProperty(/a/, "source", { get: () => f }),
  () => Object.freeze(Object.assign(Object.setPrototypeOf(/a/g, null), { flags: f, exec: RegExp.prototype.exec })),
  ...[{ 0: f }, { index: f }, { length: f }, { groups: f }, { 1: f, length: 2 }].map((member) => () => {
    let left = 1;
    const result = Object.freeze({ 0: "a", index: 0, length: 1, ...member });
    return Object.assign(/a/g, { exec: () => (left-- > 0 ? result : null) });
  }),
];
const poses = [
  { [Symbol.match]: true, source: f, flags: "" },
  { [Symbol.match]: true, source: [f], flags: "" },
  { [Symbol.match]: true, source: "a", flags: f },
  Object.freeze({ __proto__: RegExp.prototype, source: f, flags: "" }),
];
const shown = (run) => { try { return tells(run()); } catch (error) { return tells(error.message); } };
const named = (symbol) => RegExp.prototype[symbol];
tries(
  ...poses.flatMap((o) => [
    () => shown(() => new RegExp(o).source),
    () => shown(() => RegExp(o).source),
    () => shown(() => new RegExp(o, "g").source),
    () => shown(() => new (class extends RegExp {})(o).source),
    () => shown(() => Reflect.construct(RegExp, [o]).source),
    () => shown(() => named(Symbol.split).call(o, "bab")),
    () => shown(() => [...named(Symbol.matchAll).call(o, "bab")].length),
    () => shown(() => "bab".split(o)),
  ]),
  ...patterns.map((make) => () =>
    [
      shown(() => named(Symbol.split).call(make(), "bab")),
      shown(() => [...named(Symbol.matchAll).call(make(), "bab")].length),
      shown(() => named(Symbol.replace).call(make(), "bab", "<$&$1$<a>>")),
      shown(() => named(Symbol.match).call(make(), "bab").map((v) => typeof v)),
      shown(() => named(Symbol.search).call(make(), "bab") && 1),
      shown(() => "bab".replaceAll(make(), "<$&$1$<a>>")),
    ].includes("ESCAPED") ? "ESCAPED" : "kept",
  ),
);
