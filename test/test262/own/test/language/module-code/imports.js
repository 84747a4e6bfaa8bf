/*---
description: a module, and one beside it
flags: [module]
---*/
import { value } from "./value_FIXTURE.js";
assert.sameValue(value, 7, "imported");
const { value: again } = await import("./value_FIXTURE.js");
assert.sameValue(again, 7, "imported again");
