/** All instances of a class have one hidden class of the engine's, whatever the class extends: where they have not, nothing that sees two of them is optimised. */
import { setFlagsFromString } from "node:v8";
import { expect, test } from "vitest";
import { makeGuest } from "./functor.js";

const PARENTS =
  "Object Array Map Set WeakMap WeakSet Error TypeError AggregateError RegExp Uint8Array ArrayBuffer Number String Boolean";

setFlagsFromString("--allow-natives-syntax");

const cases = PARENTS.split(" ").flatMap((name) =>
  (["strict", "compat"] as const).map((profile) => [name, profile] as const),
);

test.each(cases)("%s in %s", (name, profile) => {
  const body = `
    class Heir extends $s_heritage($s_global("${name}")) {}
    class Other extends Heir { constructor(...args) { super(...args); this.x = 1; } }
    const make = (C) => "${name}" === "AggregateError" ? new C([]) : new C();
    return [Heir, Other].every((C) => %HaveSameMap(make(C), make(C))) && !%HaveSameMap(make(Heir), make(Other));`;
  expect(makeGuest().run(body, { profile })).toBe(true);
});
