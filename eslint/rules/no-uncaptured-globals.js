/**
 * The runtime takes what it needs of the realm once, at load, in `primordials.ts`. A global that is looked up later
 * is whatever the page or program has put there since, and a guard that calls it runs that.
 */

/** Globals that nobody can change: ECMAScript makes them read-only. */
const IMMUTABLE = new Set(["undefined", "NaN", "Infinity"]);

export const noUncapturedGlobals = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      global:
        "`{{name}}` may have been replaced since the runtime was loaded: take the captured one from primordials.ts.",
    },
  },
  create(context) {
    return {
      "Program:exit"(program) {
        const scope = context.sourceCode.getScope(program);
        const declaredNowhere = scope.variables
          .filter((variable) => variable.defs.length === 0)
          .flatMap((variable) => variable.references);
        for (const reference of new Set([...scope.through, ...declaredNowhere])) {
          const { identifier } = reference;
          if (reference.isTypeReference && !reference.isValueReference) continue;
          if (isTypePosition(identifier) || IMMUTABLE.has(identifier.name)) continue;
          context.report({ node: identifier, messageId: "global", data: { name: identifier.name } });
        }
      },
    };
  },
};

/** `typeof Array` as a type, and the names in `import("…").Name`, are values to the scope analysis and nothing at run time. */
function isTypePosition(identifier) {
  let node = identifier.parent;
  while (node.type === "TSQualifiedName") node = node.parent;
  return node.type === "TSTypeQuery" || node.type === "TSTypeReference";
}
