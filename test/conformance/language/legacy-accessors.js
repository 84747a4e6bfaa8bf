const o = {};
o.__defineGetter__("a", () => 1);
o.__defineSetter__("b", function (v) {
  this.c = v;
});
o.b = 3;
log(o.a, o.c, typeof o.__lookupGetter__("a"), typeof o.__lookupSetter__("b"), o.__lookupGetter__("zz"));
