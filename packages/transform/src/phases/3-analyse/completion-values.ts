/**
 * Which statements of a script give the value that it completes with (ECMA-262 §14, UpdateEmpty). The value is that of the last statement that has one; an expression always has one, and so have conditionals,
 * loops, `switch` and `try`: undefined, unless a part of them says more. What is given before such a statement is lost.
 *
 * Statements are looked at from the last to the first, as for variables that are alive: `isWanted` says whether what was given before may still be the value of the script. A `break` or `continue` goes on with what is
 * wanted where it leads.
 */
import type * as t from "@babel/types";

/** Expression statements whose value is kept, and statements that begin by making the value undefined: conditionals, loops, `switch`, `try`, `catch` clauses, and blocks after `finally`. */
export type CompletionValues = ReadonlySet<t.Node>;

export interface ScriptCompletion {
  readonly values: CompletionValues;
  /** Whether the value of a directive is kept. */
  readonly isDirective: boolean;
}

export function analyseCompletion(program: t.Program): ScriptCompletion {
  const analysis = new Analysis();
  const isDirective = analysis.before(program.body, true);
  return { values: analysis.values, isDirective };
}

/** What `break` and `continue` can lead out of. */
interface Target {
  readonly labels: readonly string[];
  /** Whether a `break` without a label leads out of it. */
  readonly takesBreak: boolean;
  readonly isWantedAfter: boolean;
  /** Of a loop: at the end of its body; null for other statements. */
  readonly isWantedInside: boolean | null;
}

class Analysis {
  readonly values = new Set<t.Node>();
  private readonly targets: Target[] = [];

  /** Whether a value that was given before the statements is wanted. */
  before(statements: readonly t.Statement[], isWanted: boolean): boolean {
    return statements.reduceRight((wanted, statement) => this.beforeOne(statement, wanted), isWanted);
  }

  private beforeOne(node: t.Statement, isWanted: boolean, labels: readonly string[] = []): boolean {
    switch (node.type) {
      case "ExpressionStatement":
        if (isWanted) this.values.add(node);
        return false;
      case "BlockStatement":
        return this.before(node.body, isWanted);
      case "LabeledStatement": {
        const all = [...labels, node.label.name];
        const target = { labels: all, takesBreak: false, isWantedAfter: isWanted, isWantedInside: null };
        return this.within(target, () => this.beforeOne(node.body, isWanted, all));
      }
      case "BreakStatement":
        return this.targets.findLast(({ takesBreak, labels }) => isNamed(labels, node.label, takesBreak))!
          .isWantedAfter;
      case "ContinueStatement":
        return this.targets.findLast(
          ({ isWantedInside, labels }) => isWantedInside !== null && isNamed(labels, node.label, true),
        )!.isWantedInside!;
      case "ThrowStatement":
        return false;
      case "IfStatement": {
        const consequent = this.beforeOne(node.consequent, isWanted);
        const alternate = node.alternate ? this.beforeOne(node.alternate, isWanted) : isWanted;
        return this.reset(node, consequent || alternate);
      }
      case "ForStatement":
      case "ForInStatement":
      case "ForOfStatement":
      case "WhileStatement":
        return this.reset(node, this.beforeBody(node, isWanted, labels) || isWanted);
      case "DoWhileStatement":
        return this.reset(node, this.beforeBody(node, isWanted, labels));
      case "SwitchStatement": {
        const target = { labels, takesBreak: true, isWantedAfter: isWanted, isWantedInside: null };
        return this.reset(
          node,
          this.within(target, () => this.beforeCases(node, isWanted)),
        );
      }
      case "TryStatement":
        return this.beforeTry(node, isWanted);
      default:
        // Declarations and empty statements.
        return isWanted;
    }
  }

  private beforeBody(node: t.Loop, isWanted: boolean, labels: readonly string[]): boolean {
    // The next round may lead anywhere.
    const isWantedInside = isWanted || this.targets.some((target) => target.isWantedAfter || target.isWantedInside);
    const target = { labels, takesBreak: true, isWantedAfter: isWanted, isWantedInside };
    return this.within(target, () => this.beforeOne(node.body, isWantedInside));
  }

  private beforeCases({ cases }: t.SwitchStatement, isWanted: boolean): boolean {
    let isWantedBefore = isWanted;
    let isEverWanted = isWanted && cases.every(({ test }) => test);
    for (const { consequent } of [...cases].reverse()) {
      isWantedBefore = this.before(consequent, isWantedBefore);
      isEverWanted ||= isWantedBefore;
    }
    return isEverWanted;
  }

  private beforeTry(node: t.TryStatement, isWanted: boolean): boolean {
    if (node.finalizer) {
      // One that ends normally leaves the value as it was.
      const known = this.values.size;
      const isWantedInside = this.before(node.finalizer.body, false);
      this.reset(node.finalizer, isWantedInside || this.values.size > known);
    }
    if (node.handler) this.reset(node.handler, this.before(node.handler.body.body, isWanted));
    return this.reset(node, this.before(node.block.body, isWanted));
  }

  /** Notes that a statement makes the value undefined, if that is wanted. Nothing that was given before it is. */
  private reset(node: t.Node, isWanted: boolean): false {
    if (isWanted) this.values.add(node);
    return false;
  }

  private within<T>(target: Target, work: () => T): T {
    this.targets.push(target);
    const result = work();
    this.targets.pop();
    return result;
  }
}

/** Whether a label is one of a statement's. */
function isNamed(labels: readonly string[], label: t.Identifier | null | undefined, otherwise: boolean): boolean {
  return label ? labels.includes(label.name) : otherwise;
}
