/*---
description: files of the harness are there
includes: [twice.js]
---*/
assert.sameValue(twice(21), 42, "from the harness");
