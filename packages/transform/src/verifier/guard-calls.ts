/**
 * Calls of guards. A call in a value position must be of a guard that gives values; every other guard has its own place, and whoever walks
 * that place calls {@link placedCall} to recognise it.
 *
 * The attacks: `$s_method(o, "m")` as a value is a method without its receiver (R3); `$s_getSelf(victim, …)` reads what is private (R1);
 * `$s_iterate`, `$s_view` and `$s_ref` give objects of the runtime.
 */
import { GUARDS, RESERVED_PREFIX } from "@sallyport/runtime-guards/abi";
import type { GuardName } from "@sallyport/runtime-guards/abi";
import type {
  AssignmentExpression,
  CallExpression,
  Expression,
  Identifier,
  MemberExpression,
  Node,
  SpreadElement,
} from "acorn";
import { verifyValue } from "./expressions.js";
import { isRawTemporary } from "./in-place.js";
import { GUARDED_OPERATORS, GUARD_USES, guardNamed } from "./guards.js";
import type { ArgumentKind } from "./guards.js";
import { verifyIterable } from "./patterns.js";
import { verifySuperValue } from "./super-call.js";
import { verifyCallMethod, verifyActivation } from "./unbound-methods.js";
import type { Repeatable } from "./scope.js";
import { isShownThis, isStringLiteral } from "./verification.js";
import type { Verification } from "./verification.js";

/** The arguments of a call of this guard; null if the node is anything else. Refuses a guard that the functor does not take and a wrong number of arguments. */
export function placedCall(node: Node | null | undefined, guard: GuardName, v: Verification): Expression[] | null {
  if (node?.type !== "CallExpression") return null;
  const call = node as CallExpression;
  if (call.callee.type !== "Identifier" || guardNamed(call.callee.name) !== guard) return null;
  return guardArguments(call, guard, v);
}

/** Like {@link placedCall}, for a guard and its self form. */
export function placedCallOf(
  node: Node | null | undefined,
  guard: GuardName,
  selfGuard: GuardName,
  v: Verification,
): { readonly args: Expression[]; readonly inSelf: boolean } | null {
  const args = placedCall(node, guard, v);
  if (args !== null) return { args, inSelf: false };
  const selfArgs = placedCall(node, selfGuard, v);
  return selfArgs === null ? null : { args: selfArgs, inSelf: true };
}

/** The leading arguments of a guard call. What follows them, for guards that take any number, is walked here. */
function guardArguments(call: CallExpression, guard: GuardName, v: Verification): Expression[] | null {
  const name = RESERVED_PREFIX + guard;
  if (!v.guards.has(name))
    v.refuse("free-name", call.callee, `\`${name}\` is not among the guards that the functor takes`);
  const arity: number = GUARDS[guard];
  const leading = arity < 0 ? -arity : arity;
  const own = call.arguments.slice(0, leading);
  if (
    own.length < leading ||
    (arity >= 0 && call.arguments.length > leading) ||
    own.some((argument) => argument.type === "SpreadElement")
  ) {
    v.refuse("guard-use", call, `\`${name}\` does not get its ${leading} arguments`);
    return null;
  }
  verifyArguments(call.arguments.slice(leading), v);
  noteNames(guard, own as Expression[], v);
  return own as Expression[];
}

/** Which argument of a guard spells the name of a member that it reads, writes or calls. */
const KEY_ARGUMENT: Partial<Record<GuardName, number>> = {
  get: 1,
  getSelf: 1,
  boundSelf: 1,
  set: 1,
  setSelf: 1,
  remove: 1,
  removeSelf: 1,
  update: 1,
  updateSelf: 1,
  key: 1,
  method: 1,
  methodSelf: 1,
  invoke: 1,
  resume: 2,
  superKey: 0,
  superKeySelf: 0,
  superWriteKey: 0,
  superWriteKeySelf: 0,
};

const NAMED_BY_GLOBALS: ReadonlySet<GuardName> = new Set(["global", "typeofGlobal", "setGlobal", "refGlobal"]);

/** What the header of the artifact has to say as well. */
function noteNames(guard: GuardName, args: readonly Expression[], v: Verification): void {
  const textOf = (node: Expression | undefined): string | null =>
    node !== undefined && isStringLiteral(node) ? (node as { value: string }).value : null;
  const name = textOf(args[KEY_ARGUMENT[guard] ?? -1]);
  if (name !== null) v.facts.names.add(name);
  const global = NAMED_BY_GLOBALS.has(guard) ? textOf(args[0]) : null;
  if (global !== null) v.facts.globals.add(global);
}

