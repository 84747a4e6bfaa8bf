/**
 * Syntax that reads or calls members without naming them. On a guest's object it runs the guest's code in the middle
 * of a guard, or copies what privacy hides; on the runtime's own objects it obeys a patched prototype.
 */
export const noImplicitAccess = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      forIn: "`for-in` walks inherited keys and calls a guest's Proxy traps: list own keys by the captured ownKeys.",
      instanceOf:
        "`instanceof` calls `Symbol.hasInstance` and follows a prototype that is easy to forge: test a brand.",
      copy: "Spreading an object calls its getters and copies its private symbols: copy the keys that you mean.",
    },
  },
  create(context) {
    return {
      ForInStatement: (node) => context.report({ node, messageId: "forIn" }),
      "BinaryExpression[operator='instanceof']": (node) => context.report({ node, messageId: "instanceOf" }),
      "ObjectExpression > SpreadElement"(node) {
        if (!isOwnTable(node, context)) context.report({ node, messageId: "copy" });
      },
      "ObjectPattern > RestElement": (node) => context.report({ node, messageId: "copy" }),
    };
  },
};

/** What a `make…` function of the runtime has just built, or a table that is put together while the runtime loads: no guest's object. */
function isOwnTable(node, context) {
  if (isMade(node.argument) || isMade(initialiserOf(node.argument, context))) return true;
  const isFunction = ({ type }) => /Function/.test(type) || type === "PropertyDefinition" || type === "StaticBlock";
  return !context.sourceCode.getAncestors(node).some(isFunction);
}

function isMade(node) {
  return node?.type === "CallExpression" && node.callee.type === "Identifier" && /^make[A-Z]/.test(node.callee.name);
}

/** What a `const` was declared with. */
function initialiserOf(node, context) {
  if (node.type !== "Identifier") return undefined;
  const { references } = context.sourceCode.getScope(node);
  const [definition] = references.find(({ identifier }) => identifier === node)?.resolved?.defs ?? [];
  return definition?.parent?.kind === "const" ? definition.node.init : undefined;
}
