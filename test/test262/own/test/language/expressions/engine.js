/*---
description: what the engine fails says nothing of guest code
---*/
assert.sameValue(1 + 1, 3, "wrong in every engine");