/** Arguments of a guest's call. */
export function verifyArguments(args: readonly (Expression | SpreadElement)[], v: Verification): void {
  for (const argument of args) {
    if (argument.type === "SpreadElement") verifyIterable(argument.argument, v);
    else verifyValue(argument, v);
  }
}

/** A call of a guard whose result the guest may hold. */
export function verifyGuardCall(call: CallExpression, guard: GuardName, v: Verification): void {
  if (guard === "callMethod") {
    verifyCallMethod(call, v);
    return;
  }
  if (guard === "friend") {
    verifyFriend(call, v);
    return;
  }
  if (guard === "value" || guard === "bind") {
    verifyGuardedRead(call, guard, v);
    return;
  }
  if (guard === "show") {
    const args = guardArguments(call, guard, v);
    const shown = v.allowsInPlace ? args?.[0] : undefined;
    if (shown?.type === "ThisExpression") mentionThis(shown, v);
    else if (shown !== undefined && isConstruction(shown)) verifyConstruction(shown, v);
    else v.refuse("guard-use", call, "`$s_show` holds neither `this` nor `super(…)`");
    return;
  }
  if (guard === "named") {
    verifyNamed(call, v);
    return;
  }
  const use = GUARD_USES[guard];
  if (use === "placed") {
    const rule = guard === "method" || guard === "methodSelf" || guard === "callee" ? "unbound-method" : "guard-use";
    v.refuse(rule, call, `\`${RESERVED_PREFIX}${guard}\` stands where its result is a value`);
    return;
  }
  // The leading arguments come before the others in the text; a temporary is assigned before it is used.
  const leading = call.arguments.slice(0, use.takes.length);
  leading.forEach((argument, index) => {
    if (argument.type !== "SpreadElement") verifyArgument(argument, use.takes[index]!, v);
  });
  guardArguments(call, guard, v);
}

function verifyArgument(node: Expression, kind: ArgumentKind, v: Verification): void {
  switch (kind) {
    case "value":
      verifyValue(node, v);
      return;
    case "operand":
      if (isRawTemporary(node, v)) verifyActivation(node as Identifier, v);
      else verifyValue(node, v);
      return;
    case "object":
      verifyReceiverOfSelf(node, v);
      return;
    case "self":
      verifySelf(node, v);
      return;
    case "self-key":
      verifySelfKey(node, v);
      return;
    case "name":
      if (!isStringLiteral(node)) v.refuse("guard-use", node, "a name is not a string literal");
      return;
    case "operator":
      if (node.type !== "Literal" || typeof node.value !== "string" || !GUARDED_OPERATORS.has(node.value)) {
        v.refuse("guard-use", node, "an operator is not one that the guard performs");
      }
      return;
    case "delta":
      if (!isDelta(node)) v.refuse("guard-use", node, "an update is neither by 1 nor by -1");
      return;
    case "boolean":
      if (node.type !== "Literal" || typeof node.value !== "boolean")
        v.refuse("guard-use", node, "an argument is not true or false");
      return;
    case "arguments":
      if (node.type !== "Identifier" || node.name !== "arguments")
        v.refuse("guard-use", node, "the argument is not `arguments`");
      else verifyValue(node, v);
      return;
    case "index":
      if (node.type !== "Literal" || typeof node.value !== "number")
        v.refuse("guard-use", node, "an index is not a number literal");
  }
}

function isDelta(node: Expression): boolean {
  if (node.type === "UnaryExpression" && node.operator === "-") return isOne(node.argument);
  return isOne(node);
}

function isOne(node: Expression): boolean {
  return node.type === "Literal" && node.value === 1;
}

/** A key used on self: one of the functor's private symbols, or any value. */
export function verifySelfKey(node: Expression, v: Verification): void {
  if (node.type === "Identifier" && v.privateSymbols.has(node.name)) return;
  verifyValue(node, v);
}

/** Whether an expression has the form of self; {@link verifySelf} decides about what it contains. */
export function isSelf(node: Expression, v: Verification): boolean {
  switch (node.type) {
    case "ThisExpression":
      return v.activation.receiver.self !== null;
    case "Identifier": {
      const temporary = v.temporary(node);
      if (temporary !== undefined) {
        if (temporary.content?.kind !== "self") return false;
        temporary.isReliedOn = true;
        return true;
      }
      const binding = v.scopes.find(node.name);
      return binding !== undefined && (binding.aliasOfSelf || binding.frame?.isStrict === true);
    }
    case "AssignmentExpression":
      return isTemporaryAssignment(node, v) && isSelf(node.right, v);
    case "CallExpression": {
      if (node.callee.type !== "Identifier") return false;
      const guard = guardNamed(node.callee.name);
      if (guard === "show") return v.activation.receiver.self !== null && isShownThis(node, v);
      return guard === "friend" || (guard === "getSelf" && isOwnPrototype(node, v));
    }
    default:
      return false;
  }
}

