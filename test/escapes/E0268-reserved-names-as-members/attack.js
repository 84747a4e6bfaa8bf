const o = { $s_get: 1, $s: 2, ["$s_set"]: 3, $s_call() { return 4; } };
class C { $s_mark = 5; static $s_begin = 6; $s_m() { return 7; } }
tries(
  () => (o.$s_get === 1 && o.$s === 2 && o["$s_set"] === 3 && o.$s_call() === 4 ? "data" : "ESCAPED"),
  () => (new C().$s_mark === 5 && C.$s_begin === 6 && new C().$s_m() === 7 ? "data" : "ESCAPED"),
  () => Reflect.ownKeys(new C()).concat(Reflect.ownKeys(o)).some((key) => typeof key === "symbol") ? "ESCAPED" : "no marks",
);
