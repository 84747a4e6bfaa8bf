import * as self from "attack";
export let held = "held";
tries(
  () => { self.held = "ESCAPED"; return held; },
  () => { Reflect.set(self, "held", "ESCAPED"); return held; },
  () => { Object.defineProperty(self, "held", { value: "ESCAPED" }); return held; },
  () => { delete self.held; return held; },
  () => { Object.setPrototypeOf(self, { x: "ESCAPED" }); return self.x; },
  () => { Object.assign(self, { held: "ESCAPED" }); return held; },
  () => Object.isExtensible(self) ? "ESCAPED" : "closed",
);