/** `$s_getSelf(this, "prototype")` where `this` is the class itself: the guards let it be written until the definition ends. */
function isOwnPrototype(call: CallExpression, v: Verification): boolean {
  const [object, key] = call.arguments;
  if (key?.type !== "Literal" || key.value !== "prototype") return false;
  if (object?.type === "ThisExpression") return v.activation.receiver.self !== null && v.activation.receiver.isStatic;
  return object?.type === "Identifier" && v.scopes.find(object.name)?.frame?.isStrict === true;
}

export function verifySelf(node: Expression, v: Verification): void {
  if (!isSelf(node, v)) v.refuse("self", node, "a self form is used on what is not self");
  verifyReceiverOfSelf(node, v);
}

/** An object that only the guards get: of a self form, or the receiver of a method that was read from it. */
export function verifyReceiverOfSelf(node: Expression, v: Verification): void {
  if (node.type === "ThisExpression") mentionThis(node, v);
  else verifyValue(node, v);
}

export function mentionThis(node: Node, v: Verification): void {
  const { receiver } = v.activation;
  receiver.mention ??= node;
  if (!receiver.hasThis) v.refuse("wrapper-access", node, "`this` is mentioned outside the guest's functions");
}

/** `super(…)`, which gives `this`. */
export function isConstruction(node: Expression): node is CallExpression {
  return node.type === "CallExpression" && node.callee.type === "Super";
}

export function verifyConstruction(node: CallExpression, v: Verification): void {
  v.activation.receiver.mention ??= node.callee;
  verifyArguments(node.arguments, v);
}

/** `$s_1 = …` */
export function isTemporaryAssignment(
  node: AssignmentExpression,
  v: Verification,
): node is AssignmentExpression & { left: Identifier } {
  return node.operator === "=" && node.left.type === "Identifier" && v.temporary(node.left) !== undefined;
}

/** `$s_friend($s_1 = o, #$s_b1 in $s_1)`: o is self for the class whose brand it carries. */
function verifyFriend(call: CallExpression, v: Verification): void {
  const args = guardArguments(call, "friend", v);
  if (args === null) return;
  const [object, test] = args as [Expression, Expression];
  verifyValue(object, v);
  const again = repeatable(object, v);
  const brand =
    test.type === "BinaryExpression" && test.operator === "in" && test.left.type === "PrivateIdentifier"
      ? test.left.name
      : null;
  if (
    brand === null ||
    v.frameOfBrand(brand)?.isStrict !== true ||
    again === null ||
    !isSame((test as { right: Expression }).right, again, v)
  ) {
    v.refuse("self", test, "a friend is not tested for the brand of a class around");
  }
}

/** What a just evaluated expression can be mentioned again by. */
export function repeatable(node: Expression, v: Verification): Repeatable | null {
  if (node.type === "ThisExpression") return "this";
  if (node.type === "Identifier") {
    const binding = v.scopes.find(node.name);
    return binding !== undefined && (binding.constant || v.temporary(node) !== undefined) ? binding : null;
  }
  if (node.type === "AssignmentExpression" && isTemporaryAssignment(node, v)) return v.temporary(node.left) ?? null;
  return null;
}

/** Whether an expression mentions it again. */
export function isSame(node: Expression | undefined, again: Repeatable, v: Verification): boolean {
  if (again === "this") return node?.type === "ThisExpression";
  return node?.type === "Identifier" && v.scopes.find(node.name) === again;
}

/** `super[$s_superKey(k)]` as something read; the caller puts the value under a guard. */
export function verifySuperRead(node: MemberExpression, v: Verification): void {
  mentionSuper(node, v);
  const key = node.computed ? placedCallOf(node.property, "superKey", "superKeySelf", v) : null;
  if (key === null) v.refuse("super", node, "a `super` member is read under a key that no guard has seen");
  else verifySuperKey(key, node, v);
}

