/**
 * The one list of what a node binds: every declaration form and pattern goes through {@link boundIdentifiers}, so a new way to bind a name has one
 * place to be added (a per-construct list is how such compilers come to miss one).
 */
import type * as t from "@babel/types";

/** The identifiers that a declaration's left-hand side binds, in source order. Member expressions in assignment patterns bind nothing. */
export function boundIdentifiers(pattern: t.Node | null | undefined, into: t.Identifier[] = []): t.Identifier[] {
  switch (pattern?.type) {
    case undefined:
      break;
    case "Identifier":
      into.push(pattern);
      break;
    case "ObjectPattern":
      for (const property of pattern.properties) boundIdentifiers(property, into);
      break;
    case "ObjectProperty":
      boundIdentifiers(pattern.value, into);
      break;
    case "ArrayPattern":
      for (const element of pattern.elements) boundIdentifiers(element, into);
      break;
    case "AssignmentPattern":
      boundIdentifiers(pattern.left, into);
      break;
    case "RestElement":
      boundIdentifiers(pattern.argument, into);
      break;
    case "TSParameterProperty":
      boundIdentifiers(pattern.parameter, into);
      break;
    case "VariableDeclaration":
      for (const declarator of pattern.declarations) boundIdentifiers(declarator.id, into);
      break;
    case "FunctionDeclaration":
    case "ClassDeclaration":
      boundIdentifiers(pattern.id, into);
      break;
    case "ImportDeclaration":
      for (const specifier of pattern.specifiers) into.push(specifier.local);
      break;
    case "ExportNamedDeclaration":
    case "ExportDefaultDeclaration":
      if (pattern.declaration?.type.endsWith("Declaration")) boundIdentifiers(pattern.declaration, into);
      break;
  }
  return into;
}
