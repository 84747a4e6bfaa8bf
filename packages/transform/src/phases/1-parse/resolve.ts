/**
 * Names and self, resolved once for all later phases: which binding an identifier means (or none: a free name, R6), and which
 * expressions are *self* (R1, R2): `this` in a class body, a `const` that is never anything but that `this`, and the class's inner
 * binding for its statics.
 *
 * Everything is strict code, so that the scope rules are those of ECMAScript without Annex B. Parameters have a scope of their own: a name in a
 * default value never means a variable of the body (it would else be emitted raw and be found in the realm).
 */
import { VISITOR_KEYS } from "@babel/types";
import type * as t from "@babel/types";
import type { Goal, Profile } from "@sallyport/runtime-guards/abi";
import { boundIdentifiers } from "../../syntax/bindings.js";
import { isFunction, walk } from "../../syntax/walk.js";
import { lowerSelfPatterns } from "./self-patterns.js";
import type {
  Binding,
  BindingKind,
  FunctionFacts,
  FunctionLike,
  Resolution,
  Scope,
  SelfContext,
} from "./resolution.js";

/** Where an identifier keeps what it means: a table of all of them would be the largest thing that a compilation makes. */
const MEANING = Symbol("meaning");

interface ResolvedIdentifier extends t.Identifier {
  [MEANING]?: Binding | null;
}

/** Most scopes bind nothing. */
const NO_BINDINGS: ReadonlyMap<string, Binding> = new Map();

const noFacts: FunctionFacts = { mentionsThis: true };

/** What a script declares for later scripts. Helpers of Babel's, which have no place in the source, stay its own. */
export function resolveScriptBindings({ top }: Resolution): readonly Binding[] {
  return [...top.bindings.values()].filter(({ identifier }) => identifier?.loc);
}

/** What a CommonJS module finds bound (Node's module wrapper). */
export const commonjsParameters: readonly string[] = ["exports", "require", "module", "__filename", "__dirname"];

/** Resolves a lowered program (no TypeScript, JSX or decorators left). */
export function resolveNames(program: t.Program, goal: Goal, profile: Profile): Resolution {
  const resolver = new Resolver(profile === "strict");
  const top = resolver.run(program, goal === "commonjs" ? commonjsParameters : []);
  const { selves, supers, facts, free } = resolver;
  const selfOf = (node: t.Node): SelfContext | null => {
    if (node.type === "ThisExpression") return selves.get(node) ?? null;
    if (node.type === "Identifier") return (node as ResolvedIdentifier)[MEANING]?.self ?? null;
    return null;
  };
  return {
    program,
    top,
    free,
    topLevelAwait: resolver.topLevelAwait,
    bindingOf: (node) => (node as ResolvedIdentifier)[MEANING],
    selfOf,
    superOf: (node) => supers.get(node) ?? null,
    factsOf: (node) => facts.get(node) ?? noFacts,
    isShadowed: (node) => resolver.shadowed.has(node),
    methods: resolver.methods,
  };
}

/** The state that changes on the way down: passed by value, restored by the call stack. */
interface Place {
  readonly scope: Scope;
  /** Where `var` and sloppy hoists go. */
  readonly variables: Scope;
  readonly self: SelfContext | null;
  /** The facts of the innermost function that is not an arrow, which a mention of `this` concerns. */
  readonly facts: FunctionFacts;
  /** Not inside any function. */
  readonly atTop: boolean;
}

class Resolver {
  readonly selves = new Map<t.ThisExpression, SelfContext>();
  readonly supers = new Map<t.Super, SelfContext>();
  readonly facts = new Map<FunctionLike, FunctionFacts>();
  readonly free = new Map<string, t.Identifier>();
  readonly shadowed = new Set<t.Class>();
  readonly methods = new Set<string>();
  topLevelAwait = false;
  private readonly enclosing: t.Class[] = [];
  private readonly references: t.Identifier[] = [];
  private readonly referenceScopes: Scope[] = [];

  constructor(private readonly isStrict: boolean) {}

  run(program: t.Program, parameters: readonly string[]): Scope {
    const wrapper = makeScope("function", null);
    for (const name of parameters) {
      bind(wrapper, { name, kind: "parameter", scope: wrapper, identifier: null, declaration: null, self: null });
    }
    const top = makeScope("top", wrapper);
    this.hoist(program.body, top, top);
    const place: Place = { scope: top, variables: top, self: null, facts: { mentionsThis: false }, atTop: true };
    for (const statement of program.body) this.visit(statement, place);
    this.references.forEach((identifier, index) => {
      const binding = lookUp(this.referenceScopes[index]!, identifier.name);
      noteMeaning(identifier, binding);
      if (binding === null && !this.free.has(identifier.name)) this.free.set(identifier.name, identifier);
    });
    return top;
  }

