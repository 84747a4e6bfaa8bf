/**
 * Expressions. A value position is one whose value the guest gets: {@link verifyValue} accepts only what gives values that the guest may hold.
 * An effect position is one whose value nobody gets: {@link verifyEffect} also accepts a destructuring assignment, whose value is the view.
 */
import { RESERVED_PREFIX } from "@sallyport/runtime-guards/abi";
import type {
  ArrowFunctionExpression,
  AssignmentExpression,
  CallExpression,
  ConditionalExpression,
  Expression,
  Identifier,
  ObjectExpression,
  Property,
  SequenceExpression,
  TaggedTemplateExpression,
  YieldExpression,
} from "acorn";
import { verifyClass } from "./classes.js";
import { verifyFunction, verifyImmediateArrow } from "./functions.js";
import {
  isConstruction,
  isSame,
  isSelf,
  mentionThis,
  placedCall,
  verifyArguments,
  verifyConstruction,
  verifyGuardCall,
} from "./guard-calls.js";
import { verifyActivation, verifyMethod, verifyTestOfBranches } from "./unbound-methods.js";
import { guardNamed, reservedRole, resultOf } from "./guards.js";
import {
  isNative,
  isTestedOperation,
  verifyCallInPlace,
  verifyConsumed,
  verifyFunctionCheck,
  verifyNativeCallee,
  verifyNew,
  verifyTestedCall,
  verifyRawRead,
  verifyRead,
} from "./in-place.js";
import { KNOWN_OPERATORS, verifyBinary, verifyUnary, verifyUpdate } from "./operators.js";
import {
  isTakenInPlace,
  verifyBinding,
  verifyCheckedKey,
  verifyIterable,
  verifyMemberTarget,
  verifyWritable,
} from "./patterns.js";
import { isPrimitive } from "./primitives.js";
import { verifyCallWhileMaking, verifyWholeSuperCall, verifyWholeSuperRead } from "./super-call.js";
import { verifyStackRead } from "./stacks.js";
import { verifyTestedKey } from "./tested-keys.js";
import { noteShown, verifyUncheckedLocal } from "./unchecked-locals.js";
import type { Verification } from "./verification.js";
import { isPlace, verifyFieldWrite, verifyMemberAssignment, verifyMarkedWrite } from "./writes-in-place.js";

export function verifyValue(node: Expression, v: Verification): void {
  switch (node.type) {
    case "Identifier":
      verifyReference(node, v);
      return;
    case "Literal":
      return;
    case "ThisExpression":
      mentionThis(node, v);
      showThis(node, v);
      return;
    case "CallExpression":
      verifyCall(node, v);
      return;
    case "AssignmentExpression":
      verifyAssignment(node, v);
      return;
    case "BinaryExpression":
      verifyBinary(node, v);
      return;
    case "LogicalExpression":
      verifyValue(node.left, v);
      verifyValue(node.right, v);
      return;
    case "ConditionalExpression":
      verifyConditional(node, v);
      return;
    case "SequenceExpression":
      verifySequence(node, verifyValue, v);
      return;
    case "UnaryExpression":
      verifyUnary(node, v);
      return;
    case "UpdateExpression":
      verifyUpdate(node, v);
      return;
    case "FunctionExpression":
    case "ArrowFunctionExpression":
      verifyFunction(node, v);
      return;
    case "ClassExpression":
      verifyClass(node, v);
      return;
    case "ArrayExpression":
      for (const element of node.elements) {
        if (element?.type === "SpreadElement") verifyIterable(element.argument, v);
        else if (element !== null) verifyValue(element, v);
      }
      return;
    case "ObjectExpression":
      verifyObject(node, v);
      return;
    case "TemplateLiteral":
      for (const part of node.expressions) {
        if (v.allowsInPlace && isPrimitive(part)) {
          verifyConsumed(part, v);
          continue;
        }
        const args = placedCall(part, "template", v);
        if (args === null)
          v.refuse("template", part, "a part of a template literal becomes text without `$s_template`");
        verifyValue(args === null ? part : args[0]!, v);
      }
      return;
    case "TaggedTemplateExpression":
      verifyTaggedTemplate(node, v);
      return;
    case "YieldExpression":
      verifyYield(node, v);
      return;
    case "AwaitExpression":
      verifyValue(node.argument, v);
      return;
    case "MetaProperty":
      if (node.meta.name !== "new") v.refuse("special-construct", node, "`import.meta` stands outside a guard");
      else if (!v.activation.receiver.hasNewTarget)
        v.refuse("wrapper-access", node, "`new.target` is mentioned outside the guest's functions");
      return;
    case "MemberExpression":
      verifyRead(node, false, v);
      return;
    case "NewExpression":
      verifyNew(node, v);
      return;
    default:
      v.refuse("special-construct", node, `\`${(node as { type: string }).type}\` is not part of the grammar`);
  }
}

