/**
 * Classes. In strict code a class is registered before any of its own code runs, brands its instances before they get any other field, and is
 * closed when its definition ends (invariants I5, I6):
 *
 *     class C extends $s_heritage(B) {
 *       static { $s_beginClass(this, void 0, void 0); }
 *       #$s_b1 = $s_fresh(this, C);
 *       …
 *       static { $s_endClass(this); }
 *     }
 *
 * The attacks: a class without a brand writes its fields into an object that a base constructor returns; a class that is not closed
 * is given members later; a method without a receiver check works on whatever it is called on.
 */
import { RESERVED_PREFIX } from "@sallyport/runtime-guards/abi";
import type {
  AnyNode,
  ClassDeclaration,
  ClassExpression,
  Expression,
  MethodDefinition,
  PrivateIdentifier,
  PropertyDefinition,
  Statement,
  StaticBlock,
} from "acorn";
import type { Activation, Receiver } from "./activation.js";
import type { ClassFrame } from "./class-frame.js";
import { verifyValue } from "./expressions.js";
import { areFieldSetters, takeSetters } from "./field-setters.js";
import { isInnerName, verifyFunctionStatements, verifyMethodOfClass } from "./functions.js";
import { placedCall } from "./guard-calls.js";
import { guardNamed } from "./guards.js";
import { isQuickBrand } from "./making.js";
import { isNative } from "./in-place.js";
import { isStringLiteral, isVoidZero } from "./verification.js";
import type { Verification } from "./verification.js";

type Element = MethodDefinition | PropertyDefinition | StaticBlock;

export function verifyClass(node: ClassDeclaration | ClassExpression, v: Verification): void {
  const elements = node.body.body;
  const isStrict = guardOfStaticBlock(elements[0]) === "beginClass";
  const frame: ClassFrame = {
    isStrict,
    innerName: node.id?.name ?? null,
    brand: brandOf(elements[isStrict ? 1 : 0]),
    privateNames: privateNamesOf(elements),
    fields: new Set(),
    asksInConstructor: false,
  };
  (isStrict ? v.strictClasses : v.plainClasses).push(node);

  v.scopes.enter();
  if (node.id) v.declare(node.id.name, node.id, { constant: true, frame });
  if (node.superClass) {
    const args = placedCall(node.superClass, "heritage", v);
    if (args === null) v.refuse("heritage", node.superClass, "a class extends what has not gone through `$s_heritage`");
    verifyValue(args === null ? node.superClass : args[0]!, v);
  }
  const own = isStrict ? verifyFrame(node, elements, frame, v) : verifyPlainFrame(node, elements, frame, v);
  v.frames.push(frame);
  for (const element of own) verifyElement(element, frame, v);
  v.frames.pop();
  v.scopes.leave();
}

/**
 * `$s_fields(this, [$s_p1, "x", null, …])` and `$s_assigned(this, [$s_p2, …])`, after the class has registered itself: symbols of private names that are fields of the class, and no
 * methods of it; or to which its constructor assigns where they would be. The runtime refuses parents and heirs that have methods under them. The other names are those of public
 * fields. Gives whether the statements are these.
 */
function verifyFields(
  statements: readonly Statement[],
  elements: readonly Element[],
  frame: ClassFrame,
  v: Verification,
): boolean {
  const keys = (isWanted: (element: Element) => boolean) =>
    new Set(
      elements.flatMap((element) =>
        element.type !== "StaticBlock" && element.computed && element.key.type === "Identifier" && isWanted(element)
          ? [element.key.name]
          : [],
      ),
    );
  const isMethod = keys((element) => element.type === "MethodDefinition");
  const said = new Set<string>();
  const verifyList = (statement: Statement | undefined, guard: "fields" | "assigned"): boolean => {
    const call = statement?.type === "ExpressionStatement" ? placedCall(statement.expression, guard, v) : null;
    const [self, list] = call ?? [];
    if (self?.type !== "ThisExpression" || list?.type !== "ArrayExpression" || list.elements.length === 0) return false;
    return list.elements.every((name) => {
      if (guard === "fields" && name !== null && publicName(name) !== undefined) return true;
      if (name?.type !== "Identifier" || !v.privateSymbols.has(name.name) || said.has(name.name)) return false;
      said.add(name.name);
      return !isMethod.has(name.name);
    });
  };
  const [first, second] = statements;
  const isSaid =
    second === undefined
      ? verifyList(first, "fields") || verifyList(first, "assigned")
      : verifyList(first, "fields") && verifyList(second, "assigned");
  if (isSaid) frame.fields = said;
  return isSaid;
}

