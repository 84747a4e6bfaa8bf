const tell = (self) => (self === undefined || self === null ? "none" : typeof self.Function === "function" ? "ESCAPED" : "other");
function self() { return this; }
tries(
  () => tell([1].map(function () { return this; })[0]),
  () => tell(Reflect.apply(self, undefined, [])),
  () => tell(self.call(null)),
  () => tell(self.bind()()),
  () => { let s; "a".replace("a", function () { s = this; }); return tell(s); },
  () => { let s; new Map([[1, 2]]).forEach(function () { s = this; }); return tell(s); },
  () => tell(Array.from([1], function () { return this; })[0]),
  () => { let s; [2, 1].sort(function () { s = this; return 0; }); return tell(s); },
  () => { let s; ({ get x() { s = self(); } }).x; return tell(s); },
  () => tell(((f) => f())(self)),
  () => { let s; void { [Symbol.toPrimitive]: function () { s = (0, this[Symbol.toPrimitive].self ?? self)(); return 1; } } + 1; return tell(s); },
);
