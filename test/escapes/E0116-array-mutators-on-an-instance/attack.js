const a = Array.prototype;
for (const run of [
  () => a.push.call(list, "ESCAPED"),
  () => a.unshift.call(list, "ESCAPED"),
  () => a.fill.call(list, "ESCAPED"),
  () => a.splice.call(list, 0, 1, "ESCAPED"),
  () => a.pop.call(list),
  () => a.shift.call(list),
  () => a.reverse.call(list),
  () => a.sort.call(list, () => -1),
  () => a.copyWithin.call(list, 0, 1),
  () => Reflect.apply(a.push, list, ["ESCAPED"]),
  () => a.push.bind(list, "ESCAPED")(),
  () => a.push.apply(list, ["ESCAPED"]),
  () => ["ESCAPED"].forEach(a.push, list),
  () => Function.prototype.call.call(a.push, list, "ESCAPED"),
  () => ({ __proto__: list, push: a.push }).push("own object, not the victim"),
]) {
  tries(() => { run(); return list.state() === "0:first,1:second,length:2" ? "kept" : "ESCAPED"; });
}
