// What a run of a test came to: `null` if it is as the test says, else what went wrong, in one line of text.

import { GuestError } from "@sallyport/runtime-guards";

/** How long a test that reports by `$DONE` may take, in milliseconds. */
const PATIENCE = 5000;

/** @typedef {{ name: string, refusals: string[] | null, text: string }} Thrown  what a run threw, or why the compiler refused the program */

/**
 * @param {() => Promise<void>} run
 * @returns {Promise<Thrown | null>}
 */
export async function outcomeOf(run) {
  try {
    await run();
    return null;
  } catch (error) {
    return describe(error);
  }
}

/**
 * @param {Thrown | null} thrown
 * @param {{ phase: string, type: string } | null} negative  what the test's front matter says that it throws
 * @returns {string | null}
 */
export function verdictOf(thrown, negative) {
  if (thrown === null) return negative === null ? null : `nothing was thrown for ${negative.type}`;
  return negative !== null && isExpected(thrown, negative) ? null : thrown.text;
}

/** A program that is refused before it runs has an early error; of a module that is not as imports say, linking is what fails. */
function isExpected({ name, refusals }, { phase, type }) {
  if (refusals !== null) return phase !== "runtime" && refusals.some((code) => code.startsWith("syntax/"));
  return name === type || (phase === "resolution" && name === "ImportError");
}

/** @returns {Thrown} */
function describe(error) {
  if (Array.isArray(error?.diagnostics)) {
    const refusals = [...new Set(error.diagnostics.map(({ code }) => code))];
    const detail = refusals.some((code) => code.startsWith("internal/")) ? ` ${error.message}` : "";
    return { name: error.name, refusals, text: oneLine(`refused: ${refusals.join(" ")}${detail}`) };
  }
  const thrown = error instanceof GuestError ? error.thrown : error;
  if (typeof thrown !== "object" || thrown === null) {
    return { name: typeof thrown, refusals: null, text: oneLine(`${typeof thrown}: ${String(thrown)}`) };
  }
  const name = typeof thrown.name === "string" ? thrown.name : "Test262Error";
  const code = typeof thrown.code === "string" ? `${thrown.code} ` : "";
  return { name, refusals: null, text: oneLine(`${code}${name}: ${String(thrown.message)}`) };
}

const oneLine = (text) => text.replace(/\s+/g, " ").slice(0, 400);

/** Runs what calls `done` when it is finished, and waits for that. */
export function reported(run) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("the test has not reported")), PATIENCE);
    const done = (error) => {
      clearTimeout(timer);
      if (error) reject(error);
      else resolve();
    };
    run(done).catch(done);
  });
}
