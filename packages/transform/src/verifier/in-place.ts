/**
 * What stands in place of a guard, where the syntax shows that the guard could not fire. The language rules are off in compat, so that what can go
 * wrong is that a shared native becomes a value of the guest's (I1), that a special name is obeyed (I2), or that a key or a text is made natively
 * of an object (I3, R6).
 *
 * The attacks: `const push = [].push`, whose value is written to; `o.constructor`; `[].push.valueOf()`, which gives its receiver;
 * `"" + date`, which tells the zone of the host; a temporary that still holds an unchecked function.
 */
import { RESERVED_PREFIX } from "@sallyport/runtime-guards/abi";
import { SPECIES_METHODS } from "@sallyport/runtime-guards/member-names";
import type {
  AssignmentExpression,
  BinaryExpression,
  CallExpression,
  ConditionalExpression,
  Expression,
  Identifier,
  MemberExpression,
  NewExpression,
  Node,
  Pattern,
  SpreadElement,
  Super,
} from "acorn";
import { verifyConditional, verifySequence, verifyValue } from "./expressions.js";
import {
  isSelf,
  isTemporaryAssignment,
  mentionSuper,
  mentionThis,
  placedCall,
  verifyArguments,
  verifyPrivateName,
} from "./guard-calls.js";
import { verifyActivation } from "./unbound-methods.js";
import { reservedRole } from "./guards.js";
import {
  argumentsOf,
  isCalledFreely,
  isFunctionMethod,
  isMethodName,
  isPrivateSpelling,
  isSpecialName,
  staticName,
} from "./names.js";
import { verifyTarget } from "./patterns.js";
import { verifyReceiverCall } from "./receivers.js";
import {
  isLiteralOperand,
  isNumeric,
  isPrimitive,
  isTestedNumber,
  isTestedOperand,
  isTestedPattern,
  isTextOfNone,
  testedPrimitives,
  type Tested,
} from "./primitives.js";
import { verifySuperCall } from "./super-call.js";
import { isTestedKey } from "./tested-keys.js";
import { isConsumedLocal, verifyCalledLocal } from "./unchecked-locals.js";
import { isStringLiteral } from "./verification.js";
import { asksForMark } from "./writes-in-place.js";
import type { Verification } from "./verification.js";

/**
 * What may be read, written or updated in place: a private name, a numeric key, a name that is not special, the variable `key`, which a test just before has shown to hold
 * such a name. Refuses everything else.
 */
export function verifyKeyInPlace(node: MemberExpression, doing: string, v: Verification, key?: string): boolean {
  const { property } = node;
  if (key !== undefined && isTestedKey(node, key)) {
    verifyValue(property as Identifier, v);
    return true;
  }
  if (property.type === "PrivateIdentifier") {
    verifyPrivateName(property, v);
    return true;
  }
  const name = staticName(node);
  if (v.isStrict) {
    const ofSuper = node.object.type === "Super" && v.activation.receiver.self !== null;
    const ofSelf = node.object.type !== "Super" && isSelfInPlace(node.object, v);
    if (name === null && node.computed && property.type === "Identifier" && v.privateSymbols.has(property.name)) {
      if (!ofSelf && !ofSuper) v.refuse("self", node, "a private symbol is used on what is not self");
      return true;
    }
    if (name !== null && !ofSelf && isPrivateSpelling(name))
      v.refuse("self", node, `\`${name}\` is private, and the object is not self`);
  }
  if (name !== null ? !isSpecialName(name) : isNumeric(property)) {
    if (name === null) verifyConsumed(property, v);
    else v.facts.names.add(name);
    return true;
  }
  v.refuse("member", node, `a member is ${doing} without a guard`);
  if (name === null) verifyValue(property, v);
  return false;
}

/** `this`, what the receiver check gives in its place, or the class in its own body: what an access in place may take for self. */
function isSelfInPlace(node: Expression, v: Verification): boolean {
  return isReceiver(node, v) || isSelf(node, v);
}

