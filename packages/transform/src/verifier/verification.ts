/** The state of one verification, and how names are bound and looked up in it. */
import { GUARDS_PARAMETER, RESERVED_PREFIX } from "@sallyport/runtime-guards/abi";
import type { Expression, Identifier, Node, Pattern, Statement } from "acorn";
import type { Activation } from "./activation.js";
import type { ClassFrame } from "./class-frame.js";
import { reservedRole } from "./guards.js";
import { TextFacts } from "./header.js";
import type { Report, Rule } from "./report.js";
import { Scopes, makeBinding, forEachBoundName, forEachVarDeclaration, lexicalDeclarations } from "./scope.js";
import type { Binding, TemporaryContent } from "./scope.js";

export interface BindingFacts {
  readonly constant?: boolean;
  readonly frame?: ClassFrame | null;
  readonly aliasOfSelf?: boolean;
  /** Whether it has a value from the start: of a function, a caught error, an argument. A temporary without one is undefined until it is assigned. */
  readonly hasValue?: boolean;
}

export class Verification {
  readonly scopes = new Scopes();
  /** The classes around the point of the walk, the innermost last. */
  readonly frames: ClassFrame[] = [];
  activation: Activation;
  /** The private symbols that the functor declares. */
  readonly privateSymbols = new Set<string>();
  /** The private names that they are for: each has one symbol, so that two of them are never the same. */
  readonly privateNames = new Set<string>();
  /** The symbols under which objects say that a member may be written by whoever holds them, with the member's name. */
  readonly offeredSymbols = new Map<string, string>();
  /** The symbols under which a class says that it has a method, by the constants that hold them, and the names of the methods. */
  readonly methodSymbols = new Map<string, string>();
  /** The symbols by which classes ask for their instances. */
  readonly instanceSymbols = new Set<string>();
  /** The natives that may be given nothing but primitives. */
  readonly takesPrimitives = new Set<string>();
  /** The guards that the functor takes. */
  readonly guards = new Set<string>();
  /** The temporaries whose method the test of a conditional around has just read: elsewhere they may hold an older one. */
  readonly keptMethods: Binding[] = [];
  /** Whether `$s_writable(this)` has been evaluated before what is walked now. */
  writableThis = false;
  readonly strictClasses: Node[] = [];
  readonly plainClasses: Node[] = [];
  /** The globals of the language that the functor holds. */
  readonly globals: Node[] = [];
  readonly facts = new TextFacts();
  /** Whether anything may stand in place of guards. */
  allowsInPlace = false;
  /** Whether classes are strict, so that a function may be a method that has to be bound, and an object one that is not written. */
  isStrict = false;

  constructor(
    readonly report: Report,
    outermost: Activation,
  ) {
    this.activation = outermost;
  }

  refuse(rule: Rule, span: { readonly start: number; readonly end: number }, detail: string): void {
    this.report.refuse(rule, span, detail);
  }

  inActivation(activation: Activation, work: () => void): void {
    const outer = this.activation;
    this.activation = activation;
    work();
    this.activation = outer;
  }

  inScope(work: () => void): void {
    this.scopes.enter();
    work();
    this.scopes.leave();
  }

  /** What keeps a method in `work` does not keep it after that. */
  forgetMethods<T>(work: () => T): T {
    const { length } = this.keptMethods;
    const result = work();
    this.keptMethods.length = length;
    return result;
  }

  /** Binds a name in the innermost scope. Refuses reserved names that the grammar binds elsewhere or nowhere. */
  declare(name: string, span: { readonly start: number; readonly end: number }, facts: BindingFacts = {}): void {
    if (name === GUARDS_PARAMETER) {
      this.refuse("reserved-name", span, `\`${name}\` is bound again`);
    } else if (name.startsWith(RESERVED_PREFIX)) {
      const role = reservedRole(name);
      const fits = role === "temporary" || (role === "class" && (facts.frame ?? null) !== null);
      if (!fits) this.refuse("reserved-name", span, `\`${name}\` is bound where the grammar does not bind it`);
    }
    const { constant = false, frame = null, aliasOfSelf = false, hasValue = false } = facts;
    const content = hasValue ? { kind: "value" as const } : null;
    this.scopes.declare(makeBinding({ name, owner: this.activation.owner, constant, frame, aliasOfSelf, content }));
  }

