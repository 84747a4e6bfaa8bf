// `a[i] op= v` under numbers: the element is read before v is evaluated, and written after it.
const order = [];
const say = (name, value) => (order.push(name), value);
function run(list, i, by) {
  list[+i] *= -1;
  list[+i] += -by;
  list[+i] -= say("call", by);
  list[i | 0] += say("sum", 1) + list.length;
  list[i | 0] **= by > 2 ? 2 : 1;
  list[+i] ^= [by].length;
  list[i - 0] += (() => by)();
  return list;
}
log(run([1, 2, 3], 1, 2), run([1n === 1n, 2], 0, 3), [...run(new Float32Array(3), 2, 2)], order.splice(0));
let list = [1, 2];
const first = list;
let at = 0;
list[at | 0] += ((list = [10, 20]), (at = 1), 5);
log(first, list, at);
function* steps(target) {
  for (let i = 0; i < 3; i++) target[i] -= yield i;
  for (let i = 0; i < 2; i++) target[i] += yield target[i];
  return target;
}
const it = steps([10, 20, 30]);
const seen = [];
for (let step = it.next(), n = 1; !step.done || void seen.push(step.value); step = it.next(n++)) seen.push(step.value);
log(seen);
const texts = ["a", {}, [1], null, undefined, 5n];
for (let i = 0; i < texts.length; i++) {
  try {
    texts[i] += typeof texts[i] === "bigint" ? 1n : `${i}`;
  } catch (error) {
    log(i, error.name);
  }
}
log(texts.map((text) => (typeof text === "string" ? text.slice(0, 9).replace(/\W/g, "") : String(text))));
for (const none of [null, undefined, "text", Object.freeze([1])]) {
  try {
    for (let i = 0; i < 1; i++) none[i] *= say("value", 2);
    log("written");
  } catch (error) {
    log(error.name, order.splice(0));
  }
}
const watched = new Proxy([1, 2], {
  get: (target, key) => say(`get ${String(key)}`, target[key]),
  set: (target, key, value) => (order.push(`set ${String(key)} ${value}`), (target[key] = value), true),
});
for (let i = 0; i < 2; i++) watched[i] -= say("value", -i);
log(order.filter((name) => !name.includes("Symbol")));
(async () => {
  const sums = [1, 2];
  await Promise.all([0, 1].map(async (i) => (sums[i | 0] += await i)));
  log(sums);
})();
