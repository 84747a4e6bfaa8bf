/**
 * The state of one rewriting: what the functor must declare (guards, private symbols), the activation whose temporaries are in use, and the class
 * around. Rewriters of single node types take it as their second parameter.
 */
import type { GuardName } from "@sallyport/runtime-guards/abi";
import { RESERVED_PREFIX } from "@sallyport/runtime-guards/abi";
import type * as t from "@babel/types";
import type { ResolvedOptions } from "../../options.js";
import type { Binding, Resolution, SelfContext } from "../1-parse/resolution.js";
import type { BindingFacts } from "../3-analyse/binding-facts.js";
import type { CompletionValues } from "../3-analyse/completion-values.js";
import type { ConsumedLocals } from "../3-analyse/consumed-locals.js";
import type { ModuleRecord } from "../3-analyse/module-record.js";
import { isLanguageGlobal, onlyConverts, resultKindOf } from "../../syntax/language-globals.js";
import { isSpecialName } from "../../syntax/member-names.js";
import { isPrivateName } from "../../syntax/names.js";
import { staticKey } from "../../syntax/static-key.js";
import * as b from "./builders.js";
import { rewriteCallable, rewriteConsumed, type Use } from "./in-place.js";
import { isPrimitiveSyntax } from "./primitive-syntax.js";

/** What keeps the completion value of a script. */
export const COMPLETION = "$s_cv";

/** One activation of guest code: a function, the functor's body, a field initialiser. Its temporaries live as long as the activation. */
export interface Frame {
  readonly temporaries: t.Identifier[];
  /** What is read in place is kept here until its function check is over, which nothing comes between. */
  readTemporary: t.Identifier | null;
  /** The object of such a read, for as long. */
  objectTemporary: t.Identifier | null;
  /** What a class offers under a name is kept here until the write is over, which nothing comes between. */
  offerTemporary: t.Identifier | null;
  /** Temporaries that hold nothing at this point, and those of them that are for what was read and not checked. */
  readonly free: t.Identifier[];
  readonly freeRaw: t.Identifier[];
  /** `this` is the program's own, not a function's. */
  readonly thisIsTop: boolean;
  readonly asyncGenerator: boolean;
  /** A constructor of a class: what it returns is checked. */
  readonly constructorOf: t.Class | null;
}

/** A class whose body is being rewritten. */
export interface ClassFrame {
  readonly node: t.Class;
  /** A name that means the class everywhere in its body. */
  readonly reference: string;
  readonly brand: string;
  /** Whether its constructor asks what it makes, and not the value of the brand. */
  readonly asksInConstructor: boolean;
  /** The symbol under which prototypes say that what inherits from them is an instance; null where nobody asks by it. */
  readonly instances: t.Identifier | null;
  /** Whether it extends a class and gives its instances nothing but the brand. */
  readonly addsNothing: boolean;
  /** What the guest wrote after `extends`. */
  readonly heritage: t.Expression | null;
  /** The class's own private methods (`#m() {}`), by name. */
  readonly privateMethods: ReadonlySet<string>;
  /** Its fields' names, by which each whole instance has data of its own. */
  readonly fields: ReadonlySet<string>;
  /** Names of members that its constructor makes, where neither the class nor one that it extends has a method or accessor of the name. */
  readonly constructed: ReadonlySet<string>;
  /** Private fields under whose names no instance has a method: neither the class nor one that it extends has such a method. */
  readonly plainFields: ReadonlySet<string>;
  /** Those of them that belong to classes above. */
  readonly inheritedFields: ReadonlySet<string>;
  /** Those of them that are left out, since the constructor assigns to them first. */
  readonly assignedFields: ReadonlySet<string>;
  /** All its private names, which hide those of classes around. */
  readonly privateNames: ReadonlySet<string>;
  readonly outer: ClassFrame | null;
}

