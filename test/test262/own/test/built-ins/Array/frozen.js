/*---
description: nobody patches an intrinsic of the domain's
---*/
Array.prototype.last = function () {
  return this[this.length - 1];
};
assert.sameValue([1, 2].last(), 2, "a method of one's own");
