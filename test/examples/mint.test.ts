import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { ROOT, runExample } from "./run-example.js";

const attacks = readdirSync(`${ROOT}examples/mint/attacks`).sort();

test("a purse cannot be forged, robbed or inflated by its holder", async () => {
  const lines = await runExample("mint");
  expect(lines[0]).toBe("pay.js: 90, 110, 0");
  expect(lines.slice(1).map((line) => line.split(":")[0])).toEqual(
    attacks.flatMap((name) => [`${name} (same domain)`, `${name} (own domain)`]),
  );
  for (const line of lines.slice(1)) {
    expect(line).toMatch(/; the money is safe$/);
    expect(line).not.toContain("NOT refused");
  }
  // Refused for the right reason, where the guards are the reason.
  const outcome = (name: string) => lines.find((line) => line.startsWith(`${name} (same domain)`))!.split(": ")[1];
  expect(outcome("rob-by-name.js")).toMatch(/^strict\/private-member/);
  expect(outcome("inflate-by-name.js")).toBe("PrivacyError");
  expect(outcome("forge-by-record.js")).toBe("PrivacyError");
  expect(outcome("forge-by-copy.js")).toBe("PrivacyError");
  expect(outcome("forge-by-other-mint.js")).toBe("PrivacyError");
  expect(outcome("forge-by-borrowed-brand.js")).toBe("SelfError");
  expect(outcome("replace-method.js")).toBe("SelfError");
});
