/**
 * What stands in place of guards calls natives without a receiver, with any arguments: those of names that need no stand-in in calls (I1, I4). They refuse, before they look at
 * an argument, and give nobody anything.
 */
import { INERT_METHODS, SPECIES_METHODS, WRITING_METHODS } from "@sallyport/runtime-guards/member-names";
import { expect, test } from "vitest";
import { capture } from "./realm.js";

const names = new Set([INERT_METHODS, SPECIES_METHODS, WRITING_METHODS].flatMap((list) => list.split(" ")));

const natives: [string, Function][] = [];
for (const { object, path } of capture.capturedObjects) {
  if (!/[Pp]rototype%?$/.test(path)) continue;
  for (const [key, { value }] of Object.entries(Object.getOwnPropertyDescriptors(object)))
    if (typeof value === "function" && names.has(key)) natives.push([`${path}.${key}`, value as Function]);
}

/** A function that notes whatever is done with it. */
function spy(seen: string[]): object {
  const handler = new Proxy(
    {},
    {
      get:
        (_, trap) =>
        (...args: unknown[]) => {
          seen.push(String(trap));
          return Reflect.apply(Reflect.get(Reflect, trap) as Function, Reflect, args);
        },
    },
  );
  return new Proxy(() => undefined, handler);
}

test("there are many of them", () => {
  expect(natives.length).toBeGreaterThan(100);
});

test("they look at no argument and give no object", async () => {
  const wrong: string[] = [];
  for (const [path, native] of natives) {
    const seen: string[] = [];
    let result: unknown;
    try {
      result = Reflect.apply(native, undefined, [spy(seen), spy(seen), spy(seen)]);
    } catch (error) {
      if (!(error instanceof TypeError)) wrong.push(`${path} throws ${String(error)}`);
    }
    // Of async generators the engine rejects.
    if (result instanceof Promise) result = await result.catch(() => undefined);
    if (typeof result === "object" || typeof result === "function") wrong.push(`${path} gives an object`);
    if (seen.length > 0) wrong.push(`${path}: ${seen.join(" ")}`);
  }
  expect(wrong).toEqual([]);
});