/** `this[$s_p1]`, where the class has said that its instances have no method of that name. */
function isPlainField({ object, property, computed }: MemberExpression, v: Verification): boolean {
  if (!computed || property.type !== "Identifier" || object.type === "Super") return false;
  const { receiver } = v.activation;
  const content = object.type === "Identifier" ? v.temporary(object)?.content : null;
  const frame =
    object.type === "ThisExpression"
      ? receiver.isStatic
        ? null
        : receiver.self
      : content?.kind === "receiver"
        ? content.of
        : null;
  return frame !== null && frame.fields.has(property.name);
}

/** What a receiver check gives. */
export function isReceiver(node: Expression, v: Verification): boolean {
  return node.type === "Identifier" && v.temporary(node)?.content?.kind === "receiver";
}

/** `$s_1 = o.p` before a test of its type: the value is an operand, where the test says that it is a primitive, and of `$s_binary`. */
export function verifyRawRead(node: Expression, v: Verification): boolean {
  if (!v.isStrict || !v.allowsInPlace || node.type !== "AssignmentExpression" || !isTemporaryAssignment(node, v))
    return false;
  if (!isRawRead(node.right, v)) return false;
  verifyConsumed(node.right, v);
  verifyActivation(node.left, v);
  v.fill(v.temporary(node.left)!, { kind: "read" }, node.left);
  return true;
}

export function isRawRead(node: Expression, v: Verification): boolean {
  if (node.type === "MemberExpression") return node.property.type !== "PrivateIdentifier" && mayBeMethod(node, v);
  if (node.type === "SequenceExpression") return isRawRead(node.expressions.at(-1)!, v);
  if (node.type !== "ConditionalExpression" || isFunctionCheck(node, v)) return false;
  return isRawRead(node.consequent, v) || isRawRead(node.alternate, v);
}

/** Whether what is read may be a method of a strict class: not under a number, nor under the name of a private field. In compat, whether it may be a native. */
function mayBeMethod(node: MemberExpression, v: Verification): boolean {
  const name = staticName(node);
  const isElement = name === null && node.property.type !== "PrivateIdentifier" && isNumeric(node.property);
  if (!v.isStrict) return name === null ? !isElement : isMethodName(name);
  return !isElement && !isPlainField(node, v);
}

function isFunctionCheck({ consequent }: ConditionalExpression, v: Verification): boolean {
  return placedCall(consequent, v.isStrict ? "read" : "tame", v) !== null;
}

/** Whether a name is of a temporary with a value that was read and not checked. */
export function isRawTemporary(node: Node, v: Verification): boolean {
  return v.isStrict && node.type === "Identifier" && v.temporary(node as Identifier)?.content?.kind === "read";
}

/** `$s_1 = o`, where the temporary is for objects of reads alone. */
function isHeldObject(node: AssignmentExpression, v: Verification): boolean {
  return v.isStrict && isTemporaryAssignment(node, v);
}

/** The object of an access in place. Nobody gets self by it, if what is called is not handed it. */
export function verifyObject(node: Expression, v: Verification): void {
  if (node.type === "ThisExpression") mentionThis(node, v);
  else if (node.type === "AssignmentExpression" && isHeldObject(node, v)) {
    const left = node.left as Identifier;
    verifyConsumed(node.right, v);
    verifyActivation(left, v);
    v.fill(v.temporary(left)!, { kind: "object" }, left);
  } else if (!isReceiver(node, v)) verifyConsumed(node, v);
}