/** `verifyBranch`: for what becomes of the value. */
export function verifyConditional(
  node: ConditionalExpression,
  v: Verification,
  verifyBranch: (node: Expression, v: Verification) => void = verifyValue,
): void {
  v.forgetMethods(() => verifyTestAndBranches(node, v, verifyBranch));
}

function verifyTestAndBranches(
  node: ConditionalExpression,
  v: Verification,
  verifyBranch: (node: Expression, v: Verification) => void,
): void {
  if (v.allowsInPlace && verifyFunctionCheck(node, v)) {
    return;
  }
  if (verifyMarkedWrite(node, v) || verifyWholeSuperCall(node, v) || verifyWholeSuperRead(node, v)) {
    verifyBranch(node.alternate, v);
    return;
  }
  if (verifyCallWhileMaking(node, v)) {
    verifyBranch(node.consequent, v);
    return;
  }
  const otherwise = verifyFieldWrite(node, v);
  if (otherwise !== null) {
    verifyBranch(otherwise, v);
    return;
  }
  verifyTestOfBranches(node.test, v);
  const { consequent } = node;
  const isOperation = consequent.type === "BinaryExpression" && KNOWN_OPERATORS.has(consequent.operator);
  if (isOperation && isTestedOperation(node, v)) {
    verifyConsumed(consequent.left as Expression, v);
    verifyConsumed(consequent.right, v);
  } else if (
    !verifyTestedCall(node, v) &&
    !verifyTestedKey(node, verifyBranch === verifyConsumed, v) &&
    !verifyStackRead(node, v)
  ) {
    verifyBranch(consequent, v);
  }
  verifyBranch(node.alternate, v);
}

const isPlainAssignment = (node: Expression): node is AssignmentExpression =>
  node.type === "AssignmentExpression" && node.operator === "=";

/** An expression whose value nobody gets. */
export function verifyEffect(node: Expression, v: Verification): void {
  if (node.type === "SequenceExpression") {
    verifySequence(node, verifyEffect, v);
  } else if (
    node.type === "AssignmentExpression" &&
    (node.left.type === "ObjectPattern" || node.left.type === "ArrayPattern")
  ) {
    verifyBinding(node.left, node.right, v);
  } else if (isPlainAssignment(node) && verifyUncheckedLocal(node.left, node.right, v)) {
    return;
  } else if (isConstruction(node)) {
    verifyConstruction(node, v);
  } else if (!verifyWritable(node, v) && !verifyRawRead(node, v)) {
    verifyValue(node, v);
  }
}

/** `$s_writable(this)` in a sequence holds for what comes after it there. */
export function verifySequence(
  node: SequenceExpression,
  verifyLast: (node: Expression, v: Verification) => void,
  v: Verification,
): void {
  const before = v.writableThis;
  const last = node.expressions.length - 1;
  node.expressions.forEach((expression, index) => {
    if (index === last) verifyLast(expression, v);
    else if (verifyWritable(expression, v)) v.writableThis = true;
    else verifyEffect(expression, v);
  });
  v.writableThis = before;
}

/** Whoever gets self, by `this` or by what `super(…)` gives, while it is under construction could call it as self does. */
function showThis(node: Expression, v: Verification): void {
  const { receiver } = v.activation;
  if (!v.allowsInPlace || receiver.self === null || receiver.isStatic) return;
  if (receiver.isMaking) v.refuse("self", node, "self is a value without `$s_show` where it is under construction");
  receiver.shown ??= node;
}