/** `"x"`, or `null` for computed names. */
function publicName(node: AnyNode): string | null | undefined {
  if (node.type !== "Literal") return undefined;
  return typeof node.value === "string" ? node.value : node.raw === "null" ? null : undefined;
}

/** Whether the class says of all its public fields that it has them: the runtime knows by them which accessors an own member hides. */
function saysPublicFields(statement: Statement | undefined, elements: readonly Element[], v: Verification): boolean {
  const call = statement?.type === "ExpressionStatement" ? placedCall(statement.expression, "fields", v) : null;
  const list = call?.[1]?.type === "ArrayExpression" ? call[1].elements : [];
  const said = new Set(list.map((name) => (name === null ? undefined : publicName(name))));
  return elements.every((element) => {
    if (element.type !== "PropertyDefinition" || element.static || element.key.type === "PrivateIdentifier")
      return true;
    const { key, computed } = element;
    if (computed) return (key.type === "Identifier" && v.privateSymbols.has(key.name)) || said.has(null);
    return said.has(key.type === "Identifier" ? key.name : key.type === "Literal" ? String(key.value) : null);
  });
}

/** `$s_instances(this, $s_y1)`: the class itself is the value under the symbol, so that it does not matter who else asks by it. */
function saysInstances(statement: Statement, v: Verification): boolean {
  const call = statement.type === "ExpressionStatement" ? placedCall(statement.expression, "instances", v) : null;
  const [self, symbol] = call ?? [];
  return self?.type === "ThisExpression" && symbol?.type === "Identifier" && v.instanceSymbols.has(symbol.name);
}

/** `$s_addsNothing(this)` */
function saysNothing(statement: Statement, v: Verification): boolean {
  const call = statement.type === "ExpressionStatement" ? placedCall(statement.expression, "addsNothing", v) : null;
  return call?.[0]?.type === "ThisExpression";
}

/**
 * `$s_unshown(this, ["x", …])`: that the constructor shows the instance to nobody, but by setters of these names. Were it not so, whoever got it would not be let in by the heir whose brand it
 * lacks, and neither would self.
 */
function saysUnshown(statement: Statement, v: Verification): boolean {
  const call = statement.type === "ExpressionStatement" ? placedCall(statement.expression, "unshown", v) : null;
  const [self, names] = call ?? [];
  if (self?.type !== "ThisExpression" || names?.type !== "ArrayExpression") return false;
  return names.elements.every((name) => name !== null && typeof publicName(name) === "string");
}

/** Whether all that a class gives its instances, besides what its parent does, is the brand. */
function addsNothing({ superClass }: ClassDeclaration | ClassExpression, elements: readonly Element[]): boolean {
  return (
    Boolean(superClass) &&
    elements.every((element, index) => {
      if (index === 1 || element.type === "StaticBlock" || element.static) return true;
      return (
        element.type === "MethodDefinition" &&
        element.kind !== "constructor" &&
        element.key.type !== "PrivateIdentifier"
      );
    })
  );
}

/** The guard that a static block calls, if that is all it does. */
function guardOfStaticBlock(element: Element | undefined): string | undefined {
  const call = callOfStaticBlock(element, true);
  return call?.type === "CallExpression" && call.callee.type === "Identifier"
    ? guardNamed(call.callee.name)
    : undefined;
}

