/**
 * Which expressions certainly are a class of this file, its prototype or an instance of it. A finding that rests on one of these names the bindings
 * it rests on: a class's outer binding may be assigned, and then nothing is certain.
 */
import type * as t from "@babel/types";
import { isMember, keyName, memberName } from "../../syntax/members.js";
import { resolveDeclaredWritable } from "../1-parse/lower.js";
import type { Binding, Resolution } from "../1-parse/resolution.js";

/** The static member that declares members writable in JavaScript; the runtime reads it when the class is closed. */
const WRITABLE_LIST = "$writable";

export interface KnownClass {
  readonly node: t.Class;
  readonly name: string;
  readonly certain: readonly Binding[];
}

export class KnownClasses {
  constructor(private readonly resolution: Resolution) {}

  /** The class that an identifier means. */
  classOf(node: t.Node | null | undefined): KnownClass | null {
    if (node?.type !== "Identifier") return null;
    const binding = this.resolution.bindingOf(node);
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

  /** The class of which an expression is the prototype: `C.prototype`. */
  prototypeOf(node: t.Node | null | undefined): KnownClass | null {
    return isMember(node) && memberName(node) === "prototype" ? this.classOf(node.object) : null;
  }

  /** The class of which an expression is an instance: `new C(…)`, or a `const` with that value. */
  instanceOf(node: t.Node | null | undefined): KnownClass | null {
    if (node?.type === "NewExpression") return this.classOf(node.callee);
    if (node?.type !== "Identifier") return null;
    const binding = this.resolution.bindingOf(node);
    if (binding?.kind !== "const") return null;
    const initial = initialOf(binding);
    return initial?.type === "NewExpression" ? this.classOf(initial.callee) : null;
  }

  /**
   * Whether a name may be written from outside: an accessor of the class or of a parent. True also wherever that is not certain: computed keys, a
   * parent that is not a class of this file, decorators, static blocks, members that TypeScript declares public.
   */
  mayBeWritable(known: KnownClass, name: string | null, isStatic: boolean): boolean {
    if (name === null) return true;
    const seen = new Set<t.Class>();
    for (let at: t.Class | null = known.node; at !== null;) {
      if (seen.has(at) || (at.decorators && at.decorators.length > 0)) return true;
      seen.add(at);
      if (resolveDeclaredWritable(at).includes(name)) return true;
      if (at.body.body.some((element) => mayOpen(element, name, isStatic))) return true;
      if (!at.superClass) return false;
      at = this.classOf(at.superClass)?.node ?? null;
    }
    return true;
  }

  /** `Base.prototype.m.call(this, …)` in a subclass of `Base`, which is compiled to `super.m(…)` (R4). */
  isInheritedCall(node: t.Node): boolean {
    if (node.type !== "CallExpression") return false;
    const { callee } = node;
    const [receiver] = node.arguments;
    if (receiver?.type !== "ThisExpression" || callee.type !== "MemberExpression" || memberName(callee) !== "call")
      return false;
    const method = callee.object;
    const self = this.resolution.selfOf(receiver);
    if (self === null || self.static || method.type !== "MemberExpression") return false;
    const prototype = method.object;
    if (prototype.type !== "MemberExpression" || memberName(prototype) !== "prototype") return false;
    const base = prototype.object;
    const heritage = self.class.superClass;
    if (base.type !== "Identifier" || heritage?.type !== "Identifier" || base.name !== heritage.name) return false;
    return this.resolution.bindingOf(base) === this.resolution.bindingOf(heritage);
  }
}

/** What a `const` is initialised with, where it is declared as a plain name. */
function initialOf(binding: Binding): t.Expression | null {
  if (binding.declaration?.type !== "VariableDeclaration" || binding.declaration.kind !== "const") return null;
  const declarator = binding.declaration.declarations.find(({ id }) => id === binding.identifier);
  return declarator?.init ?? null;
}

/** Whether an element is, or may make, something that lets others write the name. */
function mayOpen(element: t.ClassBody["body"][number], name: string, isStatic: boolean): boolean {
  switch (element.type) {
    case "StaticBlock":
      // It can define accessors on the class and, by `this.prototype`, on its instances.
      return true;
    case "ClassMethod":
      return element.kind === "set" && element.static === isStatic && mayBe(element.key, element.computed, name);
    case "ClassProperty":
      // The list of the members that others may write (R2).
      return element.static && !isStatic && mayBe(element.key, element.computed, WRITABLE_LIST);
    default:
      return false;
  }
}

function mayBe(key: t.Node, computed: boolean, name: string): boolean {
  const spelled = keyName(key, computed);
  return spelled === null || spelled === name;
}
