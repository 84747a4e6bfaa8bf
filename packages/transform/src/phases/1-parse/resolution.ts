/** What names and `this` mean in a program: what `./resolve.ts` gives. */
import type * as t from "@babel/types";

export type BindingKind =
  | "var"
  | "function"
  | "let"
  | "const"
  | "class"
  /** The immutable binding of a class's name inside its own body. */
  | "inner-class"
  | "function-name"
  | "parameter"
  | "catch"
  | "import"
  /** `arguments` of a function. */
  | "arguments";

/** What `this` is at a place in a class body: an instance (`static: false`) or the class itself. */
export interface SelfContext {
  readonly class: t.Class;
  readonly static: boolean;
}

export interface Binding {
  readonly name: string;
  readonly kind: BindingKind;
  readonly scope: Scope;
  /** The declaring identifier; null for `arguments` and a CommonJS module's parameters. */
  readonly identifier: t.Identifier | null;
  /** The node that declares it: a class, function, import declaration, variable declaration …; null where there is none. */
  readonly declaration: t.Node | null;
  /** Set where the binding can only be self: `const self = this`, or an inner class binding. */
  self: SelfContext | null;
}

export interface Scope {
  readonly kind: "top" | "function" | "body" | "block" | "class";
  readonly parent: Scope | null;
  bindings: ReadonlyMap<string, Binding>;
  /** Whether `arguments` is bound here: a parameter scope of a function that is not an arrow. */
  readonly hasArguments: boolean;
}

/** What a function-like node's body does, arrows inside it included. */
export interface FunctionFacts {
  /** Mentions `this` or `super`, in its parameters or its body (or, in a nested class, in what is evaluated outside of that class's own functions). */
  mentionsThis: boolean;
}

export type FunctionLike =
  | t.FunctionDeclaration
  | t.FunctionExpression
  | t.ArrowFunctionExpression
  | t.ObjectMethod
  | t.ClassMethod
  | t.ClassPrivateMethod;

export interface Resolution {
  readonly program: t.Program;
  readonly top: Scope;
  /** The names that the program uses and nothing in it binds, with their first use. */
  readonly free: ReadonlyMap<string, t.Identifier>;
  /** Whether the program awaits outside of all functions. */
  readonly topLevelAwait: boolean;
  /** The binding that an identifier refers to or declares; null for a free name; undefined for an identifier that is no reference (a key, a label). */
  bindingOf(node: t.Identifier): Binding | null | undefined;
  /** The self context of `this`, of an alias, or of an inner class binding; null for any other expression. */
  selfOf(node: t.Node): SelfContext | null;
  /** The self context in which a `super` stands; null in an object literal. */
  superOf(node: t.Super): SelfContext | null;
  factsOf(node: FunctionLike): FunctionFacts;
  /** Whether something inside the class binds the class's own name again, so that it cannot be used to mean the class everywhere inside. */
  isShadowed(node: t.Class): boolean;
  /** The names of all methods that classes of the program define. */
  readonly methods: ReadonlySet<string>;
}
