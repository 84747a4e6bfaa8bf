/*---
description: a program that throws
negative:
  phase: runtime
  type: RangeError
---*/
throw new RangeError("as expected");
