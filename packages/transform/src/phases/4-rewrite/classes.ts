/**
 * Classes. In compat only what can reach a special name changes: heritage, computed keys, a constructor's `return`, and a class with a parent and fields
 * makes sure that what it initialises is its own new object and not what some base function returned. In strict the class is registered
 * before anything of it runs, each instance gets the class's brand before any field, methods that mention `this` or `super` check their receiver, and the
 * definition is closed at its end (R3, R5):
 *
 *     class Counter extends Base { _count = 0; inc() { this._count++ } }
 *     ⇒ class Counter extends $s_heritage(Base) {
 *         static { $s_beginClass(this, void 0, void 0); }
 *         #$s_b1 = $s_fresh(this, Counter);
 *         [$s_p1] = 0;
 *         inc() { #$s_b1 in this || $s_self(this, Counter); $s_updateSelf(this, $s_p1, 1, false); }
 *         static { $s_endClass(this); }
 *       }
 *
 * A class without a name, or whose name is bound again inside it, gets a reserved inner name; `$s_beginClass` restores `name`.
 */
import type * as t from "@babel/types";
import { resolveDeclaredWritable } from "../1-parse/lower.js";
import { isLanguageGlobal } from "../../syntax/language-globals.js";
import { isSpecialName } from "../../syntax/member-names.js";
import { isPrivateName } from "../../syntax/names.js";
import { isAssignedField, makeAssignedFields, makeConstructedNames } from "./assigned-fields.js";
import { makeBrand, isMadeAlone, makeMakingCheck, makeReference } from "./brand.js";
import * as b from "./builders.js";
import { rewriteFunction } from "./functions.js";
import { isNumberField, makeNumberFields } from "./number-fields.js";
import { fieldSettersOf } from "../../syntax/field-setter.js";
import { fieldName, staticKey } from "../../syntax/static-key.js";
import { walk } from "../../syntax/walk.js";
import type { ClassFrame, Rewriter, SelfFrame } from "./rewriter.js";
import { makeWithTemporaries } from "./rewriter.js";

export function ClassExpression(node: t.ClassExpression, rw: Rewriter): t.Expression {
  const name = node.id?.name ?? rw.inferredNames.get(node) ?? "";
  const original = node.id?.name;
  return restoreName(original, rewriteClass(node, rw, name) as t.ClassExpression, name, rw);
}

/** In strict the class itself restores its name; in compat a class that had to be renamed is named where it stands. */
function restoreName(original: string | undefined, node: t.ClassExpression, name: string, rw: Rewriter): t.Expression {
  return rw.strict || node.id?.name === original ? node : makeNamed(node, name, rw);
}

/**
 * A class of compat that has not, or not any more, the name that its place gives it:
 *
 *     class { f() {} }      ⇒  $s_named(class { f() {} }, "C")
 *     class { static {} }   ⇒  class { static { $s_named(this, "C"); } static {} }      static parts see the name
 */
export function makeNamed(node: t.ClassExpression, name: string, rw: Rewriter): t.Expression {
  const isStaticPart = (element: t.ClassBody["body"][number]): boolean =>
    element.type === "StaticBlock" ||
    ((element.type === "ClassProperty" || element.type === "ClassPrivateProperty") && element.static === true);
  const elements = node.body.body;
  const first = elements.findIndex(isStaticPart);
  if (first === -1) return rw.guard("named", [node, b.string(name)], node);
  elements.splice(first, 0, b.staticBlock([b.statement(rw.guard("named", [b.self(), b.string(name)]))]));
  return node;
}

/** A declaration whose name cannot be used inside becomes `let C = class $s_c1 { … }`, with the same binding and temporal dead zone. */
export function ClassDeclaration(node: t.ClassDeclaration, rw: Rewriter): t.Statement {
  const name = node.id!;
  const rewritten = rewriteClass(node, rw, name.name);
  if (rewritten.id!.name === name.name) return rewritten as t.ClassDeclaration;
  const expression = { ...rewritten, type: "ClassExpression" } as t.ClassExpression;
  return b.at(b.declare("let", [b.at(b.id(name.name), name), restoreName(name.name, expression, name.name, rw)]), node);
}

/** Whether what its parent's constructor gives gets fields: a class of compat needs a name for the check of it. */
export function isOnForeignBase(node: t.Class): boolean {
  return Boolean(node.superClass) && node.body.body.some(isInstanceField);
}