/** `isFirst`: five more statements say by which symbol the class asks for instances, which fields and setters it has, and what it shows. */
function callOfStaticBlock(element: Element | undefined, isFirst = false): Expression | undefined {
  if (element?.type !== "StaticBlock" || element.body.length < 1 || element.body.length > (isFirst ? 6 : 1))
    return undefined;
  const [statement] = element.body;
  return statement?.type === "ExpressionStatement" ? statement.expression : undefined;
}

function brandOf(element: Element | undefined): string | null {
  if (element === undefined || element.type === "StaticBlock" || element.static) return null;
  if (element.key.type !== "PrivateIdentifier") return null;
  return isBrandName(element.key.name) ? element.key.name : null;
}

function privateNamesOf(elements: readonly Element[]): ReadonlyMap<string, boolean> {
  const names = new Map<string, boolean>();
  for (const element of elements) {
    if (element.type === "StaticBlock" || element.key.type !== "PrivateIdentifier") continue;
    names.set(element.key.name, element.type === "MethodDefinition" && element.kind === "method");
  }
  return names;
}

/** Checks the frame of a strict class and gives what is between its beginning and its end. */
function verifyFrame(
  node: ClassDeclaration | ClassExpression,
  elements: readonly Element[],
  frame: ClassFrame,
  v: Verification,
): readonly Element[] {
  const begin = placedCall(callOfStaticBlock(elements[0], true), "beginClass", v);
  const isRegistered =
    begin?.[0]?.type === "ThisExpression" &&
    (isStringLiteral(begin[1]!) || isVoidZero(begin[1]!)) &&
    isListOfFields(begin[2]!);
  if (!isRegistered) {
    v.refuse("class-frame", elements[0]!, "a class does not register itself");
  }
  frame.asksInConstructor = !node.superClass && v.allowsInPlace && isMethodBrand(elements[1], elements, frame, v);
  const said = elements[0]?.type === "StaticBlock" ? elements[0].body.slice(1) : [];
  if (said.length > 0 && saysInstances(said[0]!, v)) said.shift();
  const setters = takeSetters(said.at(-1), v);
  if (setters !== null) said.pop();
  if (!saysPublicFields(said[0], elements, v))
    v.refuse("class-frame", elements[0]!, "a class does not say which public fields it has");
  if (said.length > 0 && saysNothing(said.at(-1)!, v)) {
    const last = said.pop()!;
    if (!addsNothing(node, elements))
      v.refuse("class-frame", last, "a class says that it adds nothing to the instances of its parent, and does");
  } else if (said.length > 0 && saysUnshown(said.at(-1)!, v)) said.pop();
  if (said.length > 0 && !verifyFields(said, elements, frame, v))
    v.refuse("class-frame", said[0]!, "what a class says of its fields is not so");
  if (setters !== null && !areFieldSetters(setters, node, frame, v))
    v.refuse("class-frame", setters, "what a class says of its setters is not so");
  const isBranded = frame.asksInConstructor || verifyBrand(elements[1], frame, v, Boolean(node.superClass));
  if (!isBranded)
    v.refuse("class-frame", elements[1] ?? node.body, "a class does not brand its instances before all other fields");
  const end = elements.length > 2 ? placedCall(callOfStaticBlock(elements.at(-1)), "endClass", v) : null;
  if (end?.[0]?.type !== "ThisExpression")
    v.refuse("class-frame", elements.at(-1)!, "a class does not close itself at its end");
  return elements.slice(isBranded ? 2 : 1, end === null ? undefined : -1);
}

