/** What classes offer for writing, as emitted text asks for it: what is not offered is written by a guard, which takes a hundred times as long and shows in nothing else. */
import { createDomain } from "@sallyport/runtime-guards";
import { compile, hashArtifact } from "@sallyport/transform";
import { expect, test } from "vitest";

const CLASSES = `
  class Parent { _x = 1; get x() { return this._x; } set x(v) { this._x = v; } get y() { return 0; } set y(v) { this._x = v + 1; } }
  class Plain extends Parent { more() { return 1; } }
  class WithField extends Parent { _z = 1; }
  class Below extends WithField { less() { return 1; } }
  class Hiding extends Parent { set x(v) { this._x = v; } }
  class Own extends Parent { x = 5; }`;

/** The answer of an instance to the question before a write, in an artifact that was edited by hand and that the host lists by its hash. */
function offerOf(name: string, member: string): unknown {
  const artifact = compile(`${CLASSES} const o = new ${name}(); for (const v of [2]) o.${member} = v;`, {
    profile: "strict",
  });
  const code = artifact.code.replace(
    /\(\$s_\d+ = o, .*(\$s_w\d+)\].*\);/,
    'typeof o[$1] === "symbol" ? "a field" : o[$1];',
  );
  expect(code).not.toBe(artifact.code);
  const edited = { ...artifact, code };
  const hash = hashArtifact(edited);
  return createDomain({ artifacts: [hash] }).evaluate({ ...edited, hash });
}

test.each([
  ["Parent", "x", "a field"],
  ["Plain", "x", "a field"],
  ["WithField", "x", "a field"],
  ["Below", "x", "a field"],
  ["Parent", "y", true],
  ["Plain", "y", true],
  ["Hiding", "x", true],
  ["Own", "x", false],
])("instances of %s offer %s: %s", (name, member, offer) => {
  expect(offerOf(name, member)).toBe(offer);
});
