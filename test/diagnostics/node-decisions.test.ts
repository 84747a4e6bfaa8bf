/** The decision table is total, denies what it does not know, and shows an upgrade of Babel as a diff to review. */
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { decisionOf, nodeDecisions } from "../../packages/transform/dist/unbundled/syntax/node-decisions.js";

const { VISITOR_KEYS } = createRequire(new URL("../../packages/transform/package.json", import.meta.url))(
  "@babel/types",
) as {
  VISITOR_KEYS: Record<string, string[]>;
};

describe("the decision table", () => {
  test("has the node types of the snapshot, each with its decision: read what a new one reads, writes and calls before you accept it", async () => {
    const lines = Object.keys(VISITOR_KEYS)
      .sort()
      .map((type) => {
        const decision = decisionOf(type);
        return `${type}: ${decision.kind}${decision.kind === "deny" ? ` (${decision.reason})` : ""}`;
      });
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("node-types.snapshot.txt");
  });

  test("decides every type that Babel has, and gives a reason for each that it denies", () => {
    for (const type of Object.keys(VISITOR_KEYS)) expect(Object.hasOwn(nodeDecisions, type)).toBe(true);
    for (const decision of Object.values(nodeDecisions)) {
      if (decision.kind === "deny") expect(decision.reason).toMatch(/\w/);
    }
  });

  test.each(["FutureExpression", "constructor", "__proto__", "toString", ""])("denies the unknown type %j", (type) => {
    expect(decisionOf(type)).toMatchObject({
      kind: "deny",
      reason: expect.stringContaining("does not know") as string,
    });
  });

  test("says `rewrite` of every type that has a rewriter", async () => {
    const folder = new URL("../../packages/transform/dist/unbundled/phases/4-rewrite/", import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith(".js"));
    const exported: string[] = [];
    // One after the other: some of them import each other.
    for (const name of files) exported.push(...Object.keys((await import(new URL(name, folder).href)) as object));
    const rewriters = exported.filter((name) => Object.hasOwn(VISITOR_KEYS, name));
    expect(rewriters.length).toBeGreaterThan(20);
    for (const type of rewriters) expect([type, decisionOf(type).kind]).toEqual([type, "rewrite"]);
  });

  test("denies Flow, and every proposal", () => {
    for (const type of [
      "TypeAlias",
      "DeclareClass",
      "EnumDeclaration",
      "DoExpression",
      "BindExpression",
      "ModuleExpression",
      "V8IntrinsicIdentifier",
    ]) {
      expect([type, decisionOf(type).kind]).toEqual([type, "deny"]);
    }
  });
});