/** `o.p`. `consumed`: nobody gets the value itself, so that it may be a function of the realm's. */
export function verifyRead(node: MemberExpression, consumed: boolean, v: Verification, key?: string): void {
  if (!v.allowsInPlace) v.refuse("member", node, "a member is read without a guard");
  if (node.object.type === "Super") {
    if (v.isStrict) v.refuse("super", node, "a `super` member is read in place");
    mentionSuper(node, v);
  } else verifyObject(node.object, v);
  if (node.optional) v.refuse("special-construct", node, "an optional chain is not part of the grammar");
  verifyKeyInPlace(node, "read", v, key);
  const name = staticName(node);
  if (v.isStrict && !consumed) {
    const { property } = node;
    // No strict class has a method whose name is an index.
    if (property.type !== "PrivateIdentifier") {
      if (mayBeMethod(node, v)) v.refuse("member", node, "the value may be a method of a class, and is not checked");
    } else if (v.isStrictPrivateMethod(property.name))
      v.refuse("unbound-method", node, `\`#${property.name}\` is a method, and its value is not bound`);
    return;
  }
  if (!consumed && name !== null && isMethodName(name))
    v.refuse("member", node, `\`${name}\` may be a function of the realm's, and its value is not checked`);
}

/** An expression whose value nobody gets: an operand of `typeof`, `!` or arithmetic, a condition, the object of a read. */
export function verifyConsumed(node: Expression, v: Verification): void {
  if (node.type === "MemberExpression" && v.allowsInPlace) verifyRead(node, true, v);
  else if (isRawTemporary(node, v)) verifyActivation(node as Identifier, v);
  else if (isConsumedLocal(node, v) || verifyRawRead(node, v)) return;
  else if (node.type === "ConditionalExpression" && v.allowsInPlace) verifyConditional(node, v, verifyConsumed);
  else if (node.type === "SequenceExpression" && v.allowsInPlace) verifySequence(node, verifyConsumed, v);
  else verifyValue(node, v);
}

/**
 * An operand of which a number is made: a sum may add whatever there is, since nobody sees the text that it gives, and the text of a function or a date makes no number. The attack:
 * `(f + "") === g`, where nobody makes a number of it.
 */
export function verifyNumeric(node: Expression, v: Verification): void {
  if (
    v.allowsInPlace &&
    node.type === "BinaryExpression" &&
    node.operator === "+" &&
    node.left.type !== "PrivateIdentifier"
  ) {
    verifyNumeric(node.left, v);
    verifyNumeric(node.right, v);
  } else verifyConsumed(node, v);
}

/** `typeof ($s_1 = o.p) === "function" ? $s_tame($s_1) : $s_1`, in strict `$s_read(o, $s_1)`. Gives whether the expression has that form. */
export function verifyFunctionCheck(node: ConditionalExpression, v: Verification, key?: string): boolean {
  return verifyCheckOfFunction(node, node.test, null, v, key);
}

/**
 * `typeof ($s_1 = o.p) === "function" && o[$s_mark] !== void 0 ? $s_read(o, $s_1) : $s_1`: what is no strict object has no methods to be bound. What comes out may be a native of the realm's, of a name by which
 * it does nothing without a receiver. Gives whether the expression has that form.
 */
export function verifyCallableCheck(node: Expression, v: Verification): boolean {
  if (!v.isStrict || !v.allowsInPlace || node.type !== "ConditionalExpression") return false;
  const { test } = node;
  if (test.type !== "LogicalExpression" || test.operator !== "&&") return false;
  return verifyCheckOfFunction(node, test.left, test.right, v);
}

/** The parts of `$s_1 = o.p` in `typeof ($s_1 = o.p) === "function"`; null for what is no such test. */
export function keptRead(
  test: Expression,
  type: string,
): { readonly left: Identifier; readonly right: MemberExpression } | null {
  if (test.type !== "BinaryExpression" || test.operator !== "===") return null;
  if (test.right.type !== "Literal" || test.right.value !== type) return null;
  const kept = test.left;
  if (kept.type !== "UnaryExpression" || kept.operator !== "typeof" || kept.argument.type !== "AssignmentExpression")
    return null;
  const { left, operator, right } = kept.argument;
  return operator === "=" && left.type === "Identifier" && right.type === "MemberExpression" ? { left, right } : null;
}

