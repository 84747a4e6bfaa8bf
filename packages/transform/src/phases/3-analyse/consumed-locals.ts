/**
 * Local variables whose values nobody gets: each mention is an operand of arithmetic or `typeof`, a test, a comparison with a literal, the object of a read or of a
 * call by a name that functions do not have, or what is called. What is read into one needs no function check (I1), in strict, if it is called, only whether it is a method (R3). Safe whatever is said here: the
 * verifier looks at the mentions itself.
 */
import type * as t from "@babel/types";
import { isFunctionMethod, isSpecialName, isTextInStrict, methodKindOf } from "../../syntax/member-names.js";
import { isPrivateName } from "../../syntax/names.js";
import { staticKey } from "../../syntax/static-key.js";
import type { Binding, Resolution } from "../1-parse/resolution.js";

const ARITHMETIC: ReadonlySet<string> = new Set(["-", "*", "/", "%", "**", "&", "|", "^", "<<", ">>", ">>>"]);
const VARIABLES: ReadonlySet<string> = new Set(["let", "const", "var", "parameter"]);
const IDENTITY: ReadonlySet<string> = new Set(["===", "!=="]);
const LITERALS: ReadonlySet<string> = new Set(["StringLiteral", "NumericLiteral", "BooleanLiteral", "NullLiteral"]);

/** For each such variable whether it is called: `f(a)`. */
export type ConsumedLocals = ReadonlyMap<Binding, { readonly isCalled: boolean }>;

/** Takes what a walk of the program meets. */
export class ConsumedVariables {
  readonly #resolution: Resolution;
  readonly #filled = new Set<Binding>();
  readonly #shown = new Set<Binding>();
  readonly #called = new Set<Binding>();

  constructor(resolution: Resolution) {
    this.#resolution = resolution;
  }