export function rewriteClass(node: t.Class, rw: Rewriter, name: string): t.Class {
  const { strict } = rw;
  const isForeign = !strict && isOnForeignBase(node);
  const renamed = (strict || isForeign) && (!node.id || rw.resolution.isShadowed(node));
  const reference = renamed ? rw.reserved("c").name : (node.id?.name ?? "");
  const outer = rw.class;
  const isAlone = isMadeAlone(node, rw);
  const plainFields: ReadonlySet<string> = strict ? plainFieldsOf(node, rw) : new Set();
  const inherited = strict ? inheritedFieldsOf(node, plainFields, rw) : new Set<string>();
  const frame: ClassFrame = {
    node,
    reference,
    brand: rw.reserved("b").name,
    asksInConstructor: isAlone && rw.inPlace,
    instances: strict && rw.inPlace && isOfHierarchy(node, rw) ? rw.instanceSymbol() : null,
    addsNothing: strict && addsNothing(node),
    heritage: node.superClass ?? null,
    fields: fieldsOf(node),
    constructed: strict ? constructedFieldsOf(node, rw) : new Set(),
    plainFields: new Set([...plainFields, ...inherited]),
    inheritedFields: inherited,
    assignedFields: makeAssignedFields(node, plainFields, isAlone),
    ...privateNamesOf(node),
    outer,
  };
  const numberFields = makeNumberFields(node, rw);
  rw.class = frame;

  if (node.superClass) {
    const guarded = rw.guard("heritage", [rw.expression(node.superClass)], node.superClass);
    rw.heritages.set(guarded, node.superClass);
    node.superClass = guarded;
  }
  const names = resolveDeclaredWritable(node);
  const writable = names.length === 0 ? b.undefinedValue() : b.array(names.map((name) => b.string(name)));
  const publicFields = strict ? publicFieldsOf(node) : [];
  const setters = strict && rw.inPlace ? fieldSettersOf(node, plainFields) : [];
  const unshown = strict && rw.inPlace && !frame.addsNothing ? findUnshown(node, frame, rw) : null;
  const elements = node.body.body
    .filter((element) => !rw.inPlace || !isAssignedField(element, frame.assignedFields))
    .map((element) => {
      if (isNumberField(element, numberFields)) element.value = b.number(0);
      return rewriteElement(element, frame, rw);
    });
  node.body.body = strict
    ? [
        b.staticBlock([
          b.statement(
            rw.guard("beginClass", [b.self(), renamed ? b.string(name) : b.undefinedValue(), writable], node.id),
          ),
          ...(frame.instances === null
            ? []
            : [b.statement(rw.guard("instances", [b.self(), b.id(frame.instances.name)]))]),
          ...declareFields(frame, publicFields, rw),
          ...(unshown === null ? [] : [b.statement(rw.guard("unshown", [b.self(), b.array(unshown)]))]),
          ...(frame.addsNothing ? [b.statement(rw.guard("addsNothing", [b.self()]))] : []),
          ...declareSetters(setters, rw),
        ]),
        ...makeBrand(frame, rw),
        ...elements,
        b.staticBlock([b.statement(rw.guard("endClass", [b.self()]))]),
      ]
    : isForeign
      ? [b.privateField(frame.brand, rw.guard("fresh", [b.self(), makeReference(frame)])), ...elements]
      : elements;

  if (renamed) node.id = b.id(reference);
  rw.class = outer;
  return node;
}

/** The static block that Babel makes of decorators, which has no place in the source: they may change the class, and nobody else before or after. */
function openForDecorators(body: t.Statement[], rw: Rewriter): t.Statement[] {
  const open = (value: boolean) => b.statement(rw.guard("openClass", [b.self(), b.boolean(value)]));
  return [open(true), ...body, open(false)];
}

function fieldsOf(node: t.Class): ReadonlySet<string> {
  const names = new Set<string>();
  for (const element of node.body.body) {
    const name = fieldName(element);
    if (name !== null) names.add(name);
  }
  return names;
}

/**
 * Names of private fields that mean nothing but data, whatever extends the class: those that it declares, and those that its constructor makes, if no class of the program has a
 * method of that name, which such a field might hide.
 */
function plainFieldsOf(node: t.Class, rw: Rewriter): ReadonlySet<string> {
  const names = new Set<string>();
  for (const name of fieldsOf(node)) if (isPrivateName(name)) names.add(name);
  for (const name of makeConstructedNames(node))
    if (isPrivateName(name) && !rw.facts.isMethodName(name)) names.add(name);
  for (let of: t.Class | null = node; of !== null && names.size > 0;) {
    for (const name of methodNamesOf(of, rw)) names.delete(name);
    const above = parentOf(of, rw);
    if (above === undefined) names.clear();
    of = above ?? null;
  }
  return names;
}