/** `mark`: asks in addition whether the object is marked as a strict one. */
function verifyCheckOfFunction(
  { consequent, alternate }: ConditionalExpression,
  test: Expression,
  mark: Expression | null,
  v: Verification,
  key?: string,
): boolean {
  const kept = keptRead(test, "function");
  if (kept === null) return false;
  const { left, right } = kept;
  const binding = v.temporary(left);
  const args = placedCall(consequent, v.isStrict ? "read" : "tame", v);
  const isAgain = (other: Expression | undefined) => other?.type === "Identifier" && other.name === left.name;
  if (binding === undefined || args === null || !isAgain(args.at(-1)) || !isAgain(alternate)) return false;
  if (mark !== null) {
    const name = staticName(right);
    const object = right.object.type === "AssignmentExpression" ? right.object.left : right.object;
    if (name === null || !isCalledFreely(name) || !asksForMark(mark, object as Expression, v, "!==")) return false;
  }
  if (v.isStrict) verifyReadFrom(args[0]!, right.object, v);
  verifyRead(right, true, v, key);
  verifyActivation(left, v);
  v.fill(binding, { kind: "read" }, left);
  return true;
}

/**
 * What a function that was read is bound to: what it was read from. A method is found without running anything, so that a variable has not changed; a key that is evaluated in
 * between is a number, under which there is no method.
 */
function verifyReadFrom(node: Expression, object: Expression | Super, v: Verification): void {
  const isHeld = object.type === "AssignmentExpression" && isHeldObject(object, v);
  const first = isHeld ? object.left : object;
  const isSame =
    first.type === "Identifier"
      ? node.type === "Identifier" && node.name === first.name
      : node.type === first.type && (first.type === "ThisExpression" || first.type === "Literal");
  if (!isSame)
    v.refuse("unbound-method", node, "a function is taken for another object than the one that it was read from");
}

/** `o.m(a)`, `f(a)`. `tested`: the variables that a test, just before, has shown to be primitives. */
export function verifyCallInPlace(node: CallExpression, v: Verification, tested?: ReadonlyMap<string, Tested>): void {
  const { callee } = node;
  if (!v.allowsInPlace || node.optional) v.refuse("call", node, "a function is called without `$s_call`");
  if (callee.type === "Super") return;
  if (callee.type !== "MemberExpression") {
    if (!verifyCalledLocal(callee, v)) verifyValue(callee, v);
    verifyArguments(node.arguments, v);
    return;
  }
  if (callee.optional) v.refuse("special-construct", callee, "an optional chain is not part of the grammar");
  // The receiver is what the function gets as `this`.
  if (callee.object.type === "Super") {
    const { self, isStatic } = v.activation.receiver;
    if (v.isStrict && !(self !== null && isStatic)) v.refuse("super", callee, "a `super` member is called in place");
    verifySuperCall(node, v, tested);
    return;
  }
  if (verifyReceiverCall(callee, node, v)) return;
  if (isOwnPrivateMethod(callee, v)) mentionThis(callee.object, v);
  else if (!isReceiver(callee.object, v)) verifyReceiver(callee.object, staticName(callee), v);
  verifyKeyInPlace(callee, "called", v);
  verifyArguments(node.arguments, v);
  verifyNamedCall(node, callee, v, tested);
}

/** Whether what natives do under the name of a call needs a stand-in, with these arguments. */
export function verifyNamedCall(
  node: CallExpression,
  callee: MemberExpression,
  v: Verification,
  tested?: ReadonlyMap<string, Tested>,
): void {
  const name = staticName(callee);
  if (v.isStrict && name !== null && ASKING_METHODS.has(name))
    v.refuse("call", node, `\`${name}\` is called in place, and its stand-in asks more than the native`);
  if (name !== null && !takesArguments(name, node, v, tested))
    v.refuse("call", node, `\`${name}\` is called in place with arguments for which it needs its stand-in`);
}

/** The receiver of a call. Where no function has a function of this name, what was read may be one that no check has seen: nothing is called on it. */
function verifyReceiver(node: Expression, name: string | null, v: Verification): void {
  if (name === null || isFunctionMethod(name)) verifyValue(node, v);
  else verifyConsumed(node, v);
}

