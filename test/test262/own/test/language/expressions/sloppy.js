/*---
description: guest code is always strict
flags: [noStrict]
---*/
with ({ x: 1 }) assert.sameValue(x, 1, "with");