  /** To be called for every identifier. */
  see(node: t.Identifier, ancestors: readonly t.Node[]): void {
    const binding = this.#resolution.bindingOf(node);
    if (!binding) return;
    const isLocal =
      VARIABLES.has(binding.kind) && binding.scope !== this.#resolution.top && binding.identifier !== null;
    if (!isLocal || binding.self !== null) return;
    if (isTakenByName(node, ancestors)) {
      this.#filled.add(binding);
      return;
    }
    if (binding.kind === "parameter" && node === binding.identifier) return;
    const source = sourceFor(node, ancestors);
    if (source === undefined) {
      if (isCallee(node, ancestors)) this.#called.add(binding);
      else if (!isConsumed(node, ancestors, this.#resolution)) this.#shown.add(binding);
    } else if (source?.type === "MemberExpression") this.#filled.add(binding);
  }

  /** What all identifiers together say. */
  found(): ConsumedLocals {
    const locals = new Map<Binding, { readonly isCalled: boolean }>();
    for (const binding of this.#filled)
      if (!this.#shown.has(binding)) locals.set(binding, { isCalled: this.#called.has(binding) });
    return locals;
  }
}

/** `f(a)` */
function isCallee(node: t.Node, ancestors: readonly t.Node[]): boolean {
  const parent = ancestors.at(-1)!;
  return parent.type === "CallExpression" && parent.callee === node;
}

/** `f` in `const { m: f } = o`, or in a parameter: it is read as `o.m` is. */
function isTakenByName(node: t.Identifier, ancestors: readonly t.Node[]): boolean {
  let part: t.Node = node;
  for (let i = ancestors.length - 1; i > 0; i -= 2) {
    const property = ancestors[i]!;
    const pattern = ancestors[i - 1]!;
    if (property.type !== "ObjectProperty" || property.value !== part || pattern.type !== "ObjectPattern")
      return part.type === "ObjectPattern" && isDeclared(part, property);
    part = pattern;
  }
  return false;
}

function isDeclared(pattern: t.ObjectPattern, parent: t.Node): boolean {
  if (parent.type === "VariableDeclarator") return parent.id === pattern;
  return "params" in parent && Array.isArray(parent.params) && parent.params.some((each) => each === pattern);
}

/** What a declaration or an assignment, as a statement, puts into the variable; null for a declaration without a value; undefined for any other mention. */
function sourceFor(node: t.Identifier, ancestors: readonly t.Node[]): t.Node | null | undefined {
  const parent = ancestors.at(-1)!;
  if (parent.type === "VariableDeclarator" && parent.id === node) {
    const loop = ancestors.at(-3);
    const isHead = loop?.type === "ForOfStatement" || loop?.type === "ForInStatement";
    return isHead && loop.left === ancestors.at(-2) ? undefined : (parent.init ?? null);
  }
  if (parent.type !== "AssignmentExpression" || parent.left !== node || parent.operator !== "=") return undefined;
  const user = ancestors.at(-2)!;
  const isEffect = user.type === "ExpressionStatement" || (user.type === "ForStatement" && user.update === parent);
  return isEffect ? parent.right : undefined;
}

function isConsumed(node: t.Node, ancestors: readonly t.Node[], resolution: Resolution): boolean {
  const parent = ancestors.at(-1)!;
  switch (parent.type) {
    case "UnaryExpression":
      return ["typeof", "!", "-", "+", "~"].includes(parent.operator);
    case "BinaryExpression": {
      const other = parent.left === node ? parent.right : parent.left;
      if (ARITHMETIC.has(parent.operator)) return true;
      if (IDENTITY.has(parent.operator)) return LITERALS.has(other.type);
      return (parent.operator === "==" || parent.operator === "!=") && parent.right.type === "NullLiteral";
    }
    case "MemberExpression":
      return parent.object === node && isPlainAccess(parent, ancestors, resolution);
    default:
      return isTest(node, ancestors);
  }
}

/** Whether only its truth is wanted. */
function isTest(node: t.Node, ancestors: readonly t.Node[]): boolean {
  let part = node;
  for (let i = ancestors.length - 1; i >= 0; i--) {
    const parent = ancestors[i]!;
    if (parent.type === "LogicalExpression" && parent.operator !== "??") part = parent;
    else
      return (
        (parent.type === "IfStatement" ||
          parent.type === "WhileStatement" ||
          parent.type === "DoWhileStatement" ||
          parent.type === "ForStatement" ||
          (parent.type === "ConditionalExpression" && part === node)) &&
        parent.test === part
      );
  }
  return false;
}

/** A read in place, or a call in place whatever the arguments are, of a member whose name functions do not have. */
function isPlainAccess(member: t.MemberExpression, ancestors: readonly t.Node[], resolution: Resolution): boolean {
  if (member.property.type === "PrivateName") return false;
  const name = staticKey(member.property, member.computed);
  if (name === null || isSpecialName(name) || isPrivateName(name)) return false;
  const user = ancestors.at(-2)!;
  switch (user.type) {
    case "CallExpression": {
      if (user.callee !== member) return true;
      const kind = methodKindOf(name);
      const [first] = user.arguments;
      const isSelfOperation = first !== undefined && resolution.selfOf(first) !== null && name === "call";
      return (
        (kind === undefined || kind === "inert" || kind === "writer") &&
        !isTextInStrict(name) &&
        !isFunctionMethod(name) &&
        !isSelfOperation
      );
    }
    case "AssignmentExpression":
      return user.left !== member;
    case "UpdateExpression":
    case "OptionalCallExpression":
    case "OptionalMemberExpression":
    case "TaggedTemplateExpression":
    case "AssignmentPattern":
    case "ArrayPattern":
    case "RestElement":
      return false;
    case "ForInStatement":
    case "ForOfStatement":
      return user.right === member;
    case "ObjectProperty":
      return ancestors.at(-3)?.type !== "ObjectPattern";
    case "UnaryExpression":
      return user.operator !== "delete";
    default:
      return true;
  }
}
