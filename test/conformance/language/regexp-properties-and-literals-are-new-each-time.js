const mk = () => /x/g;
log(
  mk() === mk(),
  mk() !== mk(),
  Object.keys(/a/),
  Object.getOwnPropertyNames(/a/),
  Object.getOwnPropertyDescriptor(/a/, "lastIndex"),
  /a/ instanceof RegExp,
  RegExp.length,
  RegExp.name,
  RegExp("a") instanceof RegExp,
  RegExp(/a/) !== /a/,
);
const r = /q/;
log(RegExp(r) === r, new RegExp(r) === r);
