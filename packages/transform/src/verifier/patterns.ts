/**
 * Destructuring and iteration: constructs that read members natively. What they read from must be an object of the guards, made for exactly
 * this pattern: `$s_view(o, shape)` for an object pattern, `$s_iterate(o, shape)` for what iterates.
 *
 * The attacks: `const { constructor: { constructor: F } } = f` reads special names without a guard (I2); a view made for another shape
 * hands out its raw nested values; an assignment expression gives its right side, the view itself, to the guest.
 */
import type {
  ArrayPattern,
  AssignmentProperty,
  Expression,
  ForInStatement,
  ForOfStatement,
  MemberExpression,
  Node,
  ObjectExpression,
  ObjectPattern,
  Pattern,
  Property,
  RestElement,
} from "acorn";
import { verifyAssigned, verifyValue } from "./expressions.js";
import {
  mentionSuper,
  placedCall,
  placedCallOf,
  verifyPrivateName,
  verifySelf,
  verifySelfKey,
  verifySuperKey,
} from "./guard-calls.js";
import { guardNamed, resultOf } from "./guards.js";
import { isPlainPattern, verifyPlainPattern } from "./in-place.js";
import { isStringLiteral, isVoidZero } from "./verification.js";
import type { Verification } from "./verification.js";
import { isPlace, verifyPlace } from "./writes-in-place.js";

/** What a view wraps: see the design of guarded code. `null` is a plain value. */
export type Shape =
  | null
  | { readonly kind: "o"; readonly parts: readonly Shape[] }
  | { readonly kind: "a"; readonly parts: readonly Shape[] }
  | { readonly kind: "r"; readonly part: Shape };

/** A shape as it is written: `0`, `void 0`, `["o", …]`, `["a", …]`, in arrays also a last `["r", …]`. */
function readShape(node: Expression, v: Verification): Shape {
  if (isVoidZero(node) || (node.type === "Literal" && node.value === 0)) return null;
  if (node.type === "ArrayExpression") {
    const [kind, ...parts] = node.elements;
    if (kind?.type === "Literal" && parts.every((part) => part !== null && part.type !== "SpreadElement")) {
      const shapes = (parts as Expression[]).map((part) => readShape(part, v));
      if (kind.value === "o" || kind.value === "a") return { kind: kind.value, parts: shapes };
      if (kind.value === "r" && shapes.length === 1) return { kind: "r", part: shapes[0]! };
    }
  }
  v.refuse("pattern", node, "this is not a shape");
  return null;
}

function isViewOfSelf(node: Expression): boolean {
  return (
    node.type === "CallExpression" && node.callee.type === "Identifier" && guardNamed(node.callee.name) === "viewSelf"
  );
}

function isSameShape(a: Shape, b: Shape): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind === "r" || b.kind === "r") return a.kind === "r" && b.kind === "r" && isSameShape(a.part, b.part);
  return (
    a.kind === b.kind &&
    a.parts.length === b.parts.length &&
    a.parts.every((part, index) => isSameShape(part, b.parts[index]!))
  );
}

/** What spread, `yield*` or a loop iterates: `$s_iterate(x, void 0)`. */
export function verifyIterable(node: Expression, v: Verification): void {
  const args = placedCall(node, "iterate", v);
  if (args === null) {
    // What a native consumer reads stays inside the engine.
    if (!v.allowsInPlace || (v.isStrict && !isFreshArray(node)))
      v.refuse("iteration", node, "something iterates without `$s_iterate`");
    verifyValue(node, v);
    return;
  }
  verifyValue(args[0]!, v);
  if (readShape(args[1]!, v) !== null) v.refuse("pattern", args[1]!, "views are made where nothing takes them apart");
}

/** An array that is made where it is taken apart, by syntax or by a function of the language: its iterator is the engine's. */
function isFreshArray(node: Expression): boolean {
  if (node.type === "ConditionalExpression") return isFreshArray(node.consequent) && isFreshArray(node.alternate);
  if (node.type === "CallExpression") return node.callee.type === "Identifier" && resultOf(node.callee.name) === "list";
  return node.type === "ArrayExpression";
}

/** `target = source`, in a declarator or an assignment. */
export function verifyBinding(target: Pattern, source: Expression, v: Verification): void {
  if (target.type === "Identifier" || target.type === "MemberExpression") {
    verifyAssigned(target, source, v);
    return;
  }
  if (isTakenInPlace(target, source, v)) {
    verifyValue(source, v);
    verifyPlainPattern(target, v);
    return;
  }
  if (target.type === "ObjectPattern" && source.type === "ObjectExpression") {
    verifyLiteralSource(target, source, v);
    return;
  }
  verifyPart(target, verifySource(target, source, v), v, isViewOfSelf(source));
}

