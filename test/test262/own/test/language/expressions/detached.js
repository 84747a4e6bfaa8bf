/*---
description: what test262 expects of an embedder, as far as a guest can do it
---*/
const buffer = new ArrayBuffer(8);
$262.detachArrayBuffer(buffer);
assert.sameValue(buffer.byteLength, 0, "detached");