/** Natives that tell or write something of instances of strict classes, but for their stand-ins. That of arrays called `concat` writes into what a species constructs. */
const ASKING_METHODS: ReadonlySet<string> = new Set([
  ...SPECIES_METHODS.split(" "),
  "concat",
  "hasOwnProperty",
  "propertyIsEnumerable",
]);

/** `this.#m(…)`: a method of the class itself, whose brand is there whenever the method is. */
function isOwnPrivateMethod({ object, property }: MemberExpression, v: Verification): boolean {
  return (
    object.type === "ThisExpression" && property.type === "PrivateIdentifier" && v.isStrictPrivateMethod(property.name)
  );
}

/**
 * `typeof a === "string" ? o.m(a) : …`, after the test. Gives whether the consequent is such a call. The look-up of the method may run code of the guest's, which
 * changes neither a constant nor a temporary.
 */
export function verifyTestedCall(node: ConditionalExpression, v: Verification): boolean {
  const { consequent } = node;
  if (!v.allowsInPlace || consequent.type !== "CallExpression") return false;
  const { callee } = consequent;
  if (callee.type !== "MemberExpression" || staticName(callee) === null) return false;
  const { type } = callee.object;
  const isMentioned = type === "Identifier" || type === "ThisExpression" || (type === "Super" && !v.isStrict);
  if (!isMentioned && !isStringLiteral(callee.object)) return false;
  if (!consequent.arguments.every((argument) => isQuiet(argument, v))) return false;
  verifyCallInPlace(consequent, v, testedPrimitives(node));
  return true;
}

/** A literal, a constant or a temporary: nothing that a guest's code does changes it. */
export const isQuiet = (node: Node, v: Verification): boolean =>
  node.type === "Literal" ||
  (node.type === "Identifier" &&
    (v.temporary(node as Identifier) !== undefined || v.scopes.find((node as Identifier).name)?.constant === true));

/** Whether a receiver is a primitive, whose methods are found without running anything. */
function isTestedReceiver(node: Node, v: Verification, tested: ReadonlyMap<string, Tested>): boolean {
  return isQuiet(node, v) && isTestedOperand(node, tested);
}

function takesArguments(
  name: string,
  { callee, arguments: args }: CallExpression,
  v: Verification,
  tested?: ReadonlyMap<string, Tested>,
): boolean {
  const taken = argumentsOf(name, v.isStrict);
  if (taken === "any" || taken === "never") return taken === "any";
  return args.every(
    (argument, index) =>
      argument.type !== "SpreadElement" &&
      (isPrimitive(argument) ||
        (tested !== undefined && isTestedOperand(argument, tested)) ||
        (tested !== undefined &&
          index === 0 &&
          isTestedPattern(argument, name, tested) &&
          isTestedReceiver((callee as MemberExpression).object, v, tested)) ||
        (taken === "primitive-or-pattern" && index === 0 && isRegExp(argument))),
  );
}

const isRegExp = (node: Expression): boolean => node.type === "Literal" && "regex" in node && Boolean(node.regex);

/** `$s_n1`, as a callee: its value is a native of the realm's, and nobody's. */
export function isNative(node: Node): node is Identifier {
  return (
    node.type === "Identifier" &&
    reservedRole((node as Identifier).name) === "native" &&
    (node as Identifier).name.startsWith(RESERVED_PREFIX)
  );
}

export function verifyNativeCallee(
  node: Identifier,
  args: readonly (Expression | SpreadElement)[],
  v: Verification,
): void {
  if (v.takesPrimitives.has(node.name) && !args.every((arg) => arg.type !== "SpreadElement" && isPrimitive(arg)))
    v.refuse("call", node, "a native that turns its arguments into text is given more than primitives");
  verifyBound(node, v);
}

export function verifyBound(node: Identifier, v: Verification): void {
  if (v.scopes.find(node.name) === undefined) v.refuse("free-name", node, `\`${node.name}\` is not bound in the text`);
}