/**
 * An element of a strict class whose code has self as `this`. `"method"`: accesses in place go through what its receiver check gives; `"fields"`: a method that
 * reads and writes members that its class makes and has no other use for `this`; `"making"`: a constructor or the value of a field; `"static"`: `this` is the class,
 * of which no brand is waited for.
 */
export interface SelfFrame {
  readonly kind: "method" | "fields" | "making" | "static";
  /** What stands for `this` in accesses in place; null if nothing needs it so far. */
  view: t.Identifier | null;
  /** Whether there is something that stands for `this` at this point: not in parameters, nor where the check has to come before them. */
  hasView: boolean;
  /** Whether `this` is also mentioned as a value. */
  shows: boolean;
}

export class Rewriter {
  readonly guards = new Set<GuardName>();
  /** Private names of R1 in the order of their first use, with the constants that hold their symbols. */
  readonly privates = new Map<string, t.Identifier>();
  /** Names of members that a class may offer for writing, with the constants that hold their symbols. */
  readonly offered = new Map<string, t.Identifier>();
  /** Names of methods that classes may have in the place of natives, with the constants that hold their symbols. */
  readonly ownMethods = new Map<string, t.Identifier>();
  /** The symbols by which classes ask whether what they make is an instance, in the order of the classes. */
  readonly instanceSymbols: t.Identifier[] = [];
  /** Globals of the language that the program holds as values, and those that it only calls, by path. */
  readonly constants = new Map<string, t.Identifier>();
  readonly natives = new Map<string, t.Identifier>();
  /** The functions of the language that are only given primitives, by path. */
  readonly converters = new Map<string, t.Identifier>();
  /** The constructors of the language that are only asked for their instances. */
  readonly kinds = new Map<string, t.Identifier>();
  /** What reads a free name that is no global of the language, by name. */
  readonly globalCells = new Map<string, t.Identifier>();
  /** The static member names that the program uses. */
  readonly names = new Set<string>();
  frame: Frame = {
    temporaries: [],
    readTemporary: null,
    objectTemporary: null,
    offerTemporary: null,
    free: [],
    freeRaw: [],
    thisIsTop: true,
    asyncGenerator: false,
    constructorOf: null,
  };
  /**
   * Whether what is being rewritten runs at most once: the program itself and what it calls or evaluates where it stands, outside of loops. A test that stands in place of a guard
   * saves nothing there, and is text to be parsed, so that the guard is emitted alone.
   */
  runsOnce = true;
  /** Functions that are called where they stand and nowhere else, by code that runs once. */
  readonly calledOnce = new WeakSet<t.Node>();
  class: ClassFrame | null = null;
  /** The element whose `this` is meant here; null outside strict classes, and where all guards are wanted. */
  self: SelfFrame | null = null;
  /** The name that an anonymous class gets from its place. */
  readonly inferredNames = new Map<t.Node, string>();
  /** What classes extended before they were rewritten, and the names of their methods. */
  readonly heritages = new Map<t.Node, t.Expression>();
  readonly methodNames = new Map<t.Class, ReadonlySet<string>>();
  /** The private fields of classes that mean nothing but data. */
  readonly plainFields = new Map<t.Class, ReadonlySet<string>>();
  /** Assignments whose value nobody gets. */
  readonly effects = new WeakSet<t.Node>();
  /** The statements of a script that give its completion value, which is kept in {@link COMPLETION}. */
  completion: CompletionValues = new Set();
  private counter = 0;
  /** Temporaries that are not declared yet. */
  private readonly scratches = new Set<string>();

  constructor(
    readonly options: ResolvedOptions,
    readonly resolution: Resolution,
    readonly module: ModuleRecord,
    readonly facts: BindingFacts,
    readonly rewriteNode: (node: t.Node, rewriter: Rewriter) => t.Node,
    /** Local variables whose values nobody gets, and those that are called at most. */
    readonly consumedLocals: ConsumedLocals = new Map(),
  ) {}

  get strict(): boolean {
    return this.options.profile === "strict";
  }

  /** Whether guards that cannot fire are left out. */
  get inPlace(): boolean {
    return this.options.guards === "needed";
  }

