const P = Array.prototype;
const calls = { push: ["ESCAPED"], unshift: ["ESCAPED"], splice: [0, 0, "ESCAPED"], fill: ["ESCAPED", 0, 1], copyWithin: [0, 0], sort: [], reverse: [] };
for (const [name, args] of Object.entries(calls)) {
  for (const target of [P, Object.prototype, Function.prototype, Map.prototype]) {
    tries(() => { P[name].apply(target, args); return [][0] ?? {}[0] ?? "kept"; });
  }
}
tries(
  () => { P.length = 1; P.fill("ESCAPED"); return [][0] ?? "kept"; },
  () => { Object.prototype.__defineGetter__.call(P, 0, () => "ESCAPED"); return [][0] ?? "kept"; },
  () => { Reflect.set(P, 0, "ESCAPED"); return [,][0] ?? "kept"; },
);