/** `new F(a)` */
export function verifyNew(node: NewExpression, v: Verification): void {
  if (isNative(node.callee)) {
    verifyNativeCallee(node.callee, node.arguments, v);
    verifyArguments(node.arguments, v);
    return;
  }
  if (!v.allowsInPlace) v.refuse("call", node, "something is constructed without `$s_construct`");
  verifyValue(node.callee, v);
  verifyArguments(node.arguments, v);
}

/**
 * `a + b` of operands that are primitives by their syntax; `a < b` and its kin where one is a number: what the other is converted to is then shown as a number
 * alone; and `a == "text"`, where it is shown as unlike that text. Gives whether they are.
 */
export function verifyPrimitiveOperation({ operator, left, right }: BinaryExpression, v: Verification): boolean {
  if (!v.allowsInPlace || left.type === "PrivateIdentifier") return false;
  const isOfNumbers = operator !== "+" && (isNumeric(left) || isNumeric(right));
  const isOfText = (operator === "==" || operator === "!=") && (isTextOfNone(left) || isTextOfNone(right));
  if (!isOfNumbers && !isOfText && !(isPrimitive(left) && isPrimitive(right))) return false;
  const verifyOperand = isOfNumbers ? verifyNumeric : verifyConsumed;
  verifyOperand(left, v);
  verifyOperand(right, v);
  return true;
}

/**
 * `typeof a === "number" && typeof b === "number" ? a + b : …` and `typeof a === "number" ? a < b : …`, after the test. Gives whether the consequent is such an
 * operation: nothing is evaluated between the test and it.
 */
export function isTestedOperation(node: ConditionalExpression, v: Verification): boolean {
  const { consequent } = node;
  if (!v.allowsInPlace || consequent.type !== "BinaryExpression" || consequent.left.type === "PrivateIdentifier")
    return false;
  const tested = testedPrimitives(node);
  const { left, operator, right } = consequent;
  if (isTestedOperand(left, tested) && isTestedOperand(right, tested)) return true;
  const isOfNumbers = operator !== "+" && (isTestedNumber(left, tested) || isTestedNumber(right, tested));
  const isVariable = (node: Expression): boolean => node.type === "Identifier" || isLiteralOperand(node);
  return isOfNumbers && isVariable(left) && isVariable(right);
}

/** Whether a pattern may take a value apart natively: it names no member under which a function of the realm's could come out. */
export function isPlainPattern(node: Pattern): boolean {
  switch (node.type) {
    case "ObjectPattern":
      return node.properties.every((property) => {
        if (property.type === "RestElement") return true;
        const { key, computed } = property;
        const name = key.type === "Identifier" && !computed ? key.name : keyOfLiteral(key);
        const isPlain = name !== null && !isSpecialName(name) && !isMethodName(name);
        return isPlain && isPlainPattern(property.value);
      });
    case "ArrayPattern":
      return node.elements.every((element) => element === null || isPlainPattern(element));
    case "AssignmentPattern":
      return isPlainPattern(node.left);
    case "RestElement":
      return isPlainPattern(node.argument);
    default:
      return true;
  }
}

function keyOfLiteral(key: Expression): string | null {
  if (key.type !== "Literal" || (typeof key.value !== "string" && !isNumeric(key))) return null;
  return String(key.value);
}

/** The targets and defaults of a pattern that {@link isPlainPattern} has let through. */
export function verifyPlainPattern(node: Pattern, v: Verification): void {
  switch (node.type) {
    case "ObjectPattern":
      for (const property of node.properties) {
        if (property.type === "Property" && property.key.type === "Identifier") v.facts.names.add(property.key.name);
        if (property.type === "Property" && isStringLiteral(property.key))
          v.facts.names.add((property.key as { value: string }).value);
        verifyPlainPattern(property.type === "RestElement" ? property.argument : property.value, v);
      }
      return;
    case "ArrayPattern":
      for (const element of node.elements) if (element !== null) verifyPlainPattern(element, v);
      return;
    case "AssignmentPattern":
      verifyPlainPattern(node.left, v);
      verifyValue(node.right, v);
      return;
    case "RestElement":
      verifyPlainPattern(node.argument, v);
      return;
    default:
      verifyTarget(node, v);
  }
}
