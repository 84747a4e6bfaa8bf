import { RuleTester } from "eslint";
import tseslint from "typescript-eslint";
import { afterAll, describe, it } from "vitest";

// ESLint's tester was written for mocha's globals; these are vitest's.
Object.assign(RuleTester, { afterAll, describe, it, itOnly: it });

export type Rule = Parameters<RuleTester["run"]>[1];

/** The rules are JavaScript that ESLint loads without a build; this gives them the type that the tester wants. */
export async function loadRule(name: string): Promise<Rule> {
  const { default: plugin } = (await import(new URL("../../eslint/plugin.js", import.meta.url).href)) as {
    default: { rules: Record<string, Rule> };
  };
  const rule = plugin.rules[name];
  if (rule === undefined) throw new Error(`there is no rule ${name}`);
  return rule;
}

export function makeTester(parserOptions: object = {}): RuleTester {
  return new RuleTester({ languageOptions: { parser: tseslint.parser as never, parserOptions } });
}