export function verifySuperKey(
  key: { readonly args: Expression[]; readonly inSelf: boolean },
  node: Node,
  v: Verification,
): void {
  if (key.inSelf && v.activation.receiver.self === null)
    v.refuse("self", node, "the self form of a `super` key is used outside self");
  const argument = key.args[0]!;
  if (argument.type === "Identifier" && v.temporary(argument)?.content?.kind === "key") {
    verifyActivation(argument, v);
    return;
  }
  if (argument.type === "AssignmentExpression" && isTemporaryAssignment(argument, v)) {
    const inner = placedCallOf(argument.right, "superKey", "superKeySelf", v);
    if (inner !== null) {
      // `super.k += v` keeps the checked key, which may be a private symbol, for the read and the write.
      verifySuperKey(inner, node, v);
      verifyActivation(argument.left, v);
      v.fill(v.temporary(argument.left)!, { kind: "key" }, argument);
      return;
    }
  }
  if (key.inSelf) verifySelfKey(argument, v);
  else verifyValue(argument, v);
}

export function mentionSuper(node: Node, v: Verification): void {
  const { receiver } = v.activation;
  receiver.mention ??= node;
  if (!receiver.hasThis) v.refuse("wrapper-access", node, "`super` is mentioned outside the guest's functions");
}

/** `$s_value(this, super[…])`, `$s_value($s_1 = o, $s_1.#x)`, `$s_bind($s_1 = o, $s_1.#m)` */
function verifyGuardedRead(call: CallExpression, guard: "value" | "bind", v: Verification): void {
  const { self, isStatic } = v.activation.receiver;
  // A class waits for nothing.
  if (v.isStrict && v.allowsInPlace && self !== null && isStatic && guard === "value" && verifySuperValue(call, v))
    return;
  const args = guardArguments(call, guard, v);
  if (args === null) return;
  const [object, read] = args as [Expression, Expression];
  verifyReceiverOfSelf(object, v);
  if (read.type !== "MemberExpression" || read.optional) {
    v.refuse("guard-use", call, "a guarded read does not hold a member of `super` or a private name");
    verifyValue(read, v);
    return;
  }
  if (read.object.type === "Super") {
    verifySuperRead(read, v);
    if (guard === "bind") v.refuse("guard-use", call, "`$s_bind` holds a member of `super`");
    if (object.type !== "ThisExpression")
      v.refuse("super", object, "the value of a `super` member is not taken for `this`");
    return;
  }
  const again = repeatable(object, v);
  if (read.property.type !== "PrivateIdentifier") {
    v.refuse("member", read, "a member is read without a guard");
  } else if (again === null || !isSame(read.object, again, v)) {
    v.refuse("guard-use", read, "a private name is read from another object than the one that its value is taken for");
  } else {
    verifyPrivateName(read.property, v);
    if ((guard === "bind") !== v.isStrictPrivateMethod(read.property.name)) {
      const rule = guard === "bind" ? "guard-use" : "unbound-method";
      v.refuse(
        rule,
        call,
        `\`#${read.property.name}\` is taken for ${guard === "bind" ? "a method and is none" : "a value and is a method"}`,
      );
    }
  }
}

/** The brand of a class is for its checks alone: a guest that reads or writes it has no way to spell it. */
export function verifyPrivateName(
  node: { readonly name: string; readonly start: number; readonly end: number },
  v: Verification,
): void {
  if (node.name.startsWith(RESERVED_PREFIX))
    v.refuse("reserved-name", node, `\`#${node.name}\` is used outside a receiver check`);
}

/** `$s_named(function () {}, "name")`: only a function or class that is made here is named, the class by its own static parts, or the module's default export. */
function verifyNamed(call: CallExpression, v: Verification): void {
  const args = guardArguments(call, "named", v);
  if (args === null) return;
  const [definition, name] = args as [Expression, Expression];
  if (definition.type === "ThisExpression") {
    // Of a strict class `$s_beginClass` says the name.
    const { kind, receiver } = v.activation;
    if (kind === "class-part" && receiver.isStatic && receiver.self === null) verifyValue(name, v);
    else v.refuse("guard-use", definition, "`$s_named` holds `this` outside of a static part of a plain class");
    return;
  }
  const isDefinition =
    definition.type === "FunctionExpression" ||
    definition.type === "ArrowFunctionExpression" ||
    definition.type === "ClassExpression" ||
    (definition.type === "Identifier" && definition.name === "$s_default");
  if (!isDefinition) v.refuse("guard-use", definition, "`$s_named` does not hold a function or class expression");
  verifyValue(definition, v);
  verifyValue(name, v);
}
