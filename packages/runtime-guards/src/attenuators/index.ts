/**
 * Attenuators: less of an authority than one has, to hand on. They are the host's, need no domain, and compose with one
 * another: each takes what another gives.
 */

export { confirmed } from "./confirmed.js";
export type { Question } from "./confirmed.js";
export { once, times } from "./counted.js";
export { logged } from "./logged.js";
export type { LogEntry } from "./logged.js";
export { origins } from "./origins.js";
export type { FetchFunction, OriginsOptions } from "./origins.js";
export { pick } from "./pick.js";
export { rate } from "./rate.js";
export type { RateOptions } from "./rate.js";
export { readOnly } from "./read-only.js";
export { revocable } from "./revocable.js";
export type { Revocable } from "./revocable.js";
export { makeSealer } from "./sealer.js";
export type { SealedBox, Sealer } from "./sealer.js";
export { under } from "./under.js";
export type { UnderOptions } from "./under.js";
export { until } from "./until.js";
export type { EndSignal, UntilOptions } from "./until.js";
