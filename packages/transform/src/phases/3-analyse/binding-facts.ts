/**
 * What can be known of a local binding from all the places that assign it: whether it is ever assigned again, and of which primitive type its values
 * are. A binding is lexical, so that no place is hidden; only a script's own top-level names can be assigned by later scripts of the domain.
 *
 * The rewriter uses these facts to keep the meaning of what it writes in place. Nothing that is safe depends on them: the proof that the verifier
 * reads is in the syntax.
 */
import type * as t from "@babel/types";
import {
  givesText,
  isFunctionPath,
  isLanguageGlobal,
  pathOfMember,
  resultKindOf,
} from "../../syntax/language-globals.js";
import { fieldSetterOf } from "../../syntax/field-setter.js";
import { staticKey } from "../../syntax/static-key.js";
import { boundIdentifiers } from "../../syntax/bindings.js";
import { isFunction, walkNodes, type Nodes } from "../../syntax/walk.js";
import type { Binding, Resolution } from "../1-parse/resolution.js";
import type { ConsumedVariables } from "./consumed-locals.js";
import { FilledVariables } from "./filled-variables.js";

/** From the one that says most to the one that says least; `"none"`: no value yet. */
export type ValueType = "none" | "number" | "string" | "null" | "primitive" | "any";

export interface BindingFacts {
  /** Whether nothing assigns the binding after its declaration. */
  isConstant(binding: Binding): boolean;
  /** Whether the program itself assigns it after its declaration. */
  isAssigned(binding: Binding): boolean;
  /** Whether the program assigns it nowhere but in the function that declares it, so that what else runs while that function evaluates an expression, a getter say, does not change it. */
  isSteady(binding: Binding): boolean;
  /** The type of an expression of the guest's source. */
  typeOf(node: t.Node): ValueType;
  /**
   * The path of what the language has, if an expression is known to be that: by its unshadowed name, or as a variable that is given nothing else. A variable may be mentioned
   * before it has its value.
   */
  pathOf(node: t.Node): string | null;
  /** Whether some class of the program has a method or an accessor of this name, or something else than `this` is given a member of it. */
  isMethodName(name: string): boolean;
  /** Whether some class of the program extends this one, by its name. */
  isExtended(node: t.Class): boolean;
  /** Whether some class of the program has a setter of this name that does nothing but assign to a private field. */
  isFieldSetter(name: string): boolean;
}

/** What a place gives to a binding: an expression, or a type where there is none. */
type Source = t.Node | ValueType;

