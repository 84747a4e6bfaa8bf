/** Each feature is tested twice (as pysandbox did): what is blocked without it, and what works with it; in both profiles. */
import { createDomain, type DomainOptions } from "@sallyport/runtime-guards";
import { compile, type CompileOptions, type Profile } from "@sallyport/transform";
import { expect } from "vitest";

export const PROFILES: readonly Profile[] = ["strict", "compat"];

/** Compiles and evaluates a script; gives its completion value as the host sees it. */
export function run(source: string, options: DomainOptions = {}, compileOptions: CompileOptions = {}): unknown {
  return createDomain(options).evaluate(compile(source, compileOptions));
}

/** What a script gives, in each profile the same. */
export function inBoth(source: string, options: DomainOptions = {}, compileOptions: CompileOptions = {}): unknown {
  const [strict, compat] = PROFILES.map((profile) => run(source, options, { profile, ...compileOptions }));
  expect(strict).toEqual(compat);
  return strict;
}

/** The code of the error that a script ends with, in each profile the same. */
export function denial(source: string, options: DomainOptions = {}, compileOptions: CompileOptions = {}): string {
  const codes = PROFILES.map((profile) => {
    try {
      run(source, options, { profile, ...compileOptions });
    } catch (e) {
      return `${(e as { code: unknown }).code}: ${(e as Error).message}`;
    }
    return "none";
  });
  expect(codes[0]).toBe(codes[1]);
  return codes[0]!;
}
