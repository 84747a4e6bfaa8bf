/** All rules. Order does not matter: findings are sorted by their place. */
import type { Rule } from "../place.js";
import { closedClass } from "./closed-class.js";
import { constructorKey } from "./constructor-key.js";
import { constructorReturn } from "./constructor-return.js";
import { earlyErrors } from "./early-errors.js";
import { evalName } from "./eval.js";
import { foreignWrite } from "./foreign-write.js";
import { frozenIntrinsic } from "./frozen-intrinsic.js";
import { functionConstructor } from "./function-constructor.js";
import { importAssignment } from "./import-assignment.js";
import { privateAssign } from "./private-assign.js";
import { privateKeyIn } from "./private-key-in.js";
import { privateMember } from "./private-member.js";
import { privatePattern } from "./private-pattern.js";
import { regexpStatics } from "./regexp-statics.js";
import { species } from "./species.js";
import { unboundMethod } from "./unbound-method.js";
import { unknownGlobal } from "./unknown-global.js";

/** R6, early errors, and what no program of either profile may do. */
const commonRules: readonly Rule[] = [
  ...earlyErrors,
  evalName,
  ...frozenIntrinsic,
  ...functionConstructor,
  importAssignment,
  regexpStatics,
  unknownGlobal,
];

/** R1 to R5. */
const strictRules: readonly Rule[] = [
  ...closedClass,
  constructorKey,
  constructorReturn,
  foreignWrite,
  privateAssign,
  privateKeyIn,
  privateMember,
  privatePattern,
  species,
  unboundMethod,
];

export const rulesOf: Readonly<Record<"strict" | "compat", readonly Rule[]>> = {
  strict: [...commonRules, ...strictRules],
  compat: commonRules,
};
