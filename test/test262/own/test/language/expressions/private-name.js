/*---
description: strict refuses what compat runs
---*/
class C {
  _x = 1;
}
assert.sameValue(new C()._x, 1, "a member");