  private declare(scope: Scope, identifier: t.Identifier, kind: BindingKind, declaration: t.Node): Binding {
    for (const node of this.enclosing) if (node.id?.name === identifier.name) this.shadowed.add(node);
    // A `var` with the name of a parameter begins with what that holds.
    const isInFunction = kind === "var" && scope.parent?.kind === "function";
    const existing =
      scope.bindings.get(identifier.name) ?? (isInFunction ? scope.parent!.bindings.get(identifier.name) : undefined);
    if (existing !== undefined) {
      noteMeaning(identifier, existing);
      return existing;
    }
    const binding: Binding = { name: identifier.name, kind, scope, identifier, declaration, self: null };
    bind(scope, binding);
    noteMeaning(identifier, binding);
    return binding;
  }

  /** Declares what a statement list declares at its own level, before anything in it is visited. */
  private hoist(statements: readonly t.Statement[], scope: Scope, variables: Scope): void {
    for (const statement of statements) this.hoistStatement(statement, scope, variables);
  }

  private hoistStatement(statement: t.Node, scope: Scope, variables: Scope): void {
    switch (statement.type) {
      case "VariableDeclaration": {
        const kind = statement.kind === "var" ? "var" : statement.kind === "let" ? "let" : "const";
        for (const identifier of boundIdentifiers(statement)) {
          this.declare(kind === "var" ? variables : scope, identifier, kind, statement);
        }
        break;
      }
      case "FunctionDeclaration":
        if (statement.id) this.declare(scope, statement.id, "function", statement);
        break;
      case "ClassDeclaration":
        if (statement.id) this.declare(scope, statement.id, "class", statement);
        break;
      case "ImportDeclaration":
        for (const identifier of boundIdentifiers(statement)) this.declare(scope, identifier, "import", statement);
        break;
      case "ExportNamedDeclaration":
      case "ExportDefaultDeclaration":
        if (statement.declaration) this.hoistStatement(statement.declaration, scope, variables);
        break;
      default:
        this.hoistVariables(statement, variables);
    }
  }

  /** Declares the `var`s nested in a statement; they belong to the function. */
  private hoistVariables(node: t.Node | null | undefined, variables: Scope): void {
    switch (node?.type) {
      case "VariableDeclaration":
        if (node.kind === "var") {
          for (const identifier of boundIdentifiers(node)) this.declare(variables, identifier, "var", node);
        }
        break;
      case "BlockStatement":
        for (const statement of node.body) this.hoistVariables(statement, variables);
        break;
      case "IfStatement":
        this.hoistVariables(node.consequent, variables);
        this.hoistVariables(node.alternate, variables);
        break;
      case "ForStatement":
        this.hoistVariables(node.init, variables);
        this.hoistVariables(node.body, variables);
        break;
      case "ForInStatement":
      case "ForOfStatement":
        this.hoistVariables(node.left, variables);
        this.hoistVariables(node.body, variables);
        break;
      case "WhileStatement":
      case "DoWhileStatement":
      case "LabeledStatement":
        this.hoistVariables(node.body, variables);
        break;
      case "TryStatement":
        this.hoistVariables(node.block, variables);
        this.hoistVariables(node.handler?.body, variables);
        this.hoistVariables(node.finalizer, variables);
        break;
      case "SwitchStatement":
        for (const branch of node.cases)
          for (const statement of branch.consequent) this.hoistVariables(statement, variables);
        break;
    }
  }

