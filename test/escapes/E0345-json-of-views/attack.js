const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
const seen = [];
tries(
  () => JSON.stringify(host.object, function (k, v) { seen.push(this, v); return v; }).length, () => JSON.stringify(host.instance), () => JSON.stringify({ x: host.careless?.reflect ?? 1 }) ?? "none",
  () => JSON.parse('{"a":1,"b":2}', function (k, v) { seen.push(this); if (k === "a") this.b = host.object; return v; }) && host.report(), () => JSON.stringify(host.map), () => JSON.stringify(host.foreign.object),
);
for (const x of seen.splice(0)) if ((typeof x === "object" && x !== null) || typeof x === "function") tries(() => run(x));
