/**
 * `eval`: programs that the guest makes at run time, through the compiler.
 *
 * Invariants I8 and R6. The host gives the compiler, and the text becomes an artifact that is verified as any other and runs as a
 * script of the same domain, with the same powers: it sees the domain's globals and what earlier scripts declared, and none of
 * the caller's local names (an *indirect* eval, ECMA-262 §19.2.1.1). `Function` stays closed.
 */

import { arrayIsArray, FeralSyntaxError, isObject, reflectApply, reflectGet } from "../primordials.js";
import type { Artifact } from "../abi.js";
import { OptionsError } from "../errors/classes.js";
import { deny, makeGuestError } from "../errors/deny.js";
import type { Feature } from "./feature.js";
import { makeFeature } from "./install.js";
import { aFunction, readOptions } from "./options.js";

export interface EvalOptions {
  /** Compiles a script: `(source) => compile(source, { goal: "script", globals })`. What it throws is a SyntaxError for the guest. */
  readonly compile: (source: string) => Artifact;
}

export function evalFeature(options: object): Feature {
  const { compile } = readOptions<EvalOptions>("eval", options, { compile: aFunction });
  if (compile === undefined) {
    throw new OptionsError(
      'the feature "eval" needs the compiler: { eval: { compile: (source) => compile(source, { goal: "script" }) } }',
      "options/feature",
    );
  }
  return makeFeature("eval", (context) => {
    context.defineGlobal(
      "eval",
      context.guestFunction("eval", 1, (source) => {
        // As the language has it: what is no text is its own value.
        if (typeof source !== "string") return source;
        let artifact: unknown;
        try {
          artifact = reflectApply(compile, undefined, [source]);
        } catch (e) {
          throw makeGuestError(FeralSyntaxError, messageOf(e));
        }
        if (!isObject(artifact) || reflectGet(artifact, "goal") !== "script") {
          return deny("authority", "authority/eval", "the host's compiler gave no script");
        }
        return context.evaluate(artifact as Artifact);
      }),
    );
  });
}

/** What the first diagnostic says; the code frame is for people. */
function messageOf(e: unknown): string {
  const diagnostics = isObject(e) ? reflectGet(e, "diagnostics") : undefined;
  const first = arrayIsArray(diagnostics) ? diagnostics[0] : e;
  const message = isObject(first) ? reflectGet(first, "message") : undefined;
  return typeof message === "string" ? message : "the text cannot be compiled";
}