  /** Whether a test in place of a guard saves more than its text costs. */
  get testsPay(): boolean {
    return this.inPlace && !this.runsOnce;
  }

  expression(node: t.Node): t.Expression {
    return this.rewriteNode(node, this) as t.Expression;
  }

  statement(node: t.Statement): t.Statement {
    return this.rewriteNode(node, this) as t.Statement;
  }

  statements(nodes: readonly t.Statement[]): t.Statement[] {
    return nodes.map((node) => this.statement(node));
  }

  /** `$s_<name>(args)` */
  guard(name: GuardName, args: (t.Expression | t.SpreadElement)[], origin?: t.Node | null): t.CallExpression {
    return b.at(b.call(this.guardName(name, origin), args as t.Expression[]), origin);
  }

  guardName(name: GuardName, origin?: t.Node | null): t.Identifier {
    this.guards.add(name);
    return b.at(b.id(RESERVED_PREFIX + name), origin);
  }

  /** A fresh name that no guest can spell; not declared. */
  reserved(kind = ""): t.Identifier {
    this.counter += 1;
    return b.id(`${RESERVED_PREFIX}${kind}${this.counter}`);
  }

  /** A temporary of the current activation. */
  temporary(): t.Identifier {
    const identifier = this.reserved();
    this.frame.temporaries.push(identifier);
    return identifier;
  }

  /** The name of a member that may be read, written and updated in place; null for special names and computed keys. */
  plainName(node: t.MemberExpression | t.OptionalMemberExpression): string | null {
    if (!this.inPlace || node.property.type === "PrivateName") return null;
    const name = staticKey(node.property, node.computed);
    if (name === null || isSpecialName(name) || (this.strict && isPrivateName(name))) return null;
    this.names.add(name);
    return name;
  }

  /** What stands for self as the object of an access in place: `this`, what the receiver check gives, the class; null where only a guard will do. */
  selfObject(node: t.Node): t.Expression | null {
    const context = this.selfOf(node);
    if (!this.inPlace || context === null) return null;
    if (node.type === "Identifier") {
      return this.resolution.bindingOf(node)?.kind === "inner-class" ? this.expression(node) : null;
    }
    if (this.self === null) return null;
    if (this.self.kind !== "method") return node as t.ThisExpression;
    const view = this.selfView();
    return view === null ? null : b.at(view, node);
  }

  /** What the receiver check of the method around gives; null where nothing holds it. */
  selfView(): t.Identifier | null {
    if (this.self?.kind !== "method" || !this.self.hasView) return null;
    this.self.view ??= this.reserved();
    return b.id(this.self.view.name);
  }

  /** What is put into a variable: not checked if nobody gets the variable's value. */
  valueFor(target: t.Node, value: t.Expression): t.Expression {
    switch (this.useOf(target)) {
      case "value":
        return this.expression(value);
      case "call":
        return rewriteCallable(value, this);
      case "operand":
        return rewriteConsumed(value, this);
    }
  }

  /** What becomes of the value of a variable. */
  useOf(target: t.Node): Use {
    const binding = target.type === "Identifier" ? this.resolution.bindingOf(target) : null;
    const uses = binding ? this.consumedLocals.get(binding) : undefined;
    return uses === undefined ? "value" : uses.isCalled ? "call" : "operand";
  }

  /** Runs `work` in an element of a strict class, or outside of all of them. */
  inSelf<T>(self: SelfFrame | null, work: () => T): T {
    const outer = this.self;
    this.self = self;
    const result = work();
    this.self = outer;
    return result;
  }

  /** Runs `work` on what a loop repeats. */
  inLoop<T>(work: () => T): T {
    const outer = this.runsOnce;
    this.runsOnce = false;
    const result = work();
    this.runsOnce = outer;
    return result;
  }

  /** The temporary that a function check reads from. It is used for nothing else: before the check its value is not the guest's. */
  readTemporary(): t.Identifier {
    return (this.frame.readTemporary ??= this.temporary());
  }

