const d = new Date(Date.UTC(1970, 0, 1, 20));
const told = (is) => (is ? "ESCAPED" : "kept");
const isNumber = (n) => told(typeof n === "number");
const isLocal = (text) => told(/\+1245|Fri|08:45|8:45/.test(text));
tries(
  () => isNumber(Math.random.call()),
  () => isNumber(Math.random.apply(null, [])),
  () => isNumber(Math.random.bind(Math)()),
  () => isNumber(Reflect.apply(Math.random, null, [])),
  () => isNumber(Function.prototype.call.call(Math.random)),
  () => isNumber(Date.now.call()),
  () => isNumber(Date.now.apply(Date, [])),
  () => isNumber(Reflect.get(Date, "now").call(d)),
  () => told(/20[2-9]\d/.test(Date.call(d))),
  () => told(/20[2-9]\d/.test(Date.apply(null, [2020]))),
  () => told(Reflect.construct(Date, []).getUTCFullYear() > 2020),
  () => told(new (Date.bind(null))().getUTCFullYear() > 2020),
  () => told(Date.prototype.getTimezoneOffset.call(d) !== 0),
  () => told(Date.prototype.getHours.apply(d) === 8),
  () => told(Date.prototype.getDay.call(d) === 5),
  () => isLocal(Date.prototype.toString.call(d)),
  () => isLocal(Date.prototype.toTimeString.apply(d, [])),
  () => isLocal(Date.prototype.toLocaleString.call(d)),
  () => isLocal(Date.prototype[Symbol.toPrimitive].call(d, "default")),
  () => isLocal([].toLocaleString.call([d])),
  () => isLocal([].join.apply([d], ["-"])),
  () => isLocal(Object.prototype.toLocaleString.call(d)),
  () => isLocal(String.prototype.concat.call(d, "")),
  () => isLocal(String.raw.call(null, { raw: [d] })),
  () => told(Date.UTC(2020, 0, 1) !== +Reflect.construct(Date, [2020, 0, 1])),
  () => told(Date.parse.call(null, "2020-01-01T00:00") !== Date.UTC(2020, 0, 1)),
  () => told(Array.prototype.toLocaleString.call([1234567.5]) === "1,234,567.5"),
  () => told("a".localeCompare.apply("a", ["B"]) < 0),
);
