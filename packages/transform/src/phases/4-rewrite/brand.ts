/**
 * The brand of a strict class: a private name that all of its instances have and nothing else has (I5).
 *
 *     #$s_b1 = $s_fresh(this, C);                              before any other field
 *     #$s_b1 = this[$s_mark] === C || $s_fresh(this, C);       in a class without a parent, whose object is new: asks only whether it has heirs
 *     #$s_b1() {}                                              there too, where the constructor asks: new.target === C || $s_fresh(this, C);
 *
 * In a class that extends another, or is extended, both ask `this[$s_y1] === C` in the place of what is before `||`: a class and its heirs say under this symbol that nothing is left to be noted of an instance.
 *
 * The engine puts a private method on an instance without calling anything, and a class without fields then has no function that initialises them. But the constructor
 * asks after the fields: their values must run nothing and give nobody the instance.
 */
import type * as t from "@babel/types";
import * as b from "./builders.js";
import type { ClassFrame, Rewriter } from "./rewriter.js";

/** Whether a strict class makes its instances alone, and their fields run nothing: the constructor may ask what it makes, and with guards left out it does. */
export function isMadeAlone(node: t.Class, rw: Rewriter): boolean {
  if (!rw.strict || node.superClass) return false;
  return node.body.body.every(
    (element) =>
      (element.type !== "ClassProperty" && element.type !== "ClassPrivateProperty") ||
      element.static === true ||
      isInert(element.value ?? null, rw),
  );
}

/** The built-ins whose constructors run nothing if they are given nothing. */
const collections: ReadonlySet<string> = new Set(["Map", "Set", "WeakMap", "WeakSet"]);

/** Whether evaluating a value runs no code but the engine's. */
function isInert(node: t.Node | null, rw: Rewriter): boolean {
  switch (node?.type) {
    case undefined:
    case "NumericLiteral":
    case "StringLiteral":
    case "BooleanLiteral":
    case "NullLiteral":
    case "BigIntLiteral":
      return true;
    case "UnaryExpression":
      return node.operator === "-" && node.argument.type === "NumericLiteral";
    case "ArrayExpression":
      return node.elements.every((element) => isInert(element, rw));
    case "ObjectExpression":
      return node.properties.length === 0;
    case "NewExpression": {
      const { callee } = node;
      if (callee.type !== "Identifier" || !collections.has(callee.name) || node.arguments.length > 0) return false;
      return rw.inPlace ? rw.languageGlobal(callee) !== null : rw.resolution.bindingOf(callee) === null;
    }
    default:
      return false;
  }
}

/** `#$s_b1`, and the constructor that the class needs for it if it has none. */
export function makeBrand(frame: ClassFrame, rw: Rewriter): t.ClassBody["body"] {
  if (!frame.asksInConstructor) return [b.privateField(frame.brand, makeValue(frame, rw))];
  const brand = b.privateMethod(frame.brand);
  const hasConstructor = frame.node.body.body.some(
    (element) => element.type === "ClassMethod" && element.kind === "constructor",
  );
  return hasConstructor ? [brand] : [brand, b.constructor([b.statement(makeMakingCheck(frame, rw))])];
}

function makeValue(frame: ClassFrame, rw: Rewriter): t.Expression {
  const fresh = rw.guard("fresh", [b.self(), makeReference(frame)]);
  if (!rw.inPlace || (frame.heritage !== null && frame.instances === null)) return fresh;
  const mark = frame.instances === null ? rw.guardName("mark") : b.id(frame.instances.name);
  return b.logical("||", isUnder(mark, frame), fresh);
}

/** `this[$s_mark] === C` */
function isUnder(symbol: t.Identifier, frame: ClassFrame): t.Expression {
  return b.binary("===", b.member(b.self(), symbol, true), makeReference(frame));
}

/** `new.target === C || $s_fresh(this, C)`, as the first thing that a constructor does. */
export function makeMakingCheck(frame: ClassFrame, rw: Rewriter): t.Expression {
  const isOwn =
    frame.instances === null
      ? b.binary("===", b.newTarget(), makeReference(frame))
      : isUnder(b.id(frame.instances.name), frame);
  return b.logical("||", isOwn, rw.guard("fresh", [b.self(), makeReference(frame)]));
}

/** The class that its body is of, by the name that means it there. */
export function makeReference({ node, reference }: ClassFrame): t.Identifier {
  return b.at(b.id(reference), node.id);
}
