/**
 * `guards: "needed"`: calls in place where the arguments have shown that they are primitives, or a pattern and its text: by a test in front of the call. What fails
 * the test goes to the guard.
 */
import type * as t from "@babel/types";
import { methodKindOf, takesReceiver } from "../../syntax/member-names.js";
import * as b from "./builders.js";
import { makeCopy, makeMember } from "./in-place.js";
import { rewriteSuperRead } from "./member-key.js";
import { makeReceiverCall } from "./receivers.js";
import type { Rewriter } from "./rewriter.js";

/** Methods of Annex B that nobody calls on a text: what is called so is the guest's own. */
const markup: ReadonlySet<string> = new Set(
  "anchor big blink bold fixed fontcolor fontsize italics link small strike sub sup".split(" "),
);

/** Whether evaluating an argument runs nothing, and looking up a method does not change it, so that nothing can tell whether the method is read before it. */
export function isQuiet(node: t.Node, rw: Rewriter): boolean {
  const { type } = node;
  return (
    (type === "Identifier" && isSteady(node, rw)) ||
    type === "ThisExpression" ||
    type === "ArrowFunctionExpression" ||
    type === "FunctionExpression" ||
    type === "RegExpLiteral" ||
    type === "StringLiteral" ||
    type === "NumericLiteral" ||
    type === "BooleanLiteral" ||
    type === "NullLiteral"
  );
}

/** Whether the getter of a method does not change what a name holds. */
function isSteady(node: t.Identifier, rw: Rewriter): boolean {
  const binding = rw.resolution.bindingOf(node);
  return !binding || rw.facts.isSteady(binding);
}

/** What texts are asked for with a text: other arguments show themselves at the test, and go through the guard. */
const textSearches: ReadonlySet<string> = new Set(
  "endsWith exec match replace search split startsWith test".split(" "),
);

/**
 *     o.m(a)  ⇒  typeof a === "string" ? o.m(a) : $s_invoke(o, "m", a)
 *
 * where m is harmless with primitives and the arguments are variables, or the object is a literal: nothing is evaluated between the test and the call.
 * Null for other arguments.
 */
export function makeTestedCall(
  name: string,
  object: t.Expression,
  args: readonly t.Expression[],
  callee: t.MemberExpression,
  node: t.CallExpression,
  rw: Rewriter,
): t.Expression | null {
  if (methodKindOf(name) === "tamed" || markup.has(name)) return null;
  const variables = args.filter((arg) => arg.type === "Identifier");
  const isSimple = args.every((arg, index) => isSimpleArgument(name, arg, index, rw));
  // Of a literal, nothing that an argument does changes which method it has.
  const isEvaluated = object.type === "StringLiteral" && args.length === 1 && !isSpread(args[0]!);
  if (!isEvaluated && (!isSimple || variables.length === 0 || variables.length > 2)) return null;
  const isPattern = methodKindOf(name) === "pattern" && args[0]!.type === "Identifier";
  const isRepeatable =
    object.type === "StringLiteral" ||
    (isPattern
      ? object.type === "Identifier" && rw.resolution.bindingOf(callee.object as t.Identifier)?.kind === "const"
      : object.type === "ThisExpression" || object.type === "Identifier");
  const held = isRepeatable ? null : rw.scratch();
  const receiver = (): t.Expression => (held === null ? makeCopy(object) : b.id(held.name));
  // What the look-up of the method runs could change a variable after its test, and cannot change a constant or a temporary.
  const temporaries: t.Identifier[] = [];
  const once = held === null ? null : rw.keep(held, object);
  const isText = textSearches.has(name);
  const tests: t.Expression[] = [];
  const tested = args.map((arg): t.Expression => {
    if (arg.type !== "Identifier" && !isEvaluated) return arg;
    const isKept = arg.type !== "Identifier" || rw.resolution.bindingOf(arg)?.kind !== "const";
    const temporary = isKept ? rw.scratch() : null;
    if (temporary !== null) temporaries.push(temporary);
    const first = temporary === null ? makeCopy(arg) : rw.keep(temporary, makeCopy(arg));
    const again = () => (temporary === null ? makeCopy(arg) : b.id(temporary.name));
    const is = (value: t.Expression, operator: string, type: string) =>
      b.binary(operator, b.typeOf(value), b.string(type));
    if (isPattern && arg === args[0]) {
      tests.push(rw.guard("isPattern", [b.string(name), first]));
      if (object.type !== "StringLiteral") tests.push(is(receiver(), "===", "string"));
    } else
      tests.push(
        isText && arg === args[0]
          ? is(first, "===", "string")
          : b.logical("&&", is(first, "!==", "object"), is(again(), "!==", "function")),
      );
    return again();
  });
  // The guard of a pattern may run code: what it was asked about is what is given.
  const guarded = args.map((arg, index) => makeCopy(isEvaluated || (isPattern && index === 0) ? tested[index]! : arg));
  const result = b.conditional(
    tests.reduce((all, test) => b.logical("&&", all, test)),
    b.at(b.call(makeMember(receiver(), name, callee), tested), node),
    takesReceiver(name, rw.strict)
      ? makeReceiverCall(name, receiver(), guarded, callee, node, rw)
      : rw.guard("invoke", [receiver(), b.at(b.string(name), callee.property), ...guarded], node),
  );
  if (held !== null) temporaries.push(held);
  for (const temporary of temporaries) rw.release(temporary);
  return once === null ? result : b.sequence(once, result);
}

/**
 *     super.m(a)  ⇒  typeof ($s_1 = a) !== "object" && typeof $s_1 !== "function" ? super.m($s_1) : $s_callMethod($s_callee(super[…]), this, a)
 *
 * `isWhole`: a test to be made first.
 */