/** `consumed`: sees the identifiers of the same walk. */
export function analyseBindings(
  nodes: Nodes,
  resolution: Resolution,
  isScript: boolean,
  consumed: ConsumedVariables | null,
): BindingFacts {
  const sources = new Map<Binding, Source[]>();
  const reassigned = new Set<Binding>();
  const homes = new Map<Binding, t.Node | null>();
  const writers = new Map<Binding, Set<t.Node | null>>();
  const types = new Map<Binding, ValueType>();
  const filled = new FilledVariables(resolution);
  const methodNames = new Set<string>();
  const fieldSetters = new Set<string>();
  const extended = new Set<t.Node>();
  const addMethodName = (name: string | null): void => {
    if (name !== null) methodNames.add(name);
  };
  const addFieldSetter = (setter: readonly [name: string, field: string] | null): void => {
    if (setter !== null) fieldSetters.add(setter[0]);
  };

  const add = (identifier: t.Identifier, source: Source, isDeclaration: boolean): void => {
    const binding = resolution.bindingOf(identifier);
    if (!binding) return;
    const list = sources.get(binding);
    if (list === undefined) sources.set(binding, [source]);
    else list.push(source);
    if (!isDeclaration) reassigned.add(binding);
  };
  /** A variable is undefined where it is mentioned before it has a value. */
  const noteUndefined = (binding: Binding | null): void => {
    if (binding === null) return;
    const list = sources.get(binding);
    if (list === undefined) sources.set(binding, ["primitive"]);
    else if (!list.includes("primitive")) list.push("primitive");
  };
  const noteHome = (node: t.Identifier, ancestors: readonly t.Node[]): void => {
    const binding = resolution.bindingOf(node);
    if (!binding || binding.identifier !== node) return;
    const parent = ancestors.at(-1)!;
    const isName = parent.type === "FunctionDeclaration" && parent.id === node;
    homes.set(binding, functionAround(isName ? ancestors.slice(0, -1) : ancestors));
  };
  const noteWriter = (node: t.Node, ancestors: readonly t.Node[]): void => {
    for (const identifier of node.type === "Identifier" ? [node] : boundIdentifiers(node)) {
      const binding = resolution.bindingOf(identifier);
      if (!binding) continue;
      const around = functionAround(ancestors);
      const list = writers.get(binding);
      if (list === undefined) writers.set(binding, new Set([around]));
      else list.add(around);
    }
  };
  const addPattern = (node: t.Node | null | undefined, source: Source, isDeclaration: boolean): void => {
    if (node?.type === "Identifier") add(node, source, isDeclaration);
    else for (const identifier of boundIdentifiers(node)) add(identifier, "any", isDeclaration);
  };

  walkNodes(nodes, (node, ancestors) => {
    switch (node.type) {
      case "Identifier":
        noteUndefined(filled.readBefore(node, ancestors));
        noteHome(node, ancestors);
        consumed?.see(node, ancestors);
        break;
      case "VariableDeclaration": {
        const loop = ancestors.at(-1);
        const isHead = (loop?.type === "ForInStatement" || loop?.type === "ForOfStatement") && loop.left === node;
        for (const { id, init } of node.declarations) {
          if (isHead) addPattern(id, loop.type === "ForInStatement" ? "string" : "any", true);
          else if (init) addPattern(id, init, true);
          if (node.kind === "var") for (const each of boundIdentifiers(id)) reassigned.add(resolution.bindingOf(each)!);
        }
        break;
      }
      case "FunctionDeclaration":
        // A `var` of the same name begins as the function.
        if (node.id) add(node.id, "any", true);
        break;
      case "AssignmentExpression":
        addPattern(node.left, node.operator === "=" ? node.right : node, false);
        noteWriter(node.left, ancestors);
        if (node.left.type === "MemberExpression" && node.left.object.type !== "ThisExpression")
          addMethodName(staticKey(node.left.property, node.left.computed));
        break;
      case "ClassDeclaration":
      case "ClassExpression": {
        const parent = node.superClass?.type === "Identifier" ? resolution.bindingOf(node.superClass) : null;
        if (parent?.kind === "class" && parent.declaration) extended.add(parent.declaration);
        break;
      }
      case "ClassMethod":
        addMethodName(staticKey(node.key, node.computed));
        addFieldSetter(fieldSetterOf(node));
        break;
      case "UpdateExpression":
        addPattern(node.argument, node, false);
        noteWriter(node.argument, ancestors);
        break;
      case "ForInStatement":
      case "ForOfStatement":
        if (node.left.type !== "VariableDeclaration") {
          addPattern(node.left, node.type === "ForInStatement" ? "string" : "any", false);
          noteWriter(node.left, ancestors);
        }
        break;
    }
    return true;
  });

  const isPublished = (binding: Binding): boolean => isScript && binding.scope === resolution.top;

  /** A `var` that has the name of a parameter begins with the argument. */
  const isKnown = (binding: Binding): boolean =>
    (binding.kind === "let" ||
      binding.kind === "const" ||
      (binding.kind === "var" && binding.scope.parent?.bindings.has(binding.name) !== true)) &&
    !isPublished(binding);

  const paths = new Map<Binding, string | null>();
  const pathOfName = (node: t.Identifier): string | null => {
    const binding = resolution.bindingOf(node);
    if (binding === null) return isLanguageGlobal(node.name) ? node.name : null;
    return binding ? pathOfBinding(binding) : null;
  };
  const pathOfBinding = (binding: Binding): string | null => {
    const known = paths.get(binding);
    if (known !== undefined) return known;
    // A variable that is given itself has no path.
    paths.set(binding, null);
    const [source, ...others] = (sources.get(binding) ?? []).filter((each) => each !== "primitive");
    const isOnly = isKnown(binding) && others.length === 0 && typeof source === "object";
    const path = isOnly && source.type === "MemberExpression" ? pathOf(source, pathOfName) : null;
    paths.set(binding, path);
    return path;
  };
  /** `parseInt`, `Math.floor`, `Math.max.apply`: what a call by an unshadowed name calls. */
  const calledPath = (callee: t.Node): string | null => {
    const path = pathOf(callee, pathOfName);
    if (path !== null || callee.type !== "MemberExpression" || callee.property.type === "PrivateName") return path;
    const how = staticKey(callee.property, callee.computed);
    const called = how === "apply" || how === "call" ? pathOf(callee.object, pathOfName) : null;
    return called === null || !isFunctionPath(called) ? null : `${called}.${how!}`;
  };

  const typeOf = (node: t.Node): ValueType => {
    switch (node.type) {
      case "NumericLiteral":
        return "number";
      case "StringLiteral":
      case "TemplateLiteral":
        return "string";
      case "NullLiteral":
        return "null";
      case "BooleanLiteral":
      case "BigIntLiteral":
        return "primitive";
      case "Identifier": {
        const binding = resolution.bindingOf(node);
        if (binding === null && node.name === "undefined") return "primitive";
        return binding && isKnown(binding) ? (types.get(binding) ?? "none") : "any";
      }
      case "UnaryExpression":
        if (node.operator === "+") return "number";
        if (node.operator === "typeof") return "string";
        return node.operator === "-" || node.operator === "~" ? arithmetic(typeOf(node.argument)) : "primitive";
      case "UpdateExpression":
        return arithmetic(typeOf(node.argument));
      case "BinaryExpression":
        return node.left.type === "PrivateName"
          ? "primitive"
          : typeOfOperation(node.operator, typeOf(node.left), () => typeOf(node.right));
      case "AssignmentExpression": {
        const { left, operator, right } = node;
        if (operator === "=") return typeOf(right);
        const plain = operator.slice(0, -1);
        if (plain === "||" || plain === "&&" || plain === "??") return join(typeOf(left), typeOf(right));
        return typeOfOperation(plain, typeOf(left), () => typeOf(right));
      }
      case "CallExpression": {
        const path = calledPath(node.callee);
        const kind = path === null ? "n" : resultKindOf(path);
        if (kind === "q" && givesText(path!)) return "string";
        return kind === "m" ? "number" : kind === "q" ? "primitive" : "any";
      }
      case "LogicalExpression":
        return join(typeOf(node.left), typeOf(node.right));
      case "ConditionalExpression":
        return join(typeOf(node.consequent), typeOf(node.alternate));
      case "SequenceExpression":
        return typeOf(node.expressions.at(-1)!);
      default:
        return "any";
    }
  };

  // The least fixed point: types only grow, and are four steps high.
  for (let changed = true; changed;) {
    changed = false;
    for (const [binding, list] of sources) {
      if (!isKnown(binding)) continue;
      const before = types.get(binding) ?? "none";
      if (before === "any") continue;
      let after: ValueType = before;
      for (const source of list) after = join(after, typeof source === "string" ? source : typeOf(source));
      if (after !== before) {
        types.set(binding, after);
        changed = true;
      }
    }
  }
  // The rewriter changes what variables are given.
  for (const binding of sources.keys()) pathOfBinding(binding);
  const operations = new Map<t.Node, ValueType>();
  return {
    pathOf: (node) => pathOf(node, pathOfName),
    isConstant: (binding) => !reassigned.has(binding) && !isPublished(binding),
    isAssigned: (binding) => reassigned.has(binding),
    isSteady: (binding) => {
      const home = homes.get(binding) ?? null;
      return [...(writers.get(binding) ?? [])].every((writer) => writer === home);
    },
    isMethodName: (name) => methodNames.has(name),
    isExtended: (node) => extended.has(node),
    isFieldSetter: (name) => fieldSetters.has(name),
    typeOf(node) {
      if (node.type !== "BinaryExpression") return typeOf(node);
      const known = operations.get(node);
      if (known !== undefined) return known;
      const type = typeOf(node);
      operations.set(node, type);
      return type;
    },
  };
}

