import type { Expectation } from "./fixture.js";

/** Everything that a run of a program shows to its host. */
export interface Outcome {
  /** One string per call of `log`, written at the moment of the call. */
  readonly logs: readonly string[];
  readonly result:
    | { readonly kind: "value"; readonly value: string }
    | { readonly kind: "throw"; readonly name: string; readonly message: string }
    | { readonly kind: "refused"; readonly codes: readonly string[]; readonly message: string };
}

const ENGINE_ERRORS = new Set(["TypeError", "ReferenceError", "RangeError", "SyntaxError"]);

const isErrorLike = (value: object): value is Error =>
  "stack" in value &&
  "message" in value &&
  typeof value.message === "string" &&
  "name" in value &&
  typeof value.name === "string";

/**
 * A value as text, by ordinary reads only, so that it is the same for a value of this realm, of another realm and
 * behind a membrane. Functions, promises and other objects without data look alike.
 */
export function describeValue(value: unknown, path: readonly object[] = []): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "symbol") return value.toString();
  if (typeof value === "function") return "[function]";
  if (typeof value !== "object" || value === null) return Object.is(value, -0) ? "-0" : String(value);
  if (path.includes(value)) return "[circular]";
  const inner = [...path, value];
  if (Array.isArray(value)) {
    const items = Array.from({ length: value.length }, (_, i) =>
      i in value ? describeValue(value[i], inner) : "hole",
    );
    return `[${items.join(", ")}]`;
  }
  if (isErrorLike(value)) return `${value.name}(${JSON.stringify(value.message)})`;
  const keys = Reflect.ownKeys(value).filter((key) => Reflect.getOwnPropertyDescriptor(value, key)?.enumerable);
  const members = keys.map((key) => `${String(key)}: ${describeValue(Reflect.get(value, key), inner)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

export const describeCall = (args: readonly unknown[]): string => args.map((arg) => describeValue(arg)).join(" ");

/** The differences between a plain run and a guarded run, one sentence each; none means that they agree. */
export function compareOutcomes(plain: Outcome, guarded: Outcome, source: string): string[] {
  const differences: string[] = [];
  const length = Math.max(plain.logs.length, guarded.logs.length);
  for (let i = 0; i < length; i++) {
    if (plain.logs[i] === guarded.logs[i]) continue;
    differences.push(`log ${i + 1}: plain ${plain.logs[i] ?? "(none)"}, guarded ${guarded.logs[i] ?? "(none)"}`);
    break;
  }
  if (describeResult(plain, source) !== describeResult(guarded, source, plain)) {
    differences.push(`end: plain ${describeResult(plain)}, guarded ${describeResult(guarded)}`);
  }
  return differences;
}

/** The differences between a guarded run and what its fixture says that it gives instead of the plain outcome. */
export function compareWithExpectation(
  plain: Outcome,
  guarded: Outcome,
  expected: Expectation,
  source: string,
): string[] {
  if (compareOutcomes(plain, guarded, source).length === 0 && expected.engine !== true) {
    return ["the documented difference is gone"];
  }
  const { result } = guarded;
  const end = describeResult(guarded);
  const differences: string[] = [];
  if (expected.diagnostic !== undefined) {
    if (result.kind !== "refused" || !result.codes.includes(expected.diagnostic)) {
      differences.push(`end: expected the diagnostic ${expected.diagnostic}, guarded ${end}`);
    }
    return differences;
  }
  if (expected.throws !== undefined) {
    if (result.kind !== "throw" || result.name !== expected.throws) {
      differences.push(`end: expected a ${expected.throws}, guarded ${end}`);
    }
  } else {
    const value = expected.value ?? (plain.result.kind === "value" ? plain.result.value : undefined);
    if (result.kind !== "value" || result.value !== value) {
      differences.push(`end: expected the value ${value}, guarded ${end}`);
    }
  }
  const logs = expected.logs ?? (expected.throws === undefined ? plain.logs : plain.logs.slice(0, guarded.logs.length));
  if (JSON.stringify(logs) !== JSON.stringify(guarded.logs)) {
    differences.push(`logs: expected ${logs.join(" | ")}, guarded ${guarded.logs.join(" | ")}`);
  }
  return differences;
}

/**
 * The end of a run as text. With a source, the message of an engine's own error, which the program cannot contain, is
 * left out: engines word it as they like.
 */
function describeResult({ result }: Outcome, source?: string, plain?: Outcome): string {
  if (result.kind === "value") return `value ${result.value}`;
  if (result.kind === "refused") return `refused ${result.codes.join(", ")}\n${result.message}`;
  const reference = plain?.result.kind === "throw" ? plain.result : result;
  const isEngines = source !== undefined && ENGINE_ERRORS.has(reference.name) && !source.includes(reference.message);
  return isEngines ? `throw ${result.name}` : `throw ${result.name}: ${result.message}`;
}