  private visit(node: t.Node | null | undefined, place: Place): void {
    if (!node) return;
    switch (node.type) {
      case "Identifier":
        if ((node as ResolvedIdentifier)[MEANING] === undefined) {
          this.references.push(node);
          this.referenceScopes.push(place.scope);
        }
        return;
      case "ThisExpression":
        place.facts.mentionsThis = true;
        if (place.self) this.selves.set(node, place.self);
        return;
      case "Super":
        place.facts.mentionsThis = true;
        if (place.self) this.supers.set(node, place.self);
        return;
      case "MemberExpression":
      case "OptionalMemberExpression":
        this.visit(node.object, place);
        if (node.computed) this.visit(node.property, place);
        return;
      case "ObjectProperty":
        if (node.computed) this.visit(node.key, place);
        this.visit(node.value, place);
        return;
      case "MetaProperty":
      case "PrivateName":
      case "BreakStatement":
      case "ContinueStatement":
      case "ImportDeclaration":
      case "ExportAllDeclaration":
        return;
      case "LabeledStatement":
        this.visit(node.body, place);
        return;
      case "ExportNamedDeclaration":
        if (node.declaration) this.visit(node.declaration, place);
        else if (!node.source)
          for (const specifier of node.specifiers) this.visit((specifier as t.ExportSpecifier).local, place);
        return;
      case "AwaitExpression":
        if (place.atTop) this.topLevelAwait = true;
        break;
      case "ForOfStatement":
        if (node.await && place.atTop) this.topLevelAwait = true;
        this.visitLoop(node, place);
        return;
      case "ForStatement":
      case "ForInStatement":
        this.visitLoop(node, place);
        return;
      case "VariableDeclaration":
        if (this.isStrict && place.self !== null) lowerSelfPatterns(node);
        this.noteAlias(node, place);
        break;
      case "BlockStatement":
        this.visitBlock(node.body, place);
        return;
      case "SwitchStatement": {
        this.visit(node.discriminant, place);
        const scope = makeScope("block", place.scope);
        for (const branch of node.cases) this.hoist(branch.consequent, scope, place.variables);
        const inner = { ...place, scope };
        for (const branch of node.cases) {
          this.visit(branch.test, inner);
          for (const statement of branch.consequent) this.visit(statement, inner);
        }
        return;
      }
      case "CatchClause": {
        const scope = makeScope("block", place.scope);
        for (const identifier of boundIdentifiers(node.param)) this.declare(scope, identifier, "catch", node);
        const inner = { ...place, scope };
        this.visit(node.param, inner);
        this.visit(node.body, inner);
        this.meanParameter(node, scope);
        return;
      }
      case "FunctionDeclaration":
      case "FunctionExpression":
      case "ArrowFunctionExpression":
      case "ObjectMethod":
        if (node.type === "ObjectMethod" && node.computed) this.visit(node.key, place);
        this.visitFunction(node, place, null);
        return;
      case "ClassDeclaration":
      case "ClassExpression":
        this.visitClass(node, place);
        return;
    }
    const keys = VISITOR_KEYS[node.type];
    if (keys === undefined) return;
    for (const key of keys) {
      const child = (node as unknown as Record<string, t.Node | (t.Node | null)[] | null | undefined>)[key];
      if (Array.isArray(child)) for (const item of child) this.visit(item, place);
      else if (child) this.visit(child, place);
    }
  }

  /** `catch (e) { var e = v; }` gives v to the parameter, and declares a variable of the function that nothing is given to (Annex B.3.4). */
  private meanParameter({ param, body }: t.CatchClause, scope: Scope): void {
    const parameter = param?.type === "Identifier" ? scope.bindings.get(param.name)! : null;
    if (parameter === null || lookUp(scope.parent!, parameter.name) === null) return;
    const isOfName = ({ name }: t.Identifier): boolean => name === parameter.name;
    walk(body, (node) => {
      if (node.type === "VariableDeclaration" && node.kind === "var")
        for (const identifier of boundIdentifiers(node)) if (isOfName(identifier)) noteMeaning(identifier, parameter);
      const isBoundAgain = node.type === "CatchClause" && boundIdentifiers(node.param).some(isOfName);
      return !isFunction(node) && !isBoundAgain;
    });
  }

  private visitBlock(statements: readonly t.Statement[], place: Place): void {
    const scope = makeScope("block", place.scope);
    this.hoist(statements, scope, place.variables);
    const inner = scope.bindings.size === 0 ? place : { ...place, scope };
    for (const statement of statements) this.visit(statement, inner);
  }

  private visitLoop(node: t.ForStatement | t.ForInStatement | t.ForOfStatement, place: Place): void {
    const head = node.type === "ForStatement" ? node.init : node.left;
    const scope = makeScope("block", place.scope);
    if (head?.type === "VariableDeclaration") this.hoistStatement(head, scope, place.variables);
    const inner = scope.bindings.size === 0 ? place : { ...place, scope };
    for (const key of VISITOR_KEYS[node.type]!) this.visit((node as unknown as Record<string, t.Node>)[key], inner);
  }

