/** Makes a program smaller as long as it keeps a property: statements go, and expressions become a part of themselves or nothing. */
import { forEachNode, parseScript, type Node } from "../verifier/parser.js";

const STEPS = 400;

export async function shrink(program: string, holds: (program: string) => Promise<boolean>): Promise<string> {
  let best = program;
  let left = STEPS;
  for (let smaller = true; smaller && left > 0;) {
    smaller = false;
    for (const candidate of candidates(best)) {
      if (left-- <= 0) break;
      if (!(await holds(candidate))) continue;
      best = candidate;
      smaller = true;
      break;
    }
  }
  return best;
}

const PREFIX = "(() => {";

function candidates(program: string): string[] {
  const text = `${PREFIX}${program}\n})`;
  const root = parseScript(text);
  if (root === null) return [];
  const found: string[] = [];
  const replace = ({ start, end }: Node, by: string): void => {
    const candidate = text.slice(0, start) + by + text.slice(end);
    if (candidate.length < text.length && parseScript(candidate) !== null)
      found.push(candidate.slice(PREFIX.length, -"\n})".length));
  };
  forEachNode(root, (node, parents) => {
    if (parents.length < 5) return;
    if (/Statement$|^ClassDeclaration$|^(?:Method|Property)Definition$/.test(node.type)) replace(node, "");
    if (/Statement$/.test(node.type))
      for (const inner of [node["body"], node["block"], node["consequent"]])
        if (inner && !Array.isArray(inner)) replace(node, text.slice((inner as Node).start, (inner as Node).end));
    if (!/Expression$|^TemplateLiteral$/.test(node.type)) return;
    replace(node, "0");
    for (const part of Object.values(node).flat())
      if (
        typeof part === "object" &&
        part !== null &&
        /Expression$|Literal$|^Identifier$/.test(String((part as Node).type))
      )
        replace(node, text.slice((part as Node).start, (part as Node).end));
  });
  return found.sort((a, b) => a.length - b.length);
}
