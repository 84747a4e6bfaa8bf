/** What a module imports and exports (ECMA-262 §16.2.1.7, source text module records), and the cell of each imported binding. */
import type { ImportRecord, ReexportRecord } from "@sallyport/runtime-guards/abi";
import { RESERVED_PREFIX } from "@sallyport/runtime-guards/abi";
import type * as t from "@babel/types";
import { boundIdentifiers } from "../../syntax/bindings.js";
import { nameOf } from "../../syntax/static-key.js";
import type { Binding, Resolution } from "../1-parse/resolution.js";

export interface ModuleRecord {
  readonly imports: readonly ImportRecord[];
  readonly reexports: readonly ReexportRecord[];
  /** Exported name → the local binding's name, or `null` for the default export's expression. */
  readonly locals: ReadonlyMap<string, string | null>;
  /** The reserved name of the cell that holds an imported binding's getter, in the order of `imports[].names`. */
  readonly cells: ReadonlyMap<Binding, string>;
}

interface Imported {
  readonly specifier: string;
  readonly imported: string;
}

export function analyseModule(program: t.Program, resolution: Resolution): ModuleRecord {
  const imports: ImportRecord[] = [];
  const reexports: ReexportRecord[] = [];
  const locals = new Map<string, string | null>();
  const cells = new Map<Binding, string>();
  const importedBindings = new Map<Binding, Imported>();

  for (const statement of program.body) {
    if (
      statement.type === "ExportAllDeclaration" ||
      (statement.type === "ExportNamedDeclaration" && statement.source)
    ) {
      // Requested in its place, though nothing is bound.
      imports.push({ specifier: statement.source!.value, attributes: attributesOf(statement), names: [] });
    }
    if (statement.type !== "ImportDeclaration") continue;
    const names: string[] = [];
    for (const specifier of statement.specifiers) {
      const binding = resolution.bindingOf(specifier.local)!;
      const imported =
        specifier.type === "ImportSpecifier"
          ? nameOf(specifier.imported)
          : specifier.type === "ImportDefaultSpecifier"
            ? "default"
            : "*";
      names.push(imported);
      cells.set(binding, `${RESERVED_PREFIX}i${cells.size + 1}`);
      importedBindings.set(binding, { specifier: statement.source.value, imported });
    }
    imports.push({ specifier: statement.source.value, attributes: attributesOf(statement), names });
  }

  for (const statement of program.body) {
    switch (statement.type) {
      case "ExportAllDeclaration":
        reexports.push({ exported: null, specifier: statement.source.value, imported: "*" });
        break;
      case "ExportNamedDeclaration":
        if (statement.declaration) {
          for (const { name } of boundIdentifiers(statement)) locals.set(name, name);
        } else if (statement.source) {
          const specifier = statement.source.value;
          for (const item of statement.specifiers) {
            if (item.type === "ExportNamespaceSpecifier")
              reexports.push({ exported: nameOf(item.exported), specifier, imported: "*" });
            else if (item.type === "ExportSpecifier") {
              reexports.push({ exported: nameOf(item.exported), specifier, imported: nameOf(item.local) });
            }
          }
        } else {
          for (const item of statement.specifiers as t.ExportSpecifier[]) {
            const binding = resolution.bindingOf(item.local);
            const origin = binding ? importedBindings.get(binding) : undefined;
            if (origin) reexports.push({ exported: nameOf(item.exported), ...origin });
            else locals.set(nameOf(item.exported), item.local.name);
          }
        }
        break;
      case "ExportDefaultDeclaration": {
        const [declared] = boundIdentifiers(statement);
        locals.set("default", declared?.name ?? null);
        break;
      }
    }
  }
  return { imports, reexports, locals, cells };
}

function attributesOf(node: { attributes?: t.ImportAttribute[] | null }): Record<string, string> {
  return Object.fromEntries((node.attributes ?? []).map((attribute) => [nameOf(attribute.key), attribute.value.value]));
}