/** The names of members that the constructor makes, but for those of methods and accessors of the class and of classes above that are known. */
function constructedFieldsOf(node: t.Class, rw: Rewriter): ReadonlySet<string> {
  const names = new Set(makeConstructedNames(node));
  for (let of: t.Class | null = node; of !== null && names.size > 0; of = parentOf(of, rw) ?? null)
    for (const name of methodNamesOf(of, rw)) names.delete(name);
  return names;
}

/** Whether a class extends another that may be the guest's, or is seen to be extended. */
function isOfHierarchy(node: t.Class, rw: Rewriter): boolean {
  return rw.facts.isExtended(node) || (Boolean(node.superClass) && parentOf(node, rw) !== null);
}

/**
 * Names of private fields that mean nothing but data in a class above, and that this class mentions: it says so itself, so that neither it nor a class between, nor any that extends it, has a method of the name.
 */
function inheritedFieldsOf(node: t.Class, own: ReadonlySet<string>, rw: Rewriter): ReadonlySet<string> {
  rw.plainFields.set(node, own);
  const above = new Set<string>();
  const methods = new Set(methodNamesOf(node, rw));
  for (let of = parentOf(node, rw); of; of = parentOf(of, rw)) {
    const known = rw.plainFields.get(of) ?? plainFieldsOf(of, rw);
    for (const name of known) if (!own.has(name) && !methods.has(name)) above.add(name);
    for (const name of methodNamesOf(of, rw)) methods.add(name);
  }
  const names = new Set<string>();
  if (above.size === 0) return names;
  walk(node.body, (part) => {
    const name =
      part.type === "MemberExpression" && part.object.type === "ThisExpression"
        ? staticKey(part.property, part.computed)
        : null;
    if (name !== null && above.has(name)) names.add(name);
    return true;
  });
  return names;
}

/** The class that another extends; null for one of the language, or none; undefined where it is not known. */
function parentOf({ superClass }: t.Class, rw: Rewriter): t.Class | null | undefined {
  const heritage = superClass && (rw.heritages.get(superClass) ?? superClass);
  if (!heritage) return null;
  const binding = heritage.type === "Identifier" ? rw.resolution.bindingOf(heritage) : undefined;
  if (binding === null && isLanguageGlobal((heritage as t.Identifier).name)) return null;
  const isClass = binding?.kind === "class" && !rw.facts.isAssigned(binding);
  return isClass ? (binding.declaration as t.Class) : undefined;
}

/** Whether a class that `node` extends, as far as they are known, has a method or accessor of the name. */
export function isMemberAbove(node: t.Class, name: string, rw: Rewriter): boolean {
  for (let of = parentOf(node, rw); of; of = parentOf(of, rw)) if (methodNamesOf(of, rw).has(name)) return true;
  return false;
}

/** Kept from before the class was rewritten. */
function methodNamesOf(node: t.Class, rw: Rewriter): ReadonlySet<string> {
  const known = rw.methodNames.get(node);
  if (known !== undefined) return known;
  const names = new Set<string>();
  for (const element of node.body.body) {
    const name = element.type === "ClassMethod" ? staticKey(element.key, element.computed) : null;
    if (name !== null) names.add(name);
  }
  rw.methodNames.set(node, names);
  return names;
}

/** `$s_fields(this, [$s_p1, "x", null]); $s_assigned(this, [$s_p2]);` */
function declareFields(
  { plainFields, assignedFields }: ClassFrame,
  publicFields: readonly t.Expression[],
  rw: Rewriter,
): t.Statement[] {
  const keys = (names: Iterable<string>) => [...names].map((name) => rw.privateKey(name));
  const declare = (guard: "fields" | "assigned", names: t.Expression[]) =>
    names.length === 0 ? [] : [b.statement(rw.guard(guard, [b.self(), b.array(names)]))];
  const others = [...plainFields].filter((name) => !assignedFields.has(name));
  return [...declare("fields", [...keys(others), ...publicFields]), ...declare("assigned", keys(assignedFields))];
}