export function verifyReference(node: Identifier, v: Verification): void {
  const { name } = node;
  if (name === "arguments") {
    if (!v.activation.receiver.hasArguments)
      v.refuse("wrapper-access", node, "`arguments` is mentioned outside the guest's functions");
    return;
  }
  const binding = v.scopes.find(name);
  if (name.startsWith(RESERVED_PREFIX)) {
    const role = reservedRole(name);
    if (role !== "temporary" && role !== "class" && role !== "constant") {
      v.refuse(role === "guard" ? "guard-use" : "reserved-name", node, `\`${name}\` is used as a value`);
      return;
    }
    if (binding?.content?.kind === "method")
      v.refuse("unbound-method", node, "a method without its receiver is used as a value");
    if (binding?.content?.kind === "receiver") v.refuse("self", node, "what stands for `this` is used as a value");
    if (binding?.content?.kind === "object" || binding?.content?.kind === "read")
      v.refuse("temporary", node, "what was read in place is used without its function check");
    if (binding?.content?.kind === "key") v.refuse("temporary", node, "the key of a `super` member is used as a value");
    if (binding?.content?.kind === "offer") v.refuse("temporary", node, "what a class offers is used as a value");
    if (role === "temporary" && !isShared(name)) verifyActivation(node, v);
    // Read before it is assigned: in a loop, what is assigned further down.
    if (binding !== undefined) binding.content ??= { kind: "value" };
  }
  if (binding === undefined) v.refuse("free-name", node, `\`${name}\` is not bound in the text`);
  else noteShown(binding, node, v);
}

/** The module's default export and the wrapper's `this` are constants that all of the program sees. */
function isShared(name: string): boolean {
  return name === "$s_default" || name === "$s_this";
}

/** An identifier, or a member under a guard, that gets a value; `source` is null where a pattern or a loop gives the value. */
export function verifyAssigned(
  node: Identifier | Extract<Expression, { type: "MemberExpression" }>,
  source: Expression | null,
  v: Verification,
): void {
  if (node.type === "MemberExpression") {
    verifyMemberTarget(node, v);
    if (source !== null) verifyValue(source, v);
    return;
  }
  if (node.name.startsWith(RESERVED_PREFIX)) {
    const binding = v.temporary(node);
    if (binding === undefined) {
      v.refuse("reserved-name", node, `\`${node.name}\` is assigned`);
    } else {
      verifyActivation(node, v);
      const isCopy = source?.type === "Identifier" && v.temporary(source) !== undefined;
      const inSelf = source !== null && !isCopy && isSelf(source, v);
      if (source !== null) verifyValue(source, v);
      v.fill(binding, { kind: inSelf ? "self" : "value" }, node);
      return;
    }
  } else if (node.name === "arguments" || node.name === "eval" || v.scopes.find(node.name) === undefined) {
    v.refuse("free-name", node, `\`${node.name}\` is assigned and not bound in the text`);
  }
  if (source !== null) verifyValue(source, v);
}

function verifyAssignment(node: AssignmentExpression, v: Verification): void {
  const { left, operator } = node;
  if (left.type === "ObjectPattern" || left.type === "ArrayPattern") {
    if (!isTakenInPlace(left, node.right, v))
      v.refuse("pattern", node, "the value of a destructuring assignment is used: it is the view");
    verifyBinding(left, node.right, v);
    return;
  }
  if (left.type !== "Identifier" && left.type !== "MemberExpression") {
    v.refuse("special-construct", left, "this cannot be assigned to");
    return;
  }
  if (left.type === "MemberExpression" && isPlace(left, v)) {
    verifyMemberAssignment(node, left, v);
    return;
  }
  if (operator !== "=") {
    // `x ||= v` gives what the variable holds.
    const binding = left.type === "Identifier" && LOGICAL.has(operator) ? v.scopes.find(left.name) : undefined;
    if (binding !== undefined) noteShown(binding, left, v);
    // A plain name holds a value already; what else is read here would be read without a guard.
    if (operator === "+=") v.refuse("operator", node, "`+=` adds without `$s_binary`");
    if (left.type === "MemberExpression")
      v.refuse("member", node, "a compound assignment reads a member without a guard");
  }
  verifyAssigned(left, node.right, v);
}

