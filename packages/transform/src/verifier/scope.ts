/**
 * Which names are bound where. The verifier's own analysis of ECMAScript scope, on acorn's tree: nothing of the
 * rewriter's is trusted, because a name that it wrongly takes for bound is a free name (invariants I6, I8).
 *
 * All of the text is strict code, so that functions in blocks are block scoped, `eval` introduces nothing, and `with` does not exist.
 */
import type { ClassDeclaration, FunctionDeclaration, Pattern, Statement, VariableDeclaration } from "acorn";
import type { ClassFrame } from "./class-frame.js";

export interface Binding {
  readonly name: string;
  /** The activation that the binding lives in. */
  readonly owner: object;
  /** Whether no assignment can change it: `const`, and the inner name of a class or a function expression. */
  readonly constant: boolean;
  /** For the inner name of a class: that class. */
  readonly frame: ClassFrame | null;
  /** Whether its value is self, by the declaration `const x = this` in self. */
  readonly aliasOfSelf: boolean;
  /** Of a reserved temporary: what is kept in it; decided by its first assignment, but for self, which is a value where nobody has relied on its being self. */
  content: TemporaryContent | null;
  /** Of a reserved temporary that holds self: whether something relied on that. */
  isReliedOn: boolean;
  /** Of a reserved temporary: in how many places it is assigned. */
  assignments: number;
  /** Of a variable of the guest's: whether something was read into it that no function check has seen, and whether somebody gets its value: never both. */
  isUnchecked: boolean;
  isShown: boolean;
  /** Whether what was read into it may be a method, or a native that does something without a receiver, and whether it is called: never both. */
  isUncallable: boolean;
  isCalled: boolean;
  /** Whether an unbound method in another temporary goes with the value in this one, which therefore may not change. */
  isReceiver: boolean;
}

type BindingFacts = Pick<Binding, "name" | "owner" | "constant"> & Partial<Binding>;

/** A binding about which no more is known than is given. */
export function makeBinding(facts: BindingFacts): Binding {
  return {
    frame: null,
    aliasOfSelf: false,
    content: null,
    isReliedOn: false,
    assignments: 0,
    isUnchecked: false,
    isShown: false,
    isUncallable: false,
    isCalled: false,
    isReceiver: false,
    ...facts,
  };
}

/** What a temporary holds: see the rules `temporary`, `unbound-method` and `self`. */
export type TemporaryContent =
  | { readonly kind: "value" }
  | { readonly kind: "self" }
  /** What a receiver check gives, which stands for `this` in accesses in place. */
  | { readonly kind: "receiver"; readonly of: ClassFrame }
  /** The object of a read in place, for its function check; it may be unchecked itself. */
  | { readonly kind: "object" }
  /** What was read in place, before its function check. */
  | { readonly kind: "read" }
  /** What a class offers under a name, perhaps a private symbol. */
  | { readonly kind: "offer" }
  /** The checked key of a `super` member, perhaps a private symbol. */
  | { readonly kind: "key" }
  /** A method that is not bound to its receiver. */
  | { readonly kind: "method"; readonly receiver: Repeatable | null };

/** What can be mentioned again and gives the same value: a temporary, a constant, or `this`. */
export type Repeatable = "this" | Binding;

/**
 * The bindings in force at the point of the walk: for each name the visible ones, the innermost last. Entering a
 * scope pushes, leaving it pops; a look-up costs the same at every depth.
 */
export class Scopes {
  readonly #visible = new Map<string, Binding[]>();
  readonly #entered: string[][] = [];

  enter(): void {
    this.#entered.push([]);
  }

  leave(): void {
    for (const name of this.#entered.pop() ?? []) this.#visible.get(name)?.pop();
  }

  declare(binding: Binding): void {
    const list = this.#visible.get(binding.name);
    if (list === undefined) this.#visible.set(binding.name, [binding]);
    else list.push(binding);
    this.#entered.at(-1)?.push(binding.name);
  }

  find(name: string): Binding | undefined {
    return this.#visible.get(name)?.at(-1);
  }
}

/** Calls `found` for each name that a pattern binds. */
export function forEachBoundName(
  pattern: Pattern,
  found: (name: string, node: { start: number; end: number }) => void,
): void {
  switch (pattern.type) {
    case "Identifier":
      found(pattern.name, pattern);
      break;
    case "ObjectPattern":
      for (const property of pattern.properties) {
        forEachBoundName(property.type === "RestElement" ? property.argument : property.value, found);
      }
      break;
    case "ArrayPattern":
      for (const element of pattern.elements) if (element !== null) forEachBoundName(element, found);
      break;
    case "AssignmentPattern":
      forEachBoundName(pattern.left, found);
      break;
    case "RestElement":
      forEachBoundName(pattern.argument, found);
      break;
    case "MemberExpression":
      break;
  }
}

/** Calls `found` for each `var` declaration whose names belong to the function that has these statements as its body. */
export function forEachVarDeclaration(
  statements: readonly Statement[],
  found: (declaration: VariableDeclaration) => void,
): void {
  for (const statement of statements) visit(statement);

  function visit(statement: Statement | null | undefined): void {
    if (statement === null || statement === undefined) return;
    switch (statement.type) {
      case "VariableDeclaration":
        if (statement.kind === "var") found(statement);
        break;
      case "BlockStatement":
        for (const inner of statement.body) visit(inner);
        break;
      case "IfStatement":
        visit(statement.consequent);
        visit(statement.alternate);
        break;
      case "ForStatement":
        if (statement.init?.type === "VariableDeclaration") visit(statement.init);
        visit(statement.body);
        break;
      case "ForInStatement":
      case "ForOfStatement":
        if (statement.left.type === "VariableDeclaration") visit(statement.left);
        visit(statement.body);
        break;
      case "WhileStatement":
      case "DoWhileStatement":
      case "LabeledStatement":
        visit(statement.body);
        break;
      case "SwitchStatement":
        for (const clause of statement.cases) for (const inner of clause.consequent) visit(inner);
        break;
      case "TryStatement":
        visit(statement.block);
        visit(statement.handler?.body);
        visit(statement.finalizer);
        break;
      default:
        break;
    }
  }
}

/** A declaration whose names are bound in the block that directly has it. */
export type LexicalDeclaration = VariableDeclaration | FunctionDeclaration | ClassDeclaration;

/** The lexical declarations directly among these statements (labelled functions do not exist in strict code). */
export function lexicalDeclarations(statements: readonly Statement[]): LexicalDeclaration[] {
  const declarations: LexicalDeclaration[] = [];
  for (const statement of statements) {
    if (
      statement.type === "FunctionDeclaration" ||
      statement.type === "ClassDeclaration" ||
      (statement.type === "VariableDeclaration" && statement.kind !== "var")
    ) {
      declarations.push(statement);
    }
  }
  return declarations;
}
