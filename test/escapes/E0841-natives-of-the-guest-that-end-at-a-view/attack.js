const { object, map } = host;
const before = host.json(object) + host.json([...map]);
const kept = (road) => () => { try { road(); } finally { if (host.json(object) + host.json([...map]) !== before) escaped("ESCAPED"); } return "kept"; };
tries(
  ...["push", "unshift", "fill", "splice"].map((k) => kept(() => Array.prototype[k].call(object.list, 0, 0, 9))),
  ...["pop", "shift", "reverse", "sort"].map((k) => kept(() => Array.prototype[k].call(object.list))),
  kept(() => Array.prototype.copyWithin.call(object.list, 0, 1)),
  kept(() => { object.list.length = 0; }),
  kept(() => { [object.name] = ["x"]; }),
  kept(() => { ({ a: object.nested.a } = { a: 2 }); }),
  kept(() => { for (object.name of ["x"]); }),
  kept(() => { object.nested.a++; }),
  kept(() => { object.nested.a ??= 1; object.nested.a &&= 5; }),
  kept(() => { object.list[5] ||= 5; }),
  kept(() => Object.assign(object, { name: "x" })),
  kept(() => Object.defineProperty(object, "name", { value: "x" })),
  kept(() => Reflect.set(object, "name", "x")),
  kept(() => Reflect.set({}, "name", "x", object)),
  kept(() => Reflect.deleteProperty(object, "name")),
  kept(() => Object.setPrototypeOf(object, { name: "x" })),
  kept(() => Map.prototype.set.call(map, "k", 1)),
  kept(() => map.clear()),
  kept(() => Array.from.call(function () { return object.list; }, [7, 8])),
  kept(() => Array.of.call(function () { return object; }, 7)),
  kept(() => JSON.parse('{"name":"x"}', function (k, v) { return k === "" ? Object.assign(object, v) : v; })),
  kept(() => Error.captureStackTrace(object)),
  kept(() => new (class extends function () { return object; } { name = "x"; })()),
  kept(() => Array.prototype.concat.call(object.list, 1).push(2)),
);