/** Whether a pattern takes a value apart natively, and may: what a guard makes for a pattern is taken apart by that pattern alone. */
export function isTakenInPlace(target: Pattern, source: Expression, v: Verification): boolean {
  if (!v.allowsInPlace || v.isStrict || !isPattern(target) || !isPlainPattern(target)) return false;
  return !isMadeForPattern(source);
}

const PATTERN_GUARDS: ReadonlySet<string | undefined> = new Set(["view", "viewSelf", "iterate"]);

function isMadeForPattern(source: Expression): boolean {
  if (source.type === "ObjectExpression")
    return source.properties.some((property) => property.type === "Property" && isMadeForPattern(property.value));
  const present = ofArgument(source) ?? source;
  return (
    present.type === "CallExpression" &&
    present.callee.type === "Identifier" &&
    PATTERN_GUARDS.has(guardNamed(present.callee.name))
  );
}

/**
 * `((target) => …)(source)`: the sources are evaluated outside of the function's scope, before the targets are bound inside. Gives what binds
 * the target of this source.
 */
export function verifyOuterSource(target: Pattern, source: Expression, v: Verification): () => void {
  const shape = verifySource(target.type === "AssignmentPattern" ? target.left : target, source, v);
  const inSelf = isPattern(target) && isViewOfSelf(source);
  return () => verifyPart(target, shape, v, inSelf);
}

/**
 * `$s_1 == null ? $s_1 : $s_view($s_1, …)`, or `$s_1 === void 0 ? void 0 : $s_view($s_1, …)`: what is nothing is destructured as it is, which reads
 * nothing. Gives the view.
 */
function ofArgument(source: Expression): Expression | null {
  if (source.type !== "ConditionalExpression") return null;
  const { test, consequent, alternate } = source;
  const isName = (node: Node, name: string) => node.type === "Identifier" && (node as { name?: string }).name === name;
  if (test.type !== "BinaryExpression" || test.left.type !== "Identifier") return null;
  const { name } = test.left;
  const leavesNull =
    test.operator === "==" && test.right.type === "Literal" && test.right.raw === "null" && isName(consequent, name);
  const leavesUndefined = test.operator === "===" && isVoidZero(test.right as Expression) && isVoidZero(consequent);
  const takesIt =
    alternate.type === "CallExpression" && alternate.arguments[0] !== undefined && isName(alternate.arguments[0], name);
  return (leavesNull || leavesUndefined) && takesIt ? alternate : null;
}

/** A value for a target, or a view for a pattern. Gives the shape of the view. */
function verifySource(target: Pattern, source: Expression, v: Verification): Shape {
  if (!isPattern(target)) {
    verifyValue(source, v);
    return null;
  }
  if (isTakenInPlace(target, source, v)) {
    verifyValue(source, v);
    return null;
  }
  const present = ofArgument(source);
  if (present !== null) return verifySource(target, present, v);
  const args =
    target.type === "ArrayPattern"
      ? placedCall(source, "iterate", v)
      : (placedCall(source, "view", v) ?? placedCall(source, "viewSelf", v));
  if (args === null && v.allowsInPlace && target.type === "ArrayPattern" && isFreshArray(source)) {
    verifyValue(source, v);
    return makeFlatShape(target);
  }
  if (args === null) {
    v.refuse("pattern", source, "a pattern takes its values from what is no view");
    verifyValue(source, v);
    return null;
  }
  if (isViewOfSelf(source)) verifySelf(args[0]!, v);
  else verifyValue(args[0]!, v);
  if (v.allowsInPlace && target.type === "ArrayPattern" && isVoidZero(args[1]!)) return makeFlatShape(target);
  return readShape(args[1]!, v);
}

/** What `void 0` says of an array pattern: that there is no pattern inside of it. */
function makeFlatShape({ elements }: ArrayPattern): Shape {
  const parts = elements.filter((element) => element?.type !== "RestElement");
  return { kind: "a", parts: parts.map(() => null) };
}