  /** The temporary that keeps the object of a read for its function check, and is used for nothing else: the object may be unchecked itself. */
  objectTemporary(): t.Identifier {
    return (this.frame.objectTemporary ??= this.temporary());
  }

  /** The temporary for what a class offers, which is used for nothing else: it may be a private field's symbol. */
  offerTemporary(): t.Identifier {
    return (this.frame.offerTemporary ??= this.temporary());
  }

  /** A temporary for a short time, until {@link release}. */
  scratch(isRaw = false): t.Identifier {
    return (isRaw ? this.frame.freeRaw : this.frame.free).pop() ?? this.temporaryLater();
  }

  release(identifier: t.Identifier, isRaw = false): void {
    (isRaw ? this.frame.freeRaw : this.frame.free).push(identifier);
  }

  /** A temporary that is declared if it is used. */
  private temporaryLater(): t.Identifier {
    const identifier = this.reserved();
    this.scratches.add(identifier.name);
    return identifier;
  }

  /** `$s_1 = value`, without giving an anonymous function the temporary's name. */
  keep(temporary: t.Identifier, value: t.Expression): t.AssignmentExpression {
    if (this.scratches.delete(temporary.name)) this.frame.temporaries.push(temporary);
    return b.assign(temporary, isAnonymousDefinition(value) ? b.sequence(b.number(0), value) : value);
  }

  privateKey(name: string): t.Identifier {
    return this.held(this.privates, "p", name);
  }

  /** `$s_w1`: under this symbol an instance says whether its class offers a member for writing. */
  offeredKey(name: string): t.Identifier {
    return this.held(this.offered, "w", name);
  }

  /** `$s_v1`: under this symbol an object says that a class has a method of the name where natives would be. */
  ownMethodKey(name: string): t.Identifier {
    return this.held(this.ownMethods, "v", name);
  }

  /** `$s_y1`: under this symbol prototypes say that what inherits from them is an instance of one class. */
  instanceSymbol(): t.Identifier {
    const identifier = this.reserved("y");
    this.instanceSymbols.push(identifier);
    return identifier;
  }

  /** `$s_g1`: a global of the language as a value. */
  constant(name: string): t.Identifier {
    return this.held(this.constants, "g", name);
  }

  /** `$s_n1`: a function of the language that is called or constructed and nothing else. */
  native(path: string, args: readonly t.Node[]): t.Identifier {
    const kind = resultKindOf(path);
    return onlyConverts(path) && args.every(isPrimitiveSyntax)
      ? this.held(this.converters, kind, path)
      : this.held(this.natives, kind, path);
  }

  /** `$s_k1`: a constructor of the language on the right of `instanceof`. */
  kind(name: string): t.Identifier {
    return this.held(this.kinds, "k", name);
  }

  /** `$s_h1()`: the value of a free name. */
  global(name: string, origin?: t.Node | null): t.Expression {
    if (this.options.guards !== "needed") return this.guard("global", [b.at(b.string(name), origin)], origin);
    return b.at(b.call(b.at(this.held(this.globalCells, "h", name), origin), []), origin);
  }

  private held(table: Map<string, t.Identifier>, kind: string, path: string): t.Identifier {
    let identifier = table.get(path);
    if (identifier === undefined) {
      identifier = this.reserved(kind);
      table.set(path, identifier);
    }
    return b.id(identifier.name);
  }

  /** The name of a free identifier that means a global of the language and is held as a constant; null for any other. */
  languageGlobal(node: t.Node): string | null {
    if (!this.inPlace || node.type !== "Identifier" || this.resolution.bindingOf(node) !== null) return null;
    return isLanguageGlobal(node.name) ? node.name : null;
  }

  /** The frame of a class whose body is around what is being rewritten. */
  classFrameOf(node: t.Class): ClassFrame | null {
    let frame = this.class;
    while (frame !== null && frame.node !== node) frame = frame.outer;
    return frame;
  }

