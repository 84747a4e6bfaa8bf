/*---
description: a test that reports when it is done
flags: [async]
---*/
Promise.resolve(1)
  .then((v) => assert.sameValue(v, 1, "resolved"))
  .then($DONE, $DONE);
