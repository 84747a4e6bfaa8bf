/**
 * In the compiler a name's first word is a contract: `verify…` reports and never changes the tree, `analyse…` returns
 * facts, `rewrite…` changes the tree and never reports, `emit…` prints. In every phase `make…` builds a thing, `is…` asks
 * a question and `assert…` throws on a bug of ours; a function named as a Babel node type decides that type, under the
 * contract of its phase; `builders.ts` names its functions as the nodes that they make.
 */
import { basename } from "node:path";

const VERBS = new Map([
  ["1-parse", ["parse", "lower", "resolve"]],
  ["2-verify", ["verify"]],
  ["3-analyse", ["analyse"]],
  ["4-rewrite", ["rewrite"]],
  ["5-emit", ["emit"]],
]);
const ANY_PHASE = ["assert", "is", "make"];

export const phaseVerbs = {
  meta: {
    type: "suggestion",
    schema: [],
    messages: { verb: "An exported function of {{phase}} starts with {{verbs}}: its first word says what it may do." },
  },
  create(context) {
    const phase = /[\\/]phases[\\/]([^\\/]+)[\\/]/.exec(context.filename)?.[1];
    if (!VERBS.has(phase)) return {};
    const verbs = [...VERBS.get(phase), ...ANY_PHASE];
    if (basename(context.filename) === "builders.ts") return {};

    function check(identifier) {
      const { name } = identifier;
      if (verbs.some((verb) => name === verb || new RegExp(`^${verb}[A-Z]`).test(name))) return;
      if (/^[A-Z]\w*[a-z]$/.test(name)) return;
      context.report({ node: identifier, messageId: "verb", data: { phase, verbs: verbs.join(", ") } });
    }

    return {
      "ExportNamedDeclaration > FunctionDeclaration": (node) => check(node.id),
      "ExportNamedDeclaration > VariableDeclaration > VariableDeclarator"(node) {
        const isFunction = node.init?.type === "ArrowFunctionExpression" || node.init?.type === "FunctionExpression";
        if (isFunction && node.id.type === "Identifier") check(node.id);
      },
    };
  },
};
