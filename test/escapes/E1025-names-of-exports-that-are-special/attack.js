import * as self from "attack";
import { "a b" as spaced, "__proto__" as proto, toString as text, default as standard } from "attack";
const trap = { polluted: "ESCAPED" };
export { trap as "a b", trap as "__proto__", trap as toString, trap as default, trap as prototype, trap as hasOwnProperty, trap as valueOf, trap as "", trap as "$s_guards" };
export * as constructor from "attack";
export let live = 1;
export const next = () => ++live;
const early = () => late;
export let late = "set";
const copy = { ...self };
const { constructor: again, ...rest } = self;
tries(
  () => [spaced, proto, text, standard].every((v) => v === trap) && "linked",
  () => Object.keys(self).join(),
  () => self.polluted ?? "absent",
  () => copy.polluted ?? "absent",
  () => rest.polluted ?? "absent",
  () => ({}).polluted ?? "absent",
  () => (Object.getPrototypeOf(copy) === Object.prototype ? "plain" : "ESCAPED"),
  () => JSON.parse(JSON.stringify({ ...self, constructor: 0 })).polluted ?? "absent",
  () => (typeof self.constructor === "function" ? "ESCAPED" : typeof self.constructor),
  () => (typeof again === "function" ? "ESCAPED" : typeof again),
  () => (self.live = 5),
  () => (Reflect.set(self, "live", 5) ? "ESCAPED" : self.live),
  () => (Reflect.defineProperty(self, "live", { value: 5 }) ? "ESCAPED" : self.live),
  () => (next(), self.live),
  () => (delete self.live ? "ESCAPED" : "kept"),
  () => (Reflect.setPrototypeOf(self, trap) ? "ESCAPED" : "kept"),
  () => Object.create(self).polluted ?? "absent",
  () => early(),
  () => typeof self[Symbol.iterator] + typeof self[Symbol.toPrimitive],
  () => (self instanceof Object ? "ESCAPED" : "bare"),
);
