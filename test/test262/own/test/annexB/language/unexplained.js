/*---
description: the text of a function is a difference that the table, as it is, does not know by this message
---*/
assert.sameValue(String(() => 1), "() => 1", "the text");
