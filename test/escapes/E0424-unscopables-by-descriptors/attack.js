const roads = [
  () => Array.prototype[Symbol.unscopables],
  () => [][Symbol.unscopables],
  () => Object.getOwnPropertyDescriptor(Array.prototype, Symbol.unscopables).value,
  () => Object.getOwnPropertyDescriptors(Array.prototype)[Symbol.unscopables].value,
  () => Reflect.get([], Symbol.unscopables),
  () => { const { [Symbol.unscopables]: u } = []; return u; },
  () => Reflect.ownKeys(Array.prototype).map((k) => [][k]).find((v) => v !== null && typeof v === "object"),
  () => class extends Array { u() { return super[Symbol.unscopables]; } }.prototype.u(),
];
for (const road of roads) {
  tries(
    () => (road().mark === "x" ? "ESCAPED" : "first"),
    () => { road().mark = "x"; return "set"; },
    () => { Object.setPrototypeOf(road(), { mark: "x" }); return "set"; },
  );
}