/** `#$s_b1 = $s_fresh(this, C);`, or `#$s_b1 = this[$s_y1] === C || $s_fresh(this, C)`, in a class without a parent also with `$s_mark` */
function verifyBrand(element: Element | undefined, frame: ClassFrame, v: Verification, hasParent = true): boolean {
  const value = element?.type === "PropertyDefinition" ? element.value : null;
  const isQuick = v.allowsInPlace && value?.type === "LogicalExpression" && isQuickBrand(value, frame, hasParent, v);
  const fresh = placedCall(isQuick ? value.right : value, "fresh", v);
  return (
    frame.brand !== null &&
    v.frameOfBrand(frame.brand) === undefined &&
    fresh?.[0]?.type === "ThisExpression" &&
    isInnerName(fresh[1]!, frame, v)
  );
}

/**
 * `#$s_b1() {}`, in a class without a parent whose constructor asks what it makes: the engine has put the brand and the fields on it by then, so that their values run
 * nothing, and nobody has what the constructor refuses.
 */
function isMethodBrand(
  element: Element | undefined,
  elements: readonly Element[],
  frame: ClassFrame,
  v: Verification,
): boolean {
  if (element?.type !== "MethodDefinition" || element.kind !== "method" || frame.brand === null) return false;
  const { params, body, async: isAsync, generator } = element.value;
  const isEmpty = params.length === 0 && body.body.length === 0 && !isAsync && !generator;
  return (
    isEmpty &&
    v.frameOfBrand(frame.brand) === undefined &&
    elements.some((other) => other.type === "MethodDefinition" && other.kind === "constructor") &&
    elements.every(
      (other) => other.type !== "PropertyDefinition" || other.static || !other.value || isInert(other.value),
    )
  );
}

/** Whether evaluating a value runs no code but the engine's, and gives nobody anything. */
function isInert(node: Expression): boolean {
  switch (node.type) {
    case "Literal":
      return true;
    case "UnaryExpression":
      return node.operator !== "delete" && node.argument.type === "Literal";
    case "ArrayExpression":
      return node.elements.every(
        (element) => element === null || (element.type !== "SpreadElement" && isInert(element)),
      );
    case "ObjectExpression":
      return node.properties.length === 0;
    case "NewExpression":
      return isNative(node.callee) && node.arguments.length === 0;
    default:
      return false;
  }
}

/**
 * A class of the compat profile with a parent must not define its fields on an instance of a strict class that some base function returned: before the
 * first of them it asks whether `this` is its own. With guards left out there are no such instances, but regular expressions, whose `flags` nothing but a definition
 * replaces.
 */
function verifyPlainFrame(
  node: ClassDeclaration | ClassExpression,
  elements: readonly Element[],
  frame: ClassFrame,
  v: Verification,
): readonly Element[] {
  if (frame.brand !== null && verifyBrand(elements[0], frame, v)) return elements.slice(1);
  const field = elements.find((element) => element.type === "PropertyDefinition" && !element.static);
  if (node.superClass && field)
    v.refuse("class-frame", field, "a class with a parent defines fields on an object that may not be its own");
  return elements;
}

/** `static { $s_openClass(this, true); …; $s_openClass(this, false); }`: what is in between runs the decorators. Gives that. */
function withoutOpening(body: readonly Statement[], frame: ClassFrame, v: Verification): Statement[] {
  const says = (statement: Statement | undefined, open: boolean) => {
    if (statement?.type !== "ExpressionStatement" || statement.expression.type !== "CallExpression") return false;
    const { callee, arguments: args } = statement.expression;
    if (callee.type !== "Identifier" || guardNamed(callee.name) !== "openClass" || !v.guards.has(callee.name))
      return false;
    return (
      args.length === 2 && args[0]!.type === "ThisExpression" && args[1]!.type === "Literal" && args[1]!.value === open
    );
  };
  const isOpened = frame.isStrict && body.length >= 2 && says(body[0], true) && says(body.at(-1), false);
  return isOpened ? body.slice(1, -1) : [...body];
}

