import { expect, test } from "vitest";
import { runExample } from "./run-example.js";

test("methods reach their parents, keep their receivers, and refuse others", async () => {
  const lines = await runExample("hierarchy");
  expect(lines.slice(0, 6)).toEqual([
    "described: square of area 9, all sides equal; rectangle of area 360",
    "callback: 9",
    "sameFunction: true",
    "callKeepsReceiver: 9",
    "bindKeepsReceiver: 9",
    "history: scaled by 2; scaled by 3; described",
  ]);
  const lent = lines.slice(6, -1).map((line) => line.split(":").slice(0, 2).join(":"));
  expect(lent).toEqual([
    "object-create.js: SelfError",
    "proxy.js: SelfError",
    "record-prototype.js: SelfError",
    "replace-method.js: SelfError",
    "return-override.js: SelfError",
  ]);
  expect(lines.at(-1)).toBe("afterwards: 9 360");
});
