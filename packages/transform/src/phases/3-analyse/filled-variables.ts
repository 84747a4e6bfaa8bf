/**
 * Where a variable has a value that the program gave it. A `var`, and a `let` without a value, is undefined until something is assigned to it; a mention that follows a
 * declaration with a value, or an assignment that is a statement, in the same list of statements is evaluated after it, in whatever loop or branch the list is: nothing
 * jumps into the middle of a list. Only a function declaration of that list is there before.
 */
import type * as t from "@babel/types";
import type { Binding, Resolution } from "../1-parse/resolution.js";

/** From the end of `start` on, everything in `owner` is evaluated after `start`. */
interface Region {
  readonly owner: t.Node;
  readonly start: t.Node;
}

export class FilledVariables {
  readonly #resolution: Resolution;
  readonly #regions = new Map<Binding, Region[]>();

  constructor(resolution: Resolution) {
    this.#resolution = resolution;
  }

  /** Asked for every identifier, in source order. Gives the variable if this mention of it may be evaluated before it has a value. */
  readBefore(node: t.Identifier, ancestors: readonly t.Node[]): Binding | null {
    const binding = this.#resolution.bindingOf(node);
    if (!binding || (binding.kind !== "var" && binding.kind !== "let")) return null;
    const parent = ancestors.at(-1)!;
    if (parent.type === "VariableDeclarator" && parent.id === node) {
      const loop = ancestors.at(-3)!;
      const isHead =
        (loop.type === "ForInStatement" || loop.type === "ForOfStatement") && loop.left === ancestors.at(-2);
      if (isHead) this.#add(binding, { owner: loop.body, start: parent });
      else if (parent.init) this.#add(binding, { owner: ownerOf(ancestors, ancestors.length - 2), start: parent });
      return null;
    }
    if (parent.type === "AssignmentExpression" && parent.left === node && parent.operator === "=") {
      const isStatement = ancestors.at(-2)!.type === "ExpressionStatement";
      if (isStatement) this.#add(binding, { owner: ownerOf(ancestors, ancestors.length - 2), start: parent });
      return null;
    }
    return this.#isAfter(binding, ancestors) ? null : binding;
  }

  #add(binding: Binding, { owner, start }: { owner: t.Node | null; start: t.Node }): void {
    if (owner === null) return;
    const regions = this.#regions.get(binding);
    if (regions === undefined) this.#regions.set(binding, [{ owner, start }]);
    else regions.push({ owner, start });
  }

  #isAfter(binding: Binding, ancestors: readonly t.Node[]): boolean {
    const regions = this.#regions.get(binding);
    if (regions === undefined) return false;
    return regions.some(({ owner, start }) => {
      const index = ancestors.lastIndexOf(owner);
      return index !== -1 && !isHoisted(ancestors[index + 1]) && !ancestors.includes(start, index);
    });
  }
}

/** The node whose list of statements has the statement at this index of `ancestors`; of the head of a loop alone in its place, the loop; null where there is no list. */
function ownerOf(ancestors: readonly t.Node[], index: number): t.Node | null {
  let at = index;
  let loop: t.Node | null = null;
  for (; at > 0; at--) {
    const holder = ancestors[at - 1]!;
    switch (holder.type) {
      case "BlockStatement":
      case "Program":
      case "StaticBlock":
      case "SwitchCase":
        return holder;
      case "ForStatement":
        if (at !== index || holder.init !== ancestors[at]) return loop;
        loop = holder;
        break;
      case "LabeledStatement":
      case "ExportNamedDeclaration":
        break;
      default:
        return loop;
    }
  }
  return null;
}

const isHoisted = (statement: t.Node | undefined): boolean =>
  statement?.type === "FunctionDeclaration" ||
  ((statement?.type === "ExportNamedDeclaration" || statement?.type === "ExportDefaultDeclaration") &&
    statement.declaration?.type === "FunctionDeclaration");
