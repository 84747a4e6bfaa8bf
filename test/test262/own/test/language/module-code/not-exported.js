/*---
description: an import of a name that is not exported
flags: [module]
negative:
  phase: resolution
  type: SyntaxError
---*/
import { other } from "./value_FIXTURE.js";
other();