export function makeTestedSuperCall(
  name: string,
  args: readonly t.Expression[],
  callee: t.MemberExpression,
  node: t.CallExpression,
  rw: Rewriter,
  isWhole: t.Expression | null = null,
): t.Expression {
  const member = makeMember(callee.object as unknown as t.Super, name, callee);
  const isSimple = args.every((arg, index) => isSimpleArgument(name, arg, index, rw));
  const variables = args.filter(({ type }) => type === "Identifier").map(() => rw.scratch());
  const tests = isWhole === null ? [] : [isWhole];
  const rest = [...variables];
  const tested = args.map((arg): t.Expression => {
    const held = arg.type === "Identifier" ? rest.shift()! : null;
    if (held === null || !isSimple) return arg;
    const first = b.binary("!==", b.typeOf(rw.keep(held, makeCopy(arg))), b.string("object"));
    tests.push(b.logical("&&", first, b.binary("!==", b.typeOf(b.id(held.name)), b.string("function"))));
    return b.id(held.name);
  });
  const method = rw.guard("callee", [rewriteSuperRead(callee, rw)], callee);
  const guarded = rw.guard("callMethod", [method, b.self(), ...args.map(makeCopy)], node);
  for (const temporary of variables) rw.release(temporary);
  if (!isSimple || variables.length === 0) return guarded;
  const test = tests.reduce((all, each) => b.logical("&&", all, each));
  return b.conditional(test, b.at(b.call(member, tested), node), guarded);
}

/** What is called on texts more than on anything else. */
const textMethods: ReadonlySet<string> = new Set("concat match matchAll replace replaceAll search split".split(" "));

/**
 *     o.m(a())  ⇒  $s_1 = o, $s_2 = typeof $s_1 === "string" || $s_get($s_1, "m"), $s_3 = a(),
 *                  $s_isPattern("m", $s_3) && typeof $s_1 === "string" ? $s_1.m($s_3) : $s_resume($s_2, $s_1, "m", $s_3)
 *
 * Nothing that the arguments do changes the methods of a text, so that it need not be read before them. Null where an argument certainly is no primitive.
 */
export function makeCallOfText(
  name: string,
  object: t.Expression,
  args: readonly t.Expression[],
  temporaries: readonly t.Identifier[],
  callee: t.MemberExpression,
  node: t.CallExpression,
  rw: Rewriter,
): t.Expression | null {
  if (args.every((arg) => isQuiet(arg, rw))) return null;
  const isPattern = methodKindOf(name) === "pattern";
  const free = [...temporaries];
  const before: t.Expression[] = [];
  const hold = (value: t.Expression): (() => t.Expression) => {
    const held = free.shift()!;
    before.push(rw.keep(held, value));
    return () => b.id(held.name);
  };
  const is = (value: t.Expression, operator: string, type: string) =>
    b.binary(operator, b.typeOf(value), b.string(type));
  const receiver = hold(object);
  const isString = () => is(receiver(), "===", "string");
  const key = () => b.at(b.string(name), callee.property);
  const method = hold(b.logical("||", isString(), rw.guard("get", [receiver(), key()], callee)));
  const tests: t.Expression[] = [isString()];
  const tested = args.map((arg, index): (() => t.Expression) => {
    if (arg.type !== "Identifier" && isQuiet(arg, rw)) return () => makeCopy(arg);
    const again = hold(arg);
    if (index > 0) tests.push(b.logical("&&", is(again(), "!==", "object"), is(again(), "!==", "function")));
    else if (isPattern) tests.unshift(rw.guard("isPattern", [b.string(name), again()]));
    else tests.push(is(again(), "===", "string"));
    return again;
  });
  const result = b.conditional(
    tests.reduce((all, test) => b.logical("&&", all, test)),
    b.at(
      b.call(
        makeMember(receiver(), name, callee),
        tested.map((again) => again()),
      ),
      node,
    ),
    rw.guard("resume", [method(), receiver(), key(), ...tested.map((again) => again())], node),
  );
  return b.sequence(...before, result);
}

export function isCallOfText(name: string, node: t.CallExpression, rw: Rewriter): boolean {
  const { arguments: args } = node;
  if (rw.strict || node.callee.type !== "MemberExpression" || node.callee.object.type === "Super") return false;
  if (!textMethods.has(name) || args.length === 0 || args.length > 2) return false;
  const isPattern = methodKindOf(name) === "pattern";
  return (
    args.every((arg, index) => mayBePrimitive(arg) || (isPattern && index === 0 && arg.type === "RegExpLiteral")) &&
    !args.every((arg) => isQuiet(arg, rw))
  );
}

function mayBePrimitive({ type }: t.Node): boolean {
  return !/^(?:Arrow|Function|Class|Array|Object|Spread|RegExp)/.test(type);
}

const isSimpleArgument = (name: string, arg: t.Expression, index: number, rw: Rewriter): boolean =>
  arg.type === "Identifier" ? isSteady(arg, rw) : isLiteralArgument(name, arg, index);

/** An argument that is no variable, and evaluates nothing. */
function isLiteralArgument(name: string, arg: t.Expression, index: number): boolean {
  if (arg.type === "RegExpLiteral") return index === 0 && methodKindOf(name) === "pattern";
  return (
    arg.type === "StringLiteral" ||
    arg.type === "NumericLiteral" ||
    arg.type === "BooleanLiteral" ||
    arg.type === "NullLiteral"
  );
}

const isSpread = ({ type }: t.Node): boolean => type === "SpreadElement";