const LOGICAL: ReadonlySet<string> = new Set(["||=", "&&=", "??="]);

function verifyCall(node: CallExpression, v: Verification): void {
  const { callee } = node;
  if (callee.type === "Identifier") {
    const guard = guardNamed(callee.name);
    if (guard !== undefined) {
      verifyGuardCall(node, guard, v);
      return;
    }
    if (/^(?:global-)?cell$/.test(reservedRole(callee.name)) && callee.name.startsWith(RESERVED_PREFIX)) {
      if (v.scopes.find(callee.name) === undefined)
        v.refuse("free-name", callee, `\`${callee.name}\` is not bound in the text`);
      if (node.arguments.length > 0) v.refuse("guard-use", node, "a cell is called with arguments");
      return;
    }
  }
  if (isNative(callee)) {
    verifyNativeCallee(callee, node.arguments, v);
    // What gives a number makes numbers of its arguments, as arithmetic does.
    if (!v.allowsInPlace || resultOf(callee.name) !== "number") verifyArguments(node.arguments, v);
    else
      for (const argument of node.arguments) {
        if (argument.type === "SpreadElement") verifyIterable(argument.argument, v);
        else verifyConsumed(argument, v);
      }
    return;
  }
  if (callee.type === "Super") {
    verifyConstruction(node, v);
    showThis(node, v);
    return;
  }
  if (callee.type === "ArrowFunctionExpression" && !node.optional) {
    verifyImmediateArrow(callee as ArrowFunctionExpression, node, v);
    return;
  }
  verifyCallInPlace(node, v);
}

function verifyObject(node: ObjectExpression, v: Verification): void {
  for (const property of node.properties) {
    if (property.type === "SpreadElement") {
      const args = placedCall(property.argument, "spread", v);
      if (args === null) v.refuse("iteration", property, "an object is copied without `$s_spread`");
      verifyValue(args === null ? property.argument : args[0]!, v);
      continue;
    }
    if (property.computed) verifyCheckedKey(property.key, v);
    if (setsPrototype(property)) {
      const args = placedCall(property.value, "prototypeOf", v);
      if (args === null) v.refuse("heritage", property, "a prototype is set without `$s_prototypeOf`");
      verifyValue(args === null ? property.value : args[0]!, v);
    } else {
      verifyValue(property.value, v);
    }
  }
}

/** `__proto__: v`, and not a shorthand, a method, an accessor or a computed key. */
function setsPrototype(property: Property): boolean {
  if (property.computed || property.shorthand || property.method || property.kind !== "init") return false;
  const { key } = property;
  return (
    (key.type === "Identifier" && key.name === "__proto__") || (key.type === "Literal" && key.value === "__proto__")
  );
}

/** ``$s_tag($s_method($s_1 = o, "t"), $s_1)`…` `` */
function verifyTaggedTemplate(node: TaggedTemplateExpression, v: Verification): void {
  const args = placedCall(node.tag, "tag", v);
  if (args === null) {
    v.refuse("call", node, "a tag is called without `$s_tag`");
    verifyValue(node.tag, v);
  } else {
    const [tag, receiver] = args as [Expression, Expression];
    const from = verifyMethod(tag, v);
    if (from !== "value" && from !== null && !isSame(receiver, from, v)) {
      v.refuse("unbound-method", receiver, "a method is called on another object than the one it was read from");
    }
    if (from === "this" && receiver.type === "ThisExpression") mentionThis(receiver, v);
    else verifyValue(receiver, v);
  }
  for (const part of node.quasi.expressions) verifyValue(part, v);
}

function verifyYield(node: YieldExpression, v: Verification): void {
  if (v.activation.kind === "body") v.refuse("wrapper-access", node, "the wrapping generator yields");
  if (!node.argument) return;
  if (!node.delegate) {
    verifyValue(node.argument, v);
  } else if (v.activation.isAsync) {
    const args = placedCall(node.argument, "iterateAsync", v);
    if (args === null) v.refuse("iteration", node, "`yield*` iterates without `$s_iterateAsync`");
    verifyValue(args === null ? node.argument : args[0]!, v);
  } else {
    verifyIterable(node.argument, v);
  }
}