/** `$s_setters(this, ["x", $s_p1]);` */
function declareSetters(setters: readonly (readonly [string, string])[], rw: Rewriter): t.Statement[] {
  if (setters.length === 0) return [];
  const pairs = setters.flatMap(([name, field]) => [b.string(name), rw.privateKey(field)]);
  return [b.statement(rw.guard("setters", [b.self(), b.array(pairs)]))];
}

/** The names of public fields of instances; `null` where one is computed. */
function publicFieldsOf(node: t.Class): t.Expression[] {
  const names = new Map<string | null, t.Node>();
  for (const element of node.body.body) {
    if (element.type !== "ClassProperty" || element.static) continue;
    const { key, computed } = element;
    const name = staticKey(key, computed);
    if (name !== null && isPrivateName(name)) continue;
    if (computed) names.set(null, key);
    else if (key.type === "BigIntLiteral") names.set(String(BigInt(key.value)), key);
    else names.set(key.type === "NumericLiteral" ? String(key.value) : name, key);
  }
  return [...names].map(([name, key]) => b.at(name === null ? b.nil() : b.string(name), key));
}

function privateNamesOf(node: t.Class): Pick<ClassFrame, "privateMethods" | "privateNames"> {
  const privateMethods = new Set<string>();
  const privateNames = new Set<string>();
  for (const element of node.body.body) {
    if (element.type === "ClassPrivateMethod" && element.kind === "method") privateMethods.add(element.key.id.name);
    if ("key" in element && element.key.type === "PrivateName") privateNames.add(element.key.id.name);
  }
  return { privateMethods, privateNames };
}

type Element = t.ClassBody["body"][number];

function isInstanceField(element: Element): boolean {
  return (element.type === "ClassProperty" || element.type === "ClassPrivateProperty") && !element.static;
}

/** Whether a class gives its instances nothing that those of its parent have not, and runs nothing when they are made. */
function addsNothing({ superClass, body }: t.Class): boolean {
  const isAdded = (element: Element): boolean =>
    isInstanceField(element) ||
    (element.type === "ClassPrivateMethod" && !element.static) ||
    (element.type === "ClassMethod" && element.kind === "constructor");
  return Boolean(superClass) && !body.body.some(isAdded);
}

function rewriteElement(element: Element, frame: ClassFrame, rw: Rewriter): Element {
  switch (element.type) {
    case "ClassMethod":
    case "ClassPrivateMethod": {
      if (element.type === "ClassMethod") rewriteElementKey(element, rw);
      rewriteMethod(element, frame, rw);
      return element;
    }
    case "ClassProperty":
      rewriteElementKey(element, rw);
      rewriteFieldValue(element, rw);
      return element;
    case "ClassPrivateProperty":
      rewriteFieldValue(element, rw);
      return element;
    case "StaticBlock": {
      const self = makeSelfFrame("static", rw);
      const [body, temporaries] = rw.inSelf(self, () => rw.inFrame({}, true, () => rw.statements(element.body)));
      const statements = makeWithTemporaries(temporaries, body);
      element.body = rw.strict && !element.loc ? openForDecorators(statements, rw) : statements;
      return element;
    }
    default:
      throw new Error(`No rewriting of ${element.type}.`);
  }
}

function makeSelfFrame(kind: SelfFrame["kind"], rw: Rewriter): SelfFrame | null {
  return rw.strict && rw.inPlace ? { kind, view: null, hasView: false, shows: false } : null;
}

/** A method that mentions `this` or `super` checks its receiver; every other lets go of a permission that it may have been entered with. */
function rewriteMethod(element: t.ClassMethod | t.ClassPrivateMethod, frame: ClassFrame, rw: Rewriter): void {
  const isStatic = element.static === true;
  const mentionsThis = rw.resolution.factsOf(element).mentionsThis;
  // An instance may be whole without the brand of a class that adds nothing.
  const isShort = rw.strict && mentionsThis && !frame.addsNothing && accessesFieldsAlone(element, frame, rw);
  const kind = isShort ? "fields" : "method";
  const self = makeSelfFrame(isStatic ? "static" : element.kind === "constructor" ? "making" : kind, rw);
  if (element.kind === "constructor" && frame.asksInConstructor)
    return rewriteFunction(element, rw, () => makeMakingCheck(frame, rw), self);
  if (!rw.strict || element.kind === "constructor") return rewriteFunction(element, rw, null, self);
  if (mentionsThis) return rewriteFunction(element, rw, () => receiverCheck(isStatic, frame, self, rw), self);
  rewriteFunction(element, rw, self !== null && !isStatic ? () => rw.guard("leave", []) : null, self);
}