  /** What the inner binding of a class is called where its own name could not be kept; null where it could, and for any other binding. */
  innerName(binding: Binding): string | null {
    if (binding.kind !== "inner-class") return null;
    const reference = this.classFrameOf(binding.declaration as t.Class)?.reference;
    return reference === undefined || reference === "" || reference === binding.name ? null : reference;
  }

  /** Whether `#name` is a method of the class that declares it. */
  isPrivateMethod(name: string): boolean {
    for (let frame = this.class; frame !== null; frame = frame.outer) {
      if (frame.privateNames.has(name)) return frame.privateMethods.has(name);
    }
    return false;
  }

  /** The self context of an expression where the language rules are on. */
  selfOf(node: t.Node): SelfContext | null {
    return this.strict ? this.resolution.selfOf(node) : null;
  }

  /** `this.prototype` or `C.prototype` where the object certainly is the class around: its static blocks may work on it (R5). */
  isOwnPrototype(node: t.Node): boolean {
    if (node.type !== "MemberExpression" || staticKey(node.property, node.computed) !== "prototype") return false;
    const { object } = node;
    if (object.type === "Identifier" && this.resolution.bindingOf(object)?.kind !== "inner-class") return false;
    return this.selfOf(object)?.static === true;
  }

  /** Whether `o._x` is a private field of self under whose name there is no method. */
  isPlainField(node: t.MemberExpression): boolean {
    if (node.object.type !== "ThisExpression" || node.property.type === "PrivateName") return false;
    const name = staticKey(node.property, node.computed);
    const context = this.selfOf(node.object);
    if (name === null || context === null || context.static) return false;
    return this.classFrameOf(context.class)?.plainFields.has(name) === true;
  }

  superSelf(node: t.Super): SelfContext | null {
    return this.strict ? this.resolution.superOf(node) : null;
  }

  /** Notes the name that an anonymous class would get from the target it is assigned to (named evaluation, ECMA-262 §8.4.5). */
  inferName(value: t.Node | null | undefined, target: t.Node | string): void {
    if (value?.type !== "ClassExpression" || value.id) return;
    const name = typeof target === "string" ? target : target.type === "Identifier" ? target.name : null;
    if (name !== null) this.inferredNames.set(value, name);
  }

  /** Runs `work` in an activation of its own and gives its result with the temporaries it used. `runsOnce`: there is one activation, if there is one of what is around. */
  inFrame<T>(
    frame: Partial<Pick<Frame, "thisIsTop" | "asyncGenerator" | "constructorOf">>,
    runsOnce: boolean,
    work: () => T,
  ): [T, t.Identifier[]] {
    const saved = this.frame;
    const savedOnce = this.runsOnce;
    this.runsOnce &&= runsOnce;
    this.frame = {
      temporaries: [],
      readTemporary: null,
      objectTemporary: null,
      offerTemporary: null,
      free: [],
      freeRaw: [],
      thisIsTop: false,
      asyncGenerator: false,
      constructorOf: null,
      ...frame,
    };
    const result = work();
    const { temporaries } = this.frame;
    this.frame = saved;
    this.runsOnce = savedOnce;
    return [result, temporaries];
  }
}

/** Whether native named evaluation (ECMA-262 §8.4.5) would name the value after what it is assigned to. */
function isAnonymousDefinition(value: t.Expression): boolean {
  return (
    value.type === "ArrowFunctionExpression" ||
    ((value.type === "FunctionExpression" || value.type === "ClassExpression") && !value.id)
  );
}

/** `var $s_1, $s_2;` in front of statements, where there are any temporaries: unlike `let`, it takes the engine no instruction. */
export function makeWithTemporaries(temporaries: readonly t.Identifier[], statements: t.Statement[]): t.Statement[] {
  if (temporaries.length === 0) return statements;
  const [first, ...others] = temporaries.map((identifier): [t.LVal, null] => [b.id(identifier.name), null]);
  return [b.declare("var", first!, ...others), ...statements];
}
