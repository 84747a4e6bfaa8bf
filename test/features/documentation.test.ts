/** Each page in docs/features says what the feature grants and what it does not, and its example prints what it says. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const ROOT = new URL("../../", import.meta.url);
const PAGES = new URL("docs/features/", ROOT);

describe.each(readdirSync(PAGES).filter((name) => name !== "README.md"))("%s", (name) => {
  const text = readFileSync(new URL(name, PAGES), "utf8");

  test("says which authority the feature grants", () => {
    expect(text).toMatch(new RegExp(`^# \`${name.replace(/\.md$/, "")}\`\n\n\\*\\*Grants\\*\\* `));
    expect(text).toContain("\n**Does not grant** ");
  });

  test("has an example that runs", () => {
    const [, program, output] = /\n```js\n(.*?)```\n\n```text\n(.*?)```\n/s.exec(text)!;
    const printed = execFileSync(process.execPath, ["--input-type=module", "--expose-gc"], {
      cwd: ROOT,
      input: program!,
      encoding: "utf8",
    });
    expect(printed).toBe(output);
  });
});