/**
 * Whether an element uses self for reads and writes of members that its class makes, private fields and public ones, and for nothing else: whether its instance waits for brands of heirs then
 * shows nowhere, since no heir's code is met; but for the accessors of an heir that has both of them in the place of a member to which the constructor assigns.
 */
function accessesFieldsAlone(element: t.ClassMethod | t.ClassPrivateMethod, frame: ClassFrame, rw: Rewriter): boolean {
  const isField = (member: t.MemberExpression): boolean => isOwnField(member, frame) || isPublicField(member, frame);
  let isAlone = true;
  walk(element, (node, ancestors) => {
    if (node === element) return true;
    if (node.type === "Super" || node.type === "ClassExpression" || node.type === "ClassDeclaration") isAlone = false;
    if (node.type === "ThisExpression" && rw.selfOf(node) !== null) isAlone &&= isFieldAccess(node, ancestors, isField);
    return isAlone;
  });
  return isAlone;
}

function isFieldAccess(
  node: t.ThisExpression,
  ancestors: readonly t.Node[],
  isField: (member: t.MemberExpression) => boolean,
): boolean {
  const [user, member] = ancestors.slice(-2) as [t.Node, t.Node];
  if (member.type !== "MemberExpression" || member.object !== node || !isField(member)) return false;
  switch (user.type) {
    case "CallExpression":
    case "OptionalCallExpression":
      return user.callee !== member;
    case "UnaryExpression":
      return user.operator !== "delete";
    case "AssignmentPattern":
    case "ForInStatement":
    case "ForOfStatement":
      return user.right === member;
    case "ObjectProperty":
      return ancestors.at(-3)?.type !== "ObjectPattern";
    case "TaggedTemplateExpression":
    case "ArrayPattern":
    case "RestElement":
    case "OptionalMemberExpression":
      return false;
    default:
      return true;
  }
}

/**
 * The names of the public members to which the constructor assigns, if that, and access to private fields of the class, is all that it uses self for: then nobody has the
 * instance before it returns, unless a setter of such a name does. Null for other classes.
 */
function findUnshown({ body }: t.Class, frame: ClassFrame, rw: Rewriter): t.Expression[] | null {
  const names = new Map<string, t.Node>();
  const isField = (member: t.MemberExpression): boolean => isOwnField(member, frame);
  let isUnshown = true;
  const look = (element: t.Node, mayAccess: boolean): void => {
    walk(element, (node, ancestors) => {
      if (node.type === "ClassExpression" || node.type === "ClassDeclaration") isUnshown = false;
      if (node.type === "Super") isUnshown &&= isConstruction(ancestors);
      if (node.type !== "ThisExpression" || rw.selfOf(node) === null) return isUnshown;
      const written = mayAccess ? publicTarget(node, ancestors) : null;
      if (written !== null) {
        if (!frame.fields.has(written)) names.set(written, node);
      } else isUnshown &&= mayAccess && !isPrivateAccess(ancestors) && isFieldAccess(node, ancestors, isField);
      return isUnshown;
    });
  };
  for (const element of body.body) {
    if (isInstanceField(element)) {
      const { value } = element as t.ClassProperty | t.ClassPrivateProperty;
      if (value) look(value, false);
    } else if (element.type === "ClassMethod" && element.kind === "constructor") look(element, true);
  }
  return isUnshown ? [...names].map(([name, origin]) => b.at(b.string(name), origin)) : null;
}

/** `super(…);`, which gives `this` where its value is taken. */
function isConstruction(ancestors: readonly t.Node[]): boolean {
  return ancestors.at(-1)!.type === "CallExpression" && ancestors.at(-2)!.type === "ExpressionStatement";
}

/** `this.#x` */
function isPrivateAccess(ancestors: readonly t.Node[]): boolean {
  const member = ancestors.at(-1)!;
  return member.type === "MemberExpression" && member.property.type === "PrivateName";
}

/** The name in `this.x = …`, where it is neither private nor special. */
function publicTarget(node: t.ThisExpression, ancestors: readonly t.Node[]): string | null {
  const [user, member] = ancestors.slice(-2) as [t.Node, t.Node];
  if (member.type !== "MemberExpression" || member.object !== node || member.property.type === "PrivateName")
    return null;
  if (user.type !== "AssignmentExpression" || user.operator !== "=" || user.left !== member) return null;
  const name = staticKey(member.property, member.computed);
  return name === null || isPrivateName(name) || isSpecialName(name) ? null : name;
}

