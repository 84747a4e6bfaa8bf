const trap = { polluted: "ESCAPED" };
export { trap as constructor, trap as __proto__ };
import * as self from "attack";
tries(
  () => self.polluted ?? "absent",
  () => ({}).polluted ?? "absent",
  () => Object.getPrototypeOf(self) === null ? "null" : "ESCAPED",
  () => ({ ...self }).polluted ?? "absent",
);
