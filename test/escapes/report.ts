/** The word that an attack says when it succeeded. */
export const ESCAPED = "ESCAPED";

/** A value as it is written down in `reported`: primitives by themselves, the rest by kind, so that nothing is called. */
export function describeReport(value: unknown): string {
  return typeof value === "string"
    ? value
    : value === null || typeof value !== "object"
      ? describePrimitive(value)
      : "object";
}

function describePrimitive(value: unknown): string {
  return typeof value === "function" || typeof value === "symbol" ? typeof value : String(value);
}
