import { expect, test } from "vitest";
import { runExample } from "./run-example.js";

test("a TypeScript guest runs, and a type assertion opens nothing", async () => {
  const lines = await runExample("typescript");
  expect(lines.slice(0, 3)).toEqual(["bolt: Plenty", "gate: Low", "worth: 330"]);
  expect(lines).toHaveLength(4);
  expect(lines[3]).toMatch(/^cheat\.ts:8:\d+ strict\/private-member: /);
});