/** `{ 0: { a }, 1: b = c } = { 0: $s_view(…), 1: $s_1 }`: the own properties of an object that is made here and that nothing else sees. */
function verifyLiteralSource(pattern: ObjectPattern, source: ObjectExpression, v: Verification): void {
  const { properties } = pattern;
  const fits =
    source.properties.length === properties.length &&
    source.properties.every((property, index) => {
      const key =
        property.type === "Property" && property.kind === "init" && !property.method ? numericKey(property) : null;
      const taken = properties[index]!;
      return key === index && taken.type === "Property" && numericKey(taken) === index;
    });
  if (!fits) {
    v.refuse("pattern", pattern, "a pattern does not take from a literal exactly what is there");
    return;
  }
  // All values of the literal are evaluated before the first is taken.
  const targets = (properties as AssignmentProperty[]).map((property) => property.value);
  const shapes = (source.properties as Property[]).map((property, index) => {
    const target = targets[index]!;
    return verifySource(target.type === "AssignmentPattern" ? target.left : target, property.value, v);
  });
  targets.forEach((target, index) => verifyPart(target, shapes[index]!, v));
}

function numericKey(property: Property | AssignmentProperty): number | null {
  const { key } = property;
  return !property.computed && key.type === "Literal" && typeof key.value === "number" ? key.value : null;
}

function verifyObjectPattern(pattern: ObjectPattern, shape: Shape, inSelf: boolean, v: Verification): void {
  if (shape?.kind !== "o") {
    v.refuse("pattern", pattern, "an object pattern takes its values from what has not its shape");
    return;
  }
  let index = 0;
  for (const property of pattern.properties) {
    if (property.type === "RestElement") {
      verifyTarget(property.argument, v);
    } else {
      verifyPatternKey(property, inSelf, v);
      verifyPart(property.value, partOf(shape.parts, index, property, v), v);
      index += 1;
    }
  }
  if (index !== shape.parts.length) v.refuse("pattern", pattern, "a shape has more parts than its pattern");
}

function partOf(parts: readonly Shape[], index: number, node: Node, v: Verification): Shape {
  if (index >= parts.length) v.refuse("pattern", node, "a shape has fewer parts than its pattern");
  return parts[index] ?? null;
}

function verifyPatternKey(property: AssignmentProperty, inSelf: boolean, v: Verification): void {
  if (!property.computed) return;
  const { key } = property;
  if (inSelf && key.type === "Identifier" && v.privateSymbols.has(key.name)) return;
  verifyCheckedKey(key, v);
}

/** `[$s_literalKey(k)]` */
export function verifyCheckedKey(key: Expression, v: Verification): void {
  const args = placedCall(key, "literalKey", v);
  if (args === null) v.refuse("key", key, "a computed key has not gone through `$s_literalKey`");
  verifyValue(args === null ? key : args[0]!, v);
}

function verifyArrayPattern(pattern: ArrayPattern, shape: Shape, v: Verification): void {
  if (shape?.kind !== "a") {
    v.refuse("pattern", pattern, "an array pattern takes its values from what has not its shape");
    return;
  }
  let count = 0;
  pattern.elements.forEach((element, index) => {
    if (element?.type === "RestElement") {
      count += verifyRest(element, shape.parts[index] ?? null, v);
      return;
    }
    count += 1;
    const part = partOf(shape.parts, index, element ?? pattern, v);
    if (element !== null) verifyPart(element, part, v);
    else if (part !== null) v.refuse("pattern", pattern, "a hole has a shape");
  });
  if (count !== shape.parts.length) v.refuse("pattern", pattern, "a shape has more parts than its pattern");
}

/**
 * `...rest` is a native array of what is left, and has no part. `...[[x, y]]`, with part `["r", …]`, takes the one view that
 * the guard yields there. Gives the number of parts.
 */
function verifyRest(node: RestElement, shape: Shape, v: Verification): number {
  const target = node.argument;
  if (shape === null) {
    verifyTarget(target, v);
    return 0;
  }
  const inner = target.type === "ArrayPattern" && target.elements.length === 1 ? (target.elements[0] ?? null) : null;
  if (shape.kind !== "r" || inner === null || !isPattern(inner))
    v.refuse("pattern", target, "a rest element does not fit its shape");
  else verifyPart(inner, shape.part, v);
  return 1;
}

function isPattern(node: Pattern): node is ObjectPattern | ArrayPattern {
  return node.type === "ObjectPattern" || node.type === "ArrayPattern";
}

/** One place of a pattern: a target, or a nested pattern for which the shape has a part; each with or without a default. */
function verifyPart(node: Pattern, shape: Shape, v: Verification, inSelf = false): void {
  const target = node.type === "AssignmentPattern" ? node.left : node;
  const fallback = node.type === "AssignmentPattern" ? node.right : null;
  if (!isPattern(target)) {
    if (shape !== null) v.refuse("pattern", target, "a view is given to the guest");
    verifyTarget(target, v);
    if (fallback !== null) verifyValue(fallback, v);
    return;
  }
  if (shape === null && v.allowsInPlace && !v.isStrict && isPlainPattern(target)) {
    if (fallback !== null) verifyValue(fallback, v);
    verifyPlainPattern(target, v);
    return;
  }
  // The default is evaluated before anything of the nested pattern.
  if (fallback !== null && !isSameShape(verifySource(target, fallback, v), shape)) {
    v.refuse("pattern", fallback, "the default of a nested pattern has another shape");
  }
  if (target.type === "ObjectPattern") verifyObjectPattern(target, shape, inSelf, v);
  else verifyArrayPattern(target, shape, v);
}

