/**
 * Which expressions certainly are a class of this file, its prototype or an instance of it. A finding that rests on one of these names the bindings
 * it rests on: a class's outer binding may be assigned, and then nothing is certain.
 */
import type * as t from "@babel/types";
import type { Binding } from "../1-parse/resolve.js";
import { isMember, keyName, memberName, type Place } from "./place.js";

export interface KnownClass {
  readonly node: t.Class;
  readonly name: string;
  readonly certain: readonly Binding[];
}

/** The class that an identifier means. */
export function knownClass(node: t.Node | null | undefined, place: Place): KnownClass | null {
  if (node?.type !== "Identifier") return null;
  const binding = place.resolution.bindingOf(node);
  if (!binding?.declaration) return null;
  const { declaration, kind, name } = binding;
  switch (kind) {
    case "class":
    case "inner-class":
      if (declaration.type !== "ClassDeclaration" && declaration.type !== "ClassExpression") return null;
      return { node: declaration, name, certain: kind === "class" ? [binding] : [] };
    case "const": {
      const initial = initialOf(binding);
      return initial?.type === "ClassExpression" ? { node: initial, name, certain: [] } : null;
    }
    default:
      return null;
  }
}

/** `C.prototype`, where C certainly is a class of this file. */
export function knownPrototype(node: t.Node | null | undefined, place: Place): KnownClass | null {
  return isMember(node) && memberName(node) === "prototype" ? knownClass(node.object, place) : null;
}

/** `new C(…)`, or a `const` with that value. */
export function knownInstance(node: t.Node | null | undefined, place: Place): KnownClass | null {
  if (node?.type === "NewExpression") return knownClass(node.callee, place);
  if (node?.type !== "Identifier") return null;
  const binding = place.resolution.bindingOf(node);
  if (binding?.kind !== "const") return null;
  const initial = initialOf(binding);
  return initial?.type === "NewExpression" ? knownClass(initial.callee, place) : null;
}

/** What a `const` is initialised with, where it is declared as a plain name. */
function initialOf(binding: Binding): t.Expression | null {
  if (binding.declaration?.type !== "VariableDeclaration" || binding.declaration.kind !== "const") return null;
  const declarator = binding.declaration.declarations.find(({ id }) => id === binding.identifier);
  return declarator?.init ?? null;
}

/**
 * Whether a name may be written from outside: an accessor of the class or of a parent. True also wherever that is not certain: computed keys, a parent
 * that is not a class of this file, decorators, members that TypeScript declares public.
 */
export function mayBeWritable(known: KnownClass, name: string | null, isStatic: boolean, place: Place): boolean {
  if (name === null || place.context.publicNames?.has(name)) return true;
  const seen = new Set<t.Class>();
  for (let at: t.Class | null = known.node; at !== null;) {
    if (seen.has(at) || (at.decorators && at.decorators.length > 0)) return true;
    seen.add(at);
    for (const element of at.body.body) {
      if (element.type === "StaticBlock" ? isStatic : mayBeSetter(element, name, isStatic)) return true;
    }
    if (!at.superClass) return false;
    at = knownClass(at.superClass, place)?.node ?? null;
  }
  return true;
}

function mayBeSetter(element: t.ClassBody["body"][number], name: string, isStatic: boolean): boolean {
  switch (element.type) {
    case "ClassMethod": {
      if (element.kind !== "set" || element.static !== isStatic) return false;
      const key = keyName(element.key, element.computed);
      return key === null || key === name;
    }
    case "ClassAccessorProperty": {
      if (Boolean(element.static) !== isStatic) return false;
      const key = keyName(element.key, Boolean(element.computed));
      return key === null || key === name;
    }
    default:
      return false;
  }
}

/** Whether a node stands where its class is still open: in a static block or the initialiser of a static field, and in functions written there. */
export function isInDefinition(node: t.Class, ancestors: readonly t.Node[]): boolean {
  const at = ancestors.lastIndexOf(node);
  const element = ancestors[at + 2];
  if (at < 0 || element === undefined) return false;
  return (
    element.type === "StaticBlock" ||
    ("static" in element &&
      element.static === true &&
      element.type !== "ClassMethod" &&
      element.type !== "ClassPrivateMethod")
  );
}

/** The class bodies around a node, innermost first. */
export function classesAround(ancestors: readonly t.Node[]): t.Class[] {
  return ancestors
    .filter(
      (node, index): node is t.Class =>
        (node.type === "ClassDeclaration" || node.type === "ClassExpression") &&
        ancestors[index + 1]?.type === "ClassBody",
    )
    .reverse();
}
