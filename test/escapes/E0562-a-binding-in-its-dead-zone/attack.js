import * as self from "attack";
tries(
  () => self.late,
  () => Object.keys(self).join() && "ESCAPED",
  () => JSON.stringify(self) && "ESCAPED",
  () => Reflect.getOwnPropertyDescriptor(self, "late").value,
  () => ({ ...self }).late,
);
export let late = "ESCAPED";