/** Something that a pattern or a loop head assigns a value of the guest's to. */
export function verifyTarget(node: Pattern, v: Verification): void {
  if (node.type === "Identifier") verifyAssigned(node, null, v);
  else if (node.type === "MemberExpression") verifyMemberTarget(node, v);
  else if (v.allowsInPlace && !v.isStrict && isPlainPattern(node)) verifyPlainPattern(node, v);
  else v.refuse("pattern", node, "a nested pattern takes its values from what is no view");
}

/** `$s_ref(o, k).v`, `$s_refGlobal("x").v`, `o.#x`, `super[$s_superWriteKey(k)]` */
export function verifyMemberTarget(node: MemberExpression, v: Verification): void {
  if (isPlace(node, v)) {
    verifyPlace(node, v);
    return;
  }
  if (node.object.type === "Super") {
    verifySuperTarget(node, v);
    return;
  }
  if (node.property.type === "PrivateIdentifier") {
    verifyValue(node.object, v);
    verifyPrivateName(node.property, v);
    return;
  }
  const isReferred = !node.computed && node.property.type === "Identifier" && node.property.name === "v";
  const global = isReferred ? placedCall(node.object, "refGlobal", v) : null;
  if (global !== null) {
    if (!isStringLiteral(global[0]!)) v.refuse("guard-use", node, "a name is not a string literal");
    return;
  }
  const ref = isReferred ? placedCallOf(node.object, "ref", "refSelf", v) : null;
  if (ref === null) {
    v.refuse("member", node, "a member is written without a guard");
    verifyValue(node.object, v);
    return;
  }
  const [object, key] = ref.args as [Expression, Expression];
  if (ref.inSelf) {
    verifySelf(object, v);
    verifySelfKey(key, v);
  } else {
    verifyValue(object, v);
    verifyValue(key, v);
  }
}

/** `super[$s_superWriteKeySelf(k)]` in self; elsewhere the write goes to a `this` that anyone may have lent, and `$s_writable(this)` comes first. */
function verifySuperTarget(node: MemberExpression, v: Verification): void {
  mentionSuper(node, v);
  let property = node.property;
  let isWritable = v.writableThis;
  if (
    property.type === "SequenceExpression" &&
    property.expressions.length === 2 &&
    verifyWritable(property.expressions[0]!, v)
  ) {
    property = property.expressions[1]!;
    isWritable = true;
  }
  const key = node.computed ? placedCallOf(property, "superWriteKey", "superWriteKeySelf", v) : null;
  if (key === null) {
    v.refuse("super", node, "a `super` member is written under a key that no guard has seen");
    return;
  }
  verifySuperKey(key, node, v);
  if (!key.inSelf && !isWritable)
    v.refuse("super", node, "a `super` member is written outside self without `$s_writable(this)` before it");
}

/** `$s_writable(this)` */
export function verifyWritable(node: Expression, v: Verification): boolean {
  const args = placedCall(node, "writable", v);
  if (args?.[0]?.type !== "ThisExpression") return false;
  verifyValue(args[0], v);
  return true;
}

/** The head of `for (… of $s_iterate(x, shape))`, `for await (… of $s_iterateAsync(x))` or `for (… in $s_enumerate(x))`. */
export function verifyLoopHead(node: ForOfStatement | ForInStatement, v: Verification): void {
  const target = node.left.type === "VariableDeclaration" ? node.left.declarations[0]!.id : node.left;
  if (node.left.type === "VariableDeclaration" && node.left.declarations[0]!.init) {
    v.refuse("special-construct", node.left, "the head of a loop has an initial value");
  }
  if (node.type === "ForOfStatement" && !node.await) {
    verifyIterable(node.right, v);
  } else {
    const guard = node.type === "ForInStatement" ? "enumerate" : "iterateAsync";
    const args = placedCall(node.right, guard, v);
    if (args === null)
      v.refuse("iteration", node.right, `a loop takes its values from something else than \`$s_${guard}\``);
    verifyValue(args === null ? node.right : args[0]!, v);
  }
  verifyTarget(target, v);
}
