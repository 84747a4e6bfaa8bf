/**
 * Functions: their scopes, their parameters, and the receiver check of the methods of strict classes.
 *
 * A parameter that is a pattern reads from an argument that no guard has seen. The grammar has one form for it, a last
 * parameter that destructures an array of nothing:
 *
 *     function f($s_1, ...{ [$s_absent]: { 0: { a } } = { 0: $s_view($s_1, ["o", 0]) } }) { … }
 *
 * `$s_absent` is a key of no object, so that the default is always taken; and an arrow function that is called where it stands.
 */
import type {
  ArrowFunctionExpression,
  AssignmentPattern,
  AssignmentProperty,
  CallExpression,
  Expression,
  FunctionDeclaration,
  FunctionExpression,
  Identifier,
  LogicalExpression,
  Pattern,
  RestElement,
  Statement,
} from "acorn";
import { makeOrdinaryReceiver } from "./activation.js";
import type { Activation, Receiver } from "./activation.js";
import type { ClassFrame } from "./class-frame.js";
import { verifyValue } from "./expressions.js";
import { placedCall } from "./guard-calls.js";
import { guardNamed } from "./guards.js";
import { isPlainPattern, verifyPlainPattern } from "./in-place.js";
import { isMakingCheck } from "./making.js";
import { verifyBinding, verifyOuterSource, verifyTarget } from "./patterns.js";
import { forEachBoundName } from "./scope.js";
import { verifyStatements } from "./statements.js";
import { isCountUnderway } from "./super-call.js";
import { isVoidZero } from "./verification.js";
import type { Verification } from "./verification.js";

type AnyFunction = FunctionDeclaration | FunctionExpression | ArrowFunctionExpression;

/** A function that is no part of a class. */
export function verifyFunction(node: AnyFunction, v: Verification): void {
  const isArrow = node.type === "ArrowFunctionExpression";
  const receiver = isArrow ? v.activation.receiver : makeOrdinaryReceiver();
  verifyInActivation(node, { kind: isArrow ? "arrow" : "function", receiver, constructorOf: null }, null, v);
}

/** A method, accessor or constructor of a class. */
export function verifyMethodOfClass(
  node: FunctionExpression,
  receiver: Receiver,
  constructorOf: ClassFrame | null,
  v: Verification,
): void {
  verifyInActivation(node, { kind: "function", receiver, constructorOf }, checkOf(receiver, constructorOf, v), v);
}

function checkOf(receiver: Receiver, constructorOf: ClassFrame | null, v: Verification): IsCheck {
  if (receiver.self === null) return null;
  if (constructorOf === null) return (expression, keptIn) => isEntry(expression, keptIn, receiver, v);
  return constructorOf.asksInConstructor
    ? (expression, keptIn) => keptIn === null && isMakingCheck(expression, constructorOf, v)
    : null;
}

/** What an element begins with: its receiver check; in place of one `$s_leave()` if it does not mention its receiver. `keptIn`: the variable that keeps what it gives. */
function isEntry(node: Expression, keptIn: Identifier | null, receiver: Receiver, v: Verification): boolean {
  const isInPlace = v.allowsInPlace && !receiver.isStatic;
  if (keptIn !== null) return isInPlace && isKeptCheck(node, keptIn, receiver, v);
  if (!isInPlace) return isReceiverCheck(node, receiver, v);
  return placedCall(node, "leave", v) !== null || isWholeCheck(node, receiver, v) || isOwnCheck(node, receiver, v);
}

/** `#$s_b1 in this || $s_own(this)`, of an element that does not show its receiver: with the brand nobody has entered it by a permission. */
function isOwnCheck(node: Expression, receiver: Receiver, v: Verification): boolean {
  const args = node.type === "LogicalExpression" && node.operator === "||" ? placedCall(node.right, "own", v) : null;
  return args !== null && isBrandTest((node as LogicalExpression).left, receiver) && args[0]!.type === "ThisExpression";
}

/** `#$s_b1 in this` */
function isBrandTest(test: Expression, receiver: Receiver): boolean {
  return (
    test.type === "BinaryExpression" &&
    test.operator === "in" &&
    test.left.type === "PrivateIdentifier" &&
    test.left.name === receiver.self!.brand &&
    test.right.type === "ThisExpression"
  );
}

const isLeave = (node: Expression): boolean => node.type === "CallExpression";

type IsTest = (node: Expression) => boolean;

