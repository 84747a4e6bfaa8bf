import type * as t from "@babel/types";

/** What an identifier or a string names where both may stand: exports (ModuleExportName, ECMA-262 §16.2.2) and keys of import attributes. */
export function nameOf(node: t.Identifier | t.StringLiteral): string {
  return node.type === "Identifier" ? node.name : node.value;
}

/** The name of a key that the source spells out: `.x` or `["x"]`; null for any other. */
export function staticKey(key: t.Node, computed: boolean): string | null {
  if (!computed && key.type === "Identifier") return key.name;
  return key.type === "StringLiteral" ? key.value : null;
}

/** The name of a field of instances that the text spells out. */
export function fieldName(element: t.ClassBody["body"][number]): string | null {
  return element.type === "ClassProperty" && !element.static ? staticKey(element.key, element.computed) : null;
}