/** The innermost function, or the value of a field, which runs like one; null at the top. */
function functionAround(ancestors: readonly t.Node[]): t.Node | null {
  return (
    ancestors.findLast((node) => isFunction(node) || /^Class(?:Accessor|Private)?Property$/.test(node.type)) ?? null
  );
}

/** What an expression with a path of its own is: a name of the language, or a member of what has a path; of an empty literal, what it inherits. */
function pathOf(node: t.Node, ofName: (node: t.Identifier) => string | null): string | null {
  if (node.type === "Identifier") return ofName(node);
  if (node.type !== "MemberExpression" || node.property.type === "PrivateName") return null;
  const name = staticKey(node.property, node.computed);
  const holder = name === null ? null : (emptyLiteral(node.object) ?? pathOf(node.object, ofName));
  return holder === null ? null : pathOfMember(holder, name!);
}

function emptyLiteral(node: t.Node): string | null {
  if (node.type === "ArrayExpression" && node.elements.length === 0) return "[]";
  return node.type === "ObjectExpression" && node.properties.length === 0 ? "{}" : null;
}

function join(a: ValueType, b: ValueType): ValueType {
  if (a === b || b === "none") return a;
  if (a === "none") return b;
  return a === "any" || b === "any" ? "any" : "primitive";
}

/** A number unless it can be a BigInt. */
function arithmetic(operand: ValueType): ValueType {
  return operand === "number" || operand === "none" ? operand : "primitive";
}

function typeOfOperation(operator: string, left: ValueType, rightOf: () => ValueType): ValueType {
  switch (operator) {
    case "-":
    case "*":
    case "/":
    case "%":
    case "**":
    case "&":
    case "|":
    case "^":
    case "<<":
    case ">>": {
      // A number and a BigInt do not mix.
      const right = rightOf();
      if (left === "number" || right === "number") return "number";
      return left === "none" || right === "none" ? "none" : "primitive";
    }
    case ">>>":
      return "number";
    case "+": {
      const right = rightOf();
      if (left === "string" || right === "string") return "string";
      if (left === "none" || right === "none") return "none";
      return left === "number" && right === "number" ? "number" : "primitive";
    }
    default:
      return "primitive";
  }
}
