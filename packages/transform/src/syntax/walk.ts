/** The walk of both verifications: in source order, without recursion, so that no nesting can exhaust the stack here. */
import { VISITOR_KEYS } from "@babel/types";
import type * as t from "@babel/types";

/**
 * Calls `visit` for each node below and including `root`, parents first. `ancestors` are the nodes around it, the outermost first; the same
 * array at every call. What `visit` answers with false is not entered.
 */
export function walk(root: t.Node, visit: (node: t.Node, ancestors: readonly t.Node[]) => boolean): void {
  const pending: (t.Node | null)[] = [root];
  const ancestors: t.Node[] = [];
  while (pending.length > 0) {
    const node = pending.pop()!;
    if (node === null) {
      ancestors.pop();
      continue;
    }
    if (!visit(node, ancestors)) continue;
    const keys = VISITOR_KEYS[node.type];
    if (keys === undefined || keys.length === 0) continue;
    ancestors.push(node);
    pending.push(null);
    for (let index = keys.length - 1; index >= 0; index--) {
      const child = (node as unknown as Record<string, Child>)[keys[index]!];
      if (Array.isArray(child)) {
        for (let item = child.length - 1; item >= 0; item--) if (child[item]) pending.push(child[item]!);
      } else if (child) {
        pending.push(child);
      }
    }
  }
}

/** The nodes of a tree as `walk` meets them, and how many are around each of them. */
export interface Nodes {
  readonly nodes: readonly t.Node[];
  readonly depths: readonly number[];
}

/** For several walks over a tree that stays as it is: to find the children of a node takes longer than most visits do. */
export function listNodes(root: t.Node): Nodes {
  const nodes: t.Node[] = [];
  const depths: number[] = [];
  walk(root, (node, ancestors) => {
    nodes.push(node);
    depths.push(ancestors.length);
    return true;
  });
  return { nodes, depths };
}

/** What `walk` does with the root of the list. */
export function walkNodes(
  { nodes, depths }: Nodes,
  visit: (node: t.Node, ancestors: readonly t.Node[]) => boolean,
): void {
  const ancestors: t.Node[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const depth = depths[index]!;
    while (ancestors.length > depth) ancestors.pop();
    const node = nodes[index]!;
    if (visit(node, ancestors)) ancestors.push(node);
    else while (index + 1 < nodes.length && depths[index + 1]! > depth) index++;
  }
}

type Child = t.Node | (t.Node | null)[] | null | undefined;

/** Whether a node is a function of any kind. */
export function isFunction({ type }: t.Node): boolean {
  return (
    type === "FunctionDeclaration" ||
    type === "FunctionExpression" ||
    type === "ArrowFunctionExpression" ||
    type === "ObjectMethod" ||
    type === "ClassMethod" ||
    type === "ClassPrivateMethod"
  );
}