/** `#$s_b1 in this && !$s_underway.n ? this : $s_enter(this, #$s_b1 in this)`, or `… : $s_enter(this, #$s_b1 in this || $s_isMade(this, C))` */
function isWholeCheck(node: Expression, receiver: Receiver, v: Verification): boolean {
  const isBrand: IsTest = (test) => isBrandTest(test, receiver);
  return isWholeCheckBy(node, { asked: isBrand, again: isBrand }, receiver, v);
}

/** The same that asks once, `($s_1 = #$s_b1 in this) && !$s_underway.n ? this : $s_enter(this, $s_1)`: nothing stands between the question and the second mention. */
function isKeptCheck(node: Expression, { name }: Identifier, receiver: Receiver, v: Verification): boolean {
  const again: IsTest = (test) => test.type === "Identifier" && test.name === name;
  const asked: IsTest = (test) =>
    test.type === "AssignmentExpression" &&
    test.operator === "=" &&
    again(test.left as Expression) &&
    isBrandTest(test.right, receiver);
  return isWholeCheckBy(node, { asked, again }, receiver, v);
}

function isWholeCheckBy(
  node: Expression,
  { asked, again }: { readonly asked: IsTest; readonly again: IsTest },
  receiver: Receiver,
  v: Verification,
): boolean {
  if (node.type !== "ConditionalExpression" || node.consequent.type !== "ThisExpression") return false;
  const { test, alternate } = node;
  if (test.type !== "LogicalExpression" || test.operator !== "&&" || !asked(test.left as Expression)) return false;
  if (!isNothingUnderway(test.right, v)) return false;
  const args = placedCall(alternate, "enter", v) ?? placedCall(alternate, "enterShown", v);
  return args !== null && args[0]!.type === "ThisExpression" && isOwnOrMade(args[1]!, again, receiver, v);
}

/** What says that the brand is there, or that and `… || $s_isMade(this, C)`: an instance of C may be whole without its brand. */
function isOwnOrMade(node: Expression, isOwn: IsTest, receiver: Receiver, v: Verification): boolean {
  if (node.type !== "LogicalExpression" || node.operator !== "||") return isOwn(node);
  const args = placedCall(node.right, "isMade", v);
  return isOwn(node.left) && args?.[0]?.type === "ThisExpression" && isInnerName(args[1]!, receiver.self!, v);
}

/** `!$s_underway.n` */
const isNothingUnderway = (node: Expression, v: Verification): boolean =>
  node.type === "UnaryExpression" && node.operator === "!" && isCountUnderway(node.argument, "n", v);

/** Whether a check that {@link isEntry} has let through says that the element shows self. */
function saysShown(node: Expression): boolean {
  if (node.type !== "ConditionalExpression") return false;
  const { callee } = node.alternate as CallExpression;
  return guardNamed((callee as Identifier).name) === "enterShown";
}

type Part = Pick<Activation, "kind" | "receiver" | "constructorOf">;
type IsCheck = ((expression: Expression, keptIn: Identifier | null) => boolean) | null;

function verifyInActivation(node: AnyFunction, part: Part, isCheck: IsCheck, v: Verification): void {
  const activation: Activation = { ...part, owner: {}, isAsync: node.async, isGenerator: node.generator };
  const writableThis = v.writableThis;
  if (part.kind !== "arrow") v.writableThis = false;
  v.scopes.enter();
  v.inActivation(activation, () => {
    if (node.type === "FunctionExpression" && node.id) v.declare(node.id.name, node.id, { constant: true });
    v.scopes.enter();
    for (const parameter of node.params) v.declarePattern(parameter, { hasValue: true });
    const inParameters = isCheck === null ? null : findParameterCheck(node, isCheck);
    for (const parameter of node.params) verifyParameter(parameter, inParameters, v);
    const first = inParameters === null && node.params.every(evaluatesNothing) ? isCheck : null;
    const entry = verifyBody(node, first, v) ?? inParameters;
    v.scopes.leave();
    if (isCheck !== null) verifyEntry(node, entry, part, v);
  });
  v.scopes.leave();
  v.writableThis = writableThis;
}

