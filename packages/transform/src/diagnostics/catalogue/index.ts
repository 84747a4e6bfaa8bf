/** All codes, in one object. */
import { artifact } from "./artifact.js";
import { authority } from "./authority.js";
import type { Parameters } from "./entry.js";
import { input } from "./input.js";
import { internal } from "./internal.js";
import { options } from "./options.js";
import { strict } from "./strict.js";
import { syntax } from "./syntax.js";

export const catalogue = { ...syntax, ...strict, ...authority, ...options, ...input, ...artifact, ...internal };

export type Code = keyof typeof catalogue;

/** The parameters that a code's message takes. */
export type ParametersOf<C extends Code> = Readonly<
  Record<Parameters<(typeof catalogue)[C]["message" | "instead"]>, string | number>
>;
