/*---
description: the eval of a guest gives the completion value
---*/
assert.sameValue((0, eval)("1; do { 2; } while (false)"), 2, "completion value");