function verifyEntry(
  node: AnyFunction,
  entry: Expression | null,
  { receiver, constructorOf }: Part,
  v: Verification,
): void {
  if (constructorOf !== null) {
    if (entry === null) v.refuse("class-frame", node, "a constructor does not ask first what it makes");
    return;
  }
  const isChecked = entry !== null && !(v.allowsInPlace && !receiver.isStatic && isLeave(entry));
  if (receiver.mention !== null && !isChecked)
    v.refuse("receiver-check", receiver.mention, "a method mentions its receiver and does not check it first");
  if (!v.allowsInPlace || receiver.isStatic) return;
  if (entry === null)
    v.refuse("receiver-check", node, "a method neither checks its receiver nor lets go of a permission");
  else if (isChecked && receiver.shown !== null && !saysShown(entry))
    v.refuse("receiver-check", receiver.shown, "a method shows its receiver, and its check does not say so");
}

/** The expression that checks the receiver in the first key of a lowered parameter, where no parameter before it evaluates anything. */
function findParameterCheck(node: AnyFunction, isCheck: NonNullable<IsCheck>): Expression | null {
  const first = loweredParameter(node.params)?.properties[0];
  if (first?.type !== "Property" || !first.computed || first.key.type !== "SequenceExpression") return null;
  const [check, key, ...others] = first.key.expressions;
  const isFirst = others.length === 0 && isAbsent(key!) && node.params.slice(0, -1).every(evaluatesNothing);
  return isFirst && isCheck(check!, null) ? check! : null;
}

function evaluatesNothing(parameter: Pattern): boolean {
  if (parameter.type === "RestElement") return parameter.argument.type === "Identifier";
  if (parameter.type !== "AssignmentPattern") return parameter.type === "Identifier";
  const { left, right } = parameter;
  const isInert =
    (right.type === "Literal" && !("regex" in right)) ||
    (right.type === "UnaryExpression" && right.operator === "void" && right.argument.type === "Literal");
  return left.type === "Identifier" && isInert;
}

/** `#$s_b1 in this || $s_self(this, C)`, `$s_selfStatic(this, C)`, in place `this === C || $s_selfStatic(this, C)` */
function isReceiverCheck(node: Expression, receiver: Receiver, v: Verification): boolean {
  const frame = receiver.self!;
  const isChoice = node.type === "LogicalExpression" && node.operator === "||";
  let slow = node;
  if (!receiver.isStatic) {
    if (!isChoice || !isBrandTest(node.left, receiver)) return false;
    slow = node.right;
  } else if (isChoice) {
    if (!v.allowsInPlace || !isClassItself(node.left, frame, v)) return false;
    slow = node.right;
  }
  const args = placedCall(slow, receiver.isStatic ? "selfStatic" : "self", v);
  return args !== null && args[0]!.type === "ThisExpression" && isInnerName(args[1]!, frame, v);
}

/** `this === C` */
function isClassItself(node: Expression, frame: ClassFrame, v: Verification): boolean {
  if (node.type !== "BinaryExpression" || node.operator !== "===") return false;
  return node.left.type === "ThisExpression" && isInnerName(node.right, frame, v);
}

/** Whether an expression is the inner, immutable name of this class. */
export function isInnerName(node: Expression, frame: ClassFrame, v: Verification): boolean {
  return node.type === "Identifier" && v.scopes.find(node.name)?.frame === frame;
}

function loweredParameter(params: readonly Pattern[]): Extract<Pattern, { type: "ObjectPattern" }> | null {
  const last = params.at(-1);
  return last?.type === "RestElement" && last.argument.type === "ObjectPattern" ? last.argument : null;
}

function isAbsent(node: Expression): boolean {
  return node.type === "Identifier" && guardNamed(node.name) === "absent";
}

function verifyParameter(parameter: Pattern, check: Expression | null, v: Verification): void {
  switch (parameter.type) {
    case "Identifier":
      verifyTarget(parameter, v);
      return;
    case "AssignmentPattern":
      if (parameter.left.type !== "Identifier" && v.allowsInPlace && !v.isStrict && isPlainPattern(parameter))
        verifyPlainPattern(parameter, v);
      else if (parameter.left.type !== "Identifier")
        v.refuse("pattern", parameter, "a parameter takes an argument apart without a view");
      else verifyBinding(parameter.left, parameter.right, v);
      return;
    case "RestElement":
      verifyRestParameter(parameter, check, v);
      return;
    default:
      if (v.allowsInPlace && !v.isStrict && isPlainPattern(parameter)) verifyPlainPattern(parameter, v);
      else v.refuse("pattern", parameter, "a parameter takes an argument apart without a view");
  }
}