/** `this.x`, a public field that the class declares or its constructor makes. */
function isPublicField({ property, computed }: t.MemberExpression, { fields, constructed }: ClassFrame): boolean {
  const name = property.type === "PrivateName" ? null : staticKey(property, computed);
  return name !== null && !isPrivateName(name) && !isSpecialName(name) && (fields.has(name) || constructed.has(name));
}

/** `this._x` or `this.#x`, a private field that the class declares or its constructor makes. */
function isOwnField({ property, computed }: t.MemberExpression, frame: ClassFrame): boolean {
  if (property.type === "PrivateName")
    return frame.node.body.body.some(
      (element) =>
        element.type === "ClassPrivateProperty" && !element.static && element.key.id.name === property.id.name,
    );
  const name = staticKey(property, computed);
  if (name === null || !isPrivateName(name)) return false;
  return frame.fields.has(name) || frame.assignedFields.has(name) || frame.inheritedFields.has(name);
}

/** A name of R1 becomes the private symbol; a computed key is checked. */
function rewriteElementKey(element: t.ClassMethod | t.ClassProperty, rw: Rewriter): void {
  const name = staticKey(element.key, element.computed === true);
  if (name !== null && rw.strict && isPrivateName(name)) {
    element.key = b.at(rw.privateKey(name), element.key);
    element.computed = true;
  } else if (element.computed) {
    element.key = rw.guard("classKey", [rw.expression(element.key), b.boolean(element.static === true)], element.key);
  }
}

function rewriteFieldValue(element: t.ClassProperty | t.ClassPrivateProperty, rw: Rewriter): void {
  const { value } = element;
  if (!value) return;
  if (element.type === "ClassPrivateProperty") rw.inferName(value, `#${element.key.id.name}`);
  else rw.inferName(value, (element.computed ? null : staticKey(element.key, false)) ?? "");
  const self = makeSelfFrame(element.static ? "static" : "making", rw);
  const [result, temporaries] = rw.inSelf(self, () =>
    rw.inFrame({}, element.static === true, () => rw.expression(value)),
  );
  element.value =
    temporaries.length === 0
      ? result
      : b.at(b.call(b.arrow([], b.block(makeWithTemporaries(temporaries, [b.returns(result)]))), []), value);
}

/**
 * `#$s_b1 in this || $s_self(this, C)`; for a static method `$s_selfStatic(this, C)`. Where guards are left out
 *
 *     #$s_b1 in this && !$s_underway.n ? this : $s_enter(this, #$s_b1 in this)         $s_enterShown where `this` is mentioned as a value too
 *     var $s_1 = ($s_1 = #$s_b1 in this) && !$s_underway.n ? this : $s_enter(this, $s_1)         where $s_1 stands for `this`
 *     #$s_b1 in this || $s_own(this)                                                   where `this` is only accessed
 *     this === C || $s_selfStatic(this, C)                                             in a static method
 *
 * In a class that adds nothing to the instances of its parent an instance may be whole without the brand: `$s_enter(this, #$s_b1 in this || $s_isMade(this, C))`.
 */
function receiverCheck(isStatic: boolean, frame: ClassFrame, self: SelfFrame | null, rw: Rewriter): t.Expression {
  const reference = () => makeReference(frame);
  if (isStatic) {
    const guarded = rw.guard("selfStatic", [b.self(), reference()]);
    return rw.inPlace ? b.logical("||", b.binary("===", b.self(), reference()), guarded) : guarded;
  }
  const hasBrand = () => b.binary("in", b.privateName(frame.brand), b.self());
  if (self === null) return b.logical("||", hasBrand(), rw.guard("self", [b.self(), reference()]));
  if (self.kind === "fields") return b.logical("||", hasBrand(), rw.guard("own", [b.self()]));
  const isNothingUnderway = b.unary("!", b.member(rw.guardName("underway"), b.id("n"), false));
  const { view } = self;
  const isOwn = () => (view === null ? hasBrand() : b.id(view.name));
  const asked = view === null ? hasBrand() : b.assign(b.id(view.name), hasBrand());
  const isWhole = b.logical("&&", asked, isNothingUnderway);
  const isAllowed = frame.addsNothing ? b.logical("||", isOwn(), rw.guard("isMade", [b.self(), reference()])) : isOwn();
  return b.conditional(isWhole, b.self(), rw.guard(self.shows ? "enterShown" : "enter", [b.self(), isAllowed]));
}
