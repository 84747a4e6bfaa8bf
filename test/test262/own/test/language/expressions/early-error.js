/*---
description: a program with an early error is refused
negative:
  phase: parse
  type: SyntaxError
---*/
let x, x;
