const KEY = "_" + "code";
class Safe {
  _code = "ESCAPED";
  name = "safe";
}
class Failure extends Error {
  _code = "ESCAPED";
}
class List extends Array {
  _code = "ESCAPED";
}
class Bytes extends Uint8Array {
  _code = "ESCAPED";
}
class Box extends Map {
  _code = "ESCAPED";
}
tries(
  () => structuredClone(new Safe())[KEY],
  () => structuredClone([new Safe()])[0][KEY],
  () => [...structuredClone(new Map([[new Safe(), 1]])).keys()][0][KEY],
  () => structuredClone({ deep: { er: new Safe() } }).deep.er[KEY],
  () => structuredClone(new Failure("x"))[KEY],
  () => structuredClone(new Error("x", { cause: new Safe() })).cause[KEY],
  () => structuredClone(new List())[KEY],
  () => structuredClone(new Bytes(1))[KEY],
  () => structuredClone(new Box())[KEY],
  () => JSON.stringify(structuredClone(Object.assign([], { safe: new Safe() })).safe),
);
