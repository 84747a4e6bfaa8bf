/**
 * `compile()` is a function of its arguments. State that outlives a call makes the output depend on what was compiled
 * before, and lets one guest's file influence how the next one is checked.
 */

const COLLECTIONS = new Set(["Map", "Set", "WeakMap", "WeakSet", "Array"]);
const READONLY_TYPES = new Set(["ReadonlyMap", "ReadonlySet", "ReadonlyArray", "Readonly"]);

export const noModuleState = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      variable: "A module-level variable is state between two compilations: put it into the CompileContext.",
      collection:
        "A module-level collection can be changed by a compilation: make it readonly by its type, or put it into the CompileContext.",
      staticField: "A static field that can be assigned is state between two compilations: make it readonly.",
    },
  },
  create(context) {
    return {
      VariableDeclaration(node) {
        if (!isModuleLevel(node) || node.declare) return;
        if (node.kind === "let" || node.kind === "var") return context.report({ node, messageId: "variable" });
        for (const { id, init } of node.declarations) {
          if (isMutableCollection(init) && !isReadonlyType(id.typeAnnotation?.typeAnnotation)) {
            context.report({ node: init, messageId: "collection" });
          }
        }
      },
      "PropertyDefinition[static=true][readonly=false]"(node) {
        context.report({ node, messageId: "staticField" });
      },
    };
  },
};

function isModuleLevel({ parent }) {
  return parent.type === "Program" || (parent.type === "ExportNamedDeclaration" && parent.parent.type === "Program");
}

/** `new Map(…)`, `[…]`, `{}`; not what `as const` or a readonly type makes constant. A filled object literal is a table, not a store. */
function isMutableCollection(node) {
  switch (node?.type) {
    case "NewExpression":
      return node.callee.type === "Identifier" && COLLECTIONS.has(node.callee.name);
    case "ArrayExpression":
      return true;
    case "ObjectExpression":
      return node.properties.length === 0;
    case "TSSatisfiesExpression":
      return isMutableCollection(node.expression);
    case "TSAsExpression":
      return !isReadonlyType(node.typeAnnotation) && isMutableCollection(node.expression);
    default:
      return false;
  }
}

function isReadonlyType(type) {
  if (type === undefined) return false;
  if (type.type === "TSTypeOperator") return type.operator === "readonly";
  if (type.type !== "TSTypeReference" || type.typeName.type !== "Identifier") return false;
  return type.typeName.name === "const" || READONLY_TYPES.has(type.typeName.name);
}
