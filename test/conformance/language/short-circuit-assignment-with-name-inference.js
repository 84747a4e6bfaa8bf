let a,
  b = 0,
  c = 1;
a ??= function () {};
b ||= class {};
c &&= () => {};
log(a.name, b.name, c.name);