/** `void 0`, or the names of the fields that the class declares writable by others: never private ones. */
function isListOfFields(node: Expression): boolean {
  if (isVoidZero(node)) return true;
  if (node.type !== "ArrayExpression") return false;
  return node.elements.every(
    (name) => name?.type === "Literal" && typeof name.value === "string" && !name.value.startsWith("_"),
  );
}

function isBrandName(name: string): boolean {
  return name.startsWith(RESERVED_PREFIX) && /^b[1-9][0-9]*$/.test(name.slice(RESERVED_PREFIX.length));
}

function verifyElement(element: Element, frame: ClassFrame, v: Verification): void {
  const isStatic = element.type === "StaticBlock" || element.static;
  const receiver: Receiver = {
    hasThis: true,
    hasArguments: element.type === "MethodDefinition",
    hasNewTarget: true,
    self: frame.isStrict ? frame : null,
    isStatic,
    isMaking:
      !isStatic && (element.type === "PropertyDefinition" || (element as MethodDefinition).kind === "constructor"),
    shown: null,
    mention: null,
  };
  if (element.type !== "StaticBlock") verifyElementKey(element, frame, v);
  switch (element.type) {
    case "MethodDefinition":
      verifyMethodOfClass(element.value, receiver, element.kind === "constructor" ? frame : null, v);
      return;
    case "PropertyDefinition": {
      const { value } = element;
      if (value) verifyPart(receiver, v, () => verifyValue(value, v));
      return;
    }
    case "StaticBlock":
      verifyPart(receiver, v, () => verifyFunctionStatements(withoutOpening(element.body, frame, v), null, v));
  }
}

/** A field initialiser or a static block: `this` is what is being made, so that there is nothing to check. */
function verifyPart(receiver: Receiver, v: Verification, work: () => void): void {
  const activation: Activation = {
    kind: "class-part",
    owner: {},
    receiver,
    constructorOf: null,
    isAsync: false,
    isGenerator: false,
  };
  const writableThis = v.writableThis;
  v.writableThis = false;
  v.inActivation(activation, work);
  v.writableThis = writableThis;
}

/** Names that start with an underscore and are not private by R1: special names (I2). */
const SPECIAL_UNDERSCORE_NAMES: ReadonlySet<string> = new Set([
  "__proto__",
  "__defineGetter__",
  "__defineSetter__",
  "__lookupGetter__",
  "__lookupSetter__",
]);

function verifyElementKey(element: MethodDefinition | PropertyDefinition, frame: ClassFrame, v: Verification): void {
  const { key } = element;
  if (key.type === "PrivateIdentifier") {
    verifyDeclaredPrivateName(key, v);
    return;
  }
  if (!element.computed) {
    const name = key.type === "Identifier" ? key.name : key.type === "Literal" ? String(key.value) : "";
    if (frame.isStrict && name.startsWith("_") && !SPECIAL_UNDERSCORE_NAMES.has(name)) {
      v.refuse("key", key, "a private member of a strict class is defined under its name");
    }
    return;
  }
  if (key.type === "Identifier" && v.privateSymbols.has(key.name)) return;
  const args = placedCall(key, "classKey", v);
  if (args === null) {
    v.refuse("key", key, "a computed key of a class has not gone through `$s_classKey`");
    verifyValue(key, v);
    return;
  }
  const [value, isStatic] = args as [Expression, Expression];
  verifyValue(value, v);
  if (isStatic.type !== "Literal" || isStatic.value !== element.static) {
    v.refuse("key", isStatic, "`$s_classKey` is not told whether the member is static");
  }
}

/** Reserved private names are brands: the guest's own never begin so, and a brand stands at its one place. */
function verifyDeclaredPrivateName(key: PrivateIdentifier, v: Verification): void {
  if (key.name.startsWith(RESERVED_PREFIX))
    v.refuse("reserved-name", key, `\`#${key.name}\` is declared outside the frame of a class`);
}