  /** `const self = this` in a class body: the binding can never be anything but self. */
  private noteAlias(node: t.VariableDeclaration, place: Place): void {
    if (node.kind !== "const" || place.self === null) return;
    for (const { id, init } of node.declarations) {
      if (id.type !== "Identifier" || init?.type !== "ThisExpression") continue;
      const binding = (id as ResolvedIdentifier)[MEANING];
      if (binding) binding.self = place.self;
    }
  }

  private visitFunction(node: FunctionLike, place: Place, self: SelfContext | null): void {
    const arrow = node.type === "ArrowFunctionExpression";
    let outer = place.scope;
    if (node.type === "FunctionExpression" && node.id) {
      outer = makeScope("block", outer);
      this.declare(outer, node.id, "function-name", node);
    }
    const parameters = makeScope("function", outer, !arrow);
    for (const parameter of node.params) {
      for (const identifier of boundIdentifiers(parameter)) this.declare(parameters, identifier, "parameter", node);
    }
    const facts: FunctionFacts = { mentionsThis: false };
    this.facts.set(node, facts);
    const context: Pick<Place, "self" | "facts" | "atTop"> = {
      self: arrow ? place.self : self,
      facts,
      atTop: false,
    };
    const parameterPlace: Place = { ...context, scope: parameters, variables: parameters };
    for (const parameter of node.params) this.visit(parameter, parameterPlace);
    if (node.body.type === "BlockStatement") {
      const body = makeScope("body", parameters);
      this.hoist(node.body.body, body, body);
      const bodyPlace: Place = { ...context, scope: body, variables: body };
      for (const statement of node.body.body) this.visit(statement, bodyPlace);
    } else {
      this.visit(node.body, parameterPlace);
    }
    if (arrow && facts.mentionsThis) place.facts.mentionsThis = true;
  }

  private visitClass(node: t.Class, place: Place): void {
    const scope = makeScope("class", place.scope);
    if (node.id) {
      // The declaration's own binding was made by its statement list; this is the immutable one inside.
      const binding: Binding = {
        name: node.id.name,
        kind: "inner-class",
        scope,
        identifier: node.id,
        declaration: node,
        self: { class: node, static: true },
      };
      bind(scope, binding);
      if (node.type === "ClassExpression") noteMeaning(node.id, binding);
    }
    const outside: Place = { ...place, scope };
    this.enclosing.push(node);
    this.visit(node.superClass, outside);
    for (const element of node.body.body) {
      if ("computed" in element && element.computed) this.visit(element.key, outside);
      const self: SelfContext = {
        class: node,
        static: element.type === "StaticBlock" || ("static" in element && element.static === true),
      };
      switch (element.type) {
        case "ClassMethod":
        case "ClassPrivateMethod":
          if (element.kind === "method" && element.key.type === "Identifier" && !element.computed)
            this.methods.add(element.key.name);
          this.visitFunction(element, outside, self);
          break;
        case "ClassProperty":
        case "ClassPrivateProperty":
        case "ClassAccessorProperty":
        case "StaticBlock": {
          const body = makeScope("body", scope);
          if (element.type === "StaticBlock") this.hoist(element.body, body, body);
          const inner: Place = { scope: body, variables: body, self, facts: { mentionsThis: false }, atTop: false };
          if (element.type === "StaticBlock") for (const statement of element.body) this.visit(statement, inner);
          else this.visit(element.value, inner);
          break;
        }
      }
    }
    this.enclosing.pop();
  }
}

function makeScope(kind: Scope["kind"], parent: Scope | null, hasArguments = false): Scope {
  return { kind, parent, bindings: NO_BINDINGS, hasArguments };
}

function bind(scope: Scope, binding: Binding): void {
  if (scope.bindings === NO_BINDINGS) scope.bindings = new Map();
  (scope.bindings as Map<string, Binding>).set(binding.name, binding);
}

function noteMeaning(identifier: ResolvedIdentifier, binding: Binding | null): void {
  identifier[MEANING] = binding;
}

function lookUp(from: Scope, name: string): Binding | null {
  for (let scope: Scope | null = from; scope !== null; scope = scope.parent) {
    const binding = scope.bindings.get(name);
    if (binding !== undefined) return binding;
    if (name === "arguments" && scope.hasArguments) {
      return { name, kind: "arguments", scope, identifier: null, declaration: null, self: null };
    }
  }
  return null;
}
