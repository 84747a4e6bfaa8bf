/** acorn as the transform package resolves it, and a walk over all nodes of its trees. */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

const require = createRequire(fileURLToPath(new URL("../../packages/transform/package.json", import.meta.url)));
const acorn = require("acorn") as { parse(text: string, options: object): Node };

/** The tree of a script; null if the text does not parse. */
export function parseScript(text: string): Node | null {
  try {
    return acorn.parse(text, { ecmaVersion: "latest", sourceType: "script" });
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

export function forEachNode(
  node: Node,
  visit: (node: Node, parents: readonly Node[]) => void,
  parents: Node[] = [],
): void {
  visit(node, parents);
  parents.push(node);
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) forEachNode(item, visit, parents);
    } else if (isNode(value)) {
      forEachNode(value, visit, parents);
    }
  }
  parents.pop();
}
