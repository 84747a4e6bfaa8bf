const [M, O] = [Math, Object];
tries(
  () => (Math.max(1, 2) === 99 ? "ESCAPED" : "first"),
  () => (Object.keys({ a: 1 })[0] === "ESCAPED" ? "ESCAPED" : "first"),
  () => { M.max = () => 99; return "set"; },
  () => { O.keys = () => ["ESCAPED"]; return "set"; },
  () => { globalThis.Math = { max: () => 99 }; return "set"; },
  () => { Reflect.set(globalThis, "Object", { keys: () => ["ESCAPED"] }); return "set"; },
);
