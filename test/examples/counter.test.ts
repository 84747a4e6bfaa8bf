import { expect, test } from "vitest";
import { runExample } from "./run-example.js";

test("a counter is counted up, and refuses whoever would set it back", async () => {
  const lines = await runExample("counter");
  const text = lines.join("\n");
  expect(lines[0]).toBe("use.js: the counter stands at 3; its keys are [], its JSON is {}");

  // The static refusal: a code, a frame that points at the member, and the fix.
  expect(text).toContain("cheat.js: does not compile");
  expect(text).toContain("strict/private-member");
  expect(text).toMatch(/> 2 \| counter\._count -= 1;\n\s+\|\s+\^+/);
  expect(text).toContain("_count");

  expect(text).toMatch(/^cheat-computed\.js: PrivacyError: /m);
  expect(text).toMatch(/^cheat-write\.js: SelfError: /m);
  expect(text).not.toContain("NOT refused");
  expect(lines.at(-1)).toBe("afterwards the counter stands at 3");
});