function verifyRestParameter(parameter: RestElement, check: Expression | null, v: Verification): void {
  const { argument } = parameter;
  if (argument.type !== "ObjectPattern") {
    verifyTarget(argument, v);
    return;
  }
  for (const property of argument.properties) {
    const isLowered = property.type === "Property" && property.computed && property.value.type === "AssignmentPattern";
    if (!isLowered || !isAbsentKey(property, check)) {
      v.refuse("pattern", property, "a parameter takes an argument apart without a view");
      continue;
    }
    if (!v.guards.has("$s_absent"))
      v.refuse("free-name", property.key, "`$s_absent` is not among the guards that the functor takes");
    if (property.value.type === "AssignmentPattern" && !isDeclaredHere(property.value, v))
      verifyBinding(property.value.left, property.value.right, v);
  }
}

/** `[$s_absent]: $s_1 = void 0` declares a temporary, as `let $s_1` does. */
function isDeclaredHere({ left, right }: AssignmentPattern, v: Verification): boolean {
  const binding = left.type === "Identifier" ? v.temporary(left) : undefined;
  if (binding === undefined || !isVoidZero(right)) return false;
  binding.content = null;
  return true;
}

function isAbsentKey(property: AssignmentProperty, check: Expression | null): boolean {
  const { key } = property;
  if (key.type !== "SequenceExpression") return isAbsent(key);
  return check !== null && key.expressions[0] === check;
}

/** Gives the receiver check that the body begins with. */
function verifyBody({ params, body }: AnyFunction, isCheck: IsCheck, v: Verification): Expression | null {
  if (body.type === "BlockStatement") return verifyFunctionStatements(body.body, isCheck, v, params);
  verifyValue(body, v);
  return null;
}

/**
 * The statements of a function body or a static block: `var` and lexical declarations in one scope. Gives the receiver check that the first of them
 * is, in that scope: a body may bind the name of the class again.
 */
export function verifyFunctionStatements(
  statements: readonly Statement[],
  isCheck: IsCheck,
  v: Verification,
  params: readonly Pattern[] = [],
): Expression | null {
  const parameters = new Set<string>();
  for (const parameter of params) forEachBoundName(parameter, (name) => parameters.add(name));
  v.scopes.enter();
  v.declareVariables(statements, parameters);
  v.declareLexical(statements);
  const [first] = statements;
  const entry = isCheck === null ? null : entryOf(first, isCheck, v);
  verifyStatements(entry === null ? statements : statements.slice(1), v);
  v.scopes.leave();
  return entry;
}

/**
 * The check as a statement, or kept in a variable that stands for `this`: `var $s_1 = ($s_1 = …) …;`. Nothing else is ever put into that variable, since it then has another kind of
 * content: before the check there is none, and a parameter of its name holds a value.
 */
function entryOf(statement: Statement | undefined, isCheck: NonNullable<IsCheck>, v: Verification): Expression | null {
  if (statement?.type === "ExpressionStatement")
    return isCheck(statement.expression, null) ? statement.expression : null;
  if (statement?.type !== "VariableDeclaration" || statement.kind !== "var" || statement.declarations.length !== 1)
    return null;
  const { id, init } = statement.declarations[0]!;
  if (id.type !== "Identifier" || !init || !isCheck(init, id)) return null;
  const binding = v.temporary(id);
  if (binding === undefined || binding.content !== null) return null;
  binding.content = { kind: "receiver", of: v.activation.receiver.self! };
  return init;
}

/** `((P) => …)(x)`: what the parameters take apart is what stands in the call. */
export function verifyImmediateArrow(node: ArrowFunctionExpression, call: CallExpression, v: Verification): void {
  const { params } = node;
  if (call.arguments.length !== params.length || call.arguments.some((argument) => argument.type === "SpreadElement")) {
    v.refuse("call", call, "a function that is called where it stands does not get an argument for each parameter");
    return;
  }
  const { receiver, owner } = v.activation;
  // Only what runs at once, and once, shares the temporaries around it; a `return` in it is its own.
  const activation: Activation = {
    kind: "arrow",
    owner: node.async ? {} : owner,
    receiver,
    constructorOf: null,
    isAsync: node.async,
    isGenerator: false,
  };
  const binders = params.map((parameter, index) =>
    verifyOuterSource(parameter, call.arguments[index] as Expression, v),
  );
  v.scopes.enter();
  v.inActivation(activation, () => {
    for (const parameter of params) v.declarePattern(parameter, { hasValue: true });
    for (const bind of binders) bind();
    verifyBody(node, null, v);
  });
  v.scopes.leave();
}
