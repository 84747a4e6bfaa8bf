/*---
description: the eval of a guest does not see the caller's names
---*/
(() => {
  const local = 1;
  assert.sameValue(eval("typeof local"), "number", "direct eval");
})();
