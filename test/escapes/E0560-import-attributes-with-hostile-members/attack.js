const tried = [
  { with: { type: "json", get extra() { return {}; } } },
  { get with() { return { type: "javascript" }; } },
  { with: new Proxy({}, { ownKeys: () => ["type"], getOwnPropertyDescriptor: () => ({ value: {}, enumerable: true, configurable: true }), get: () => ({}) }) },
  { with: { __proto__: { type: "json" } } },
  { with: { ["__proto__"]: "json" } },
];
for (const options of tried) import("attack", options).then((ns) => escaped(ns.leak ?? "itself"), (error) => escaped(error.name));
export const leak = undefined;