  declarePattern(pattern: Pattern, facts: BindingFacts = {}): void {
    forEachBoundName(pattern, (name, node) => this.declare(name, node, facts));
  }

  /** Binds what a block's own statements declare. */
  declareLexical(statements: readonly Statement[]): void {
    for (const declaration of lexicalDeclarations(statements)) {
      if (declaration.type !== "VariableDeclaration") {
        this.declare(declaration.id.name, declaration.id, { hasValue: true });
        continue;
      }
      for (const { id, init } of declaration.declarations) {
        if (id.type === "Identifier") {
          const constant = declaration.kind === "const";
          const isThis = init && isShownThis(init, this) && this.activation.receiver.self !== null;
          this.declare(id.name, id, { constant, aliasOfSelf: constant && Boolean(isThis) });
        } else {
          this.declarePattern(id, { constant: declaration.kind === "const" });
        }
      }
    }
  }

  /**
   * Binds what a function body's `var` declarations hoist. One with the name of a parameter begins with what that holds, so that it is no binding of its own, whatever
   * the parameters evaluate.
   */
  declareVariables(statements: readonly Statement[], parameters: ReadonlySet<string> = new Set()): void {
    const seen = new Set(parameters);
    forEachVarDeclaration(statements, (declaration) => {
      for (const { id } of declaration.declarations) {
        forEachBoundName(id, (name, node) => {
          if (seen.has(name)) return;
          seen.add(name);
          this.declare(name, node);
        });
      }
    });
  }

  /** Whether `#name` is here a method of a strict class: as a value it has to be bound, which no table could know of it. */
  isStrictPrivateMethod(name: string): boolean {
    const frame = this.frames.findLast(({ privateNames }) => privateNames.has(name));
    return frame !== undefined && frame.isStrict && frame.privateNames.get(name) === true;
  }

  /** The innermost strict class that has this brand. */
  frameOfBrand(brand: string): ClassFrame | undefined {
    return this.frames.findLast((frame) => frame.brand === brand);
  }

  /** The binding of a reserved temporary, if the identifier is one that may be used in this activation. */
  temporary(node: Identifier): Binding | undefined {
    if (!node.name.startsWith(RESERVED_PREFIX) || reservedRole(node.name) !== "temporary") return undefined;
    return this.scopes.find(node.name);
  }

  /** Records what is put into a temporary; it is never used for two kinds of content. Self is a value too, for all that is done with either. */
  fill(binding: Binding, content: TemporaryContent, span: { readonly start: number; readonly end: number }): void {
    const before = binding.content;
    binding.assignments += 1;
    if (content.kind === "method" && content.receiver !== null && content.receiver !== "this")
      content.receiver.isReceiver = true;
    for (const changed of content.kind === "method" && typeof content.receiver === "object"
      ? [binding, content.receiver]
      : [binding]) {
      if (changed?.isReceiver === true && changed.assignments > 1) {
        this.refuse("temporary", span, `\`${changed!.name}\` changes while a method that was read from it is kept`);
      }
    }
    if (before === null) {
      binding.content = content;
      return;
    }
    if (isValue(before) && isValue(content) && before.kind !== content.kind && !binding.isReliedOn) {
      binding.content = { kind: "value" };
      return;
    }
    const same =
      before.kind === content.kind &&
      (before.kind !== "method" || (content.kind === "method" && before.receiver === content.receiver));
    if (!same) this.refuse("temporary", span, `\`${binding.name}\` is used for two kinds of content`);
  }
}

const isValue = ({ kind }: TemporaryContent): boolean => kind === "value" || kind === "self";

/** `this`, or `$s_show(this)`, which is the same. */
export function isShownThis(node: Expression, v: Verification): boolean {
  if (node.type === "ThisExpression") return true;
  if (node.type !== "CallExpression" || node.callee.type !== "Identifier" || node.callee.name !== "$s_show")
    return false;
  return v.guards.has("$s_show") && node.arguments.length === 1 && node.arguments[0]!.type === "ThisExpression";
}

export function isVoidZero(node: Expression): boolean {
  return (
    node.type === "UnaryExpression" &&
    node.operator === "void" &&
    node.argument.type === "Literal" &&
    node.argument.value === 0
  );
}

export function isStringLiteral(node: Node): boolean {
  return node.type === "Literal" && typeof (node as { value?: unknown }).value === "string";
}
