class Safe {
  static _master = "ESCAPED";
  _code = "ESCAPED";
}
class Failure extends Error {
  _code = "ESCAPED";
}
class Box extends Map {
  _code = "ESCAPED";
}
class List extends Array {
  _code = "ESCAPED";
}
for (const value of [new Safe(), Safe, new Failure("x"), new Box(), new List(), { inner: new Safe() }, new Map([[new Safe(), 1]])]) {
  console.log(value);
  console.log("%o %O %s", value, value, value);
  console.table([value]);
  console.table(value);
  console.dir(value, { showHidden: true, depth: 9 });
  console.group(value);
}
escaped(printed().includes("ESCAPED") ? "ESCAPED" : "kept");
