/**
 * Linking: which binding each import means. ECMAScript 16.2.1.6.3 ResolveExport and 16.2.1.6.2 GetExportedNames; the
 * cells that result read the exporter's variable, so bindings are live and have their temporal dead zone.
 */

import {
  arrayForEach,
  arrayMap,
  arrayPush,
  FeralMap,
  FeralSet,
  mapForEach,
  mapGet,
  mapSet,
  reflectApply,
  setAdd,
  setForEach,
  setHas,
} from "../primordials.js";
import { denyImport, denyMissingExport } from "./denials.js";
import { type Cell, makeNamespace } from "./namespace.js";
import type { Module, SourceModule } from "./records.js";

const AMBIGUOUS = "ambiguous";

interface Resolution {
  /** The module and the name in it; the same pair is the same binding. */
  readonly module: Module;
  readonly name: string;
  readonly cell: Cell;
}

/** Visited pairs of module and name, so that circular re-exports end. */
type Visited = Map<Module, Set<string>>;

function enter(visited: Visited, module: Module, name: string): boolean {
  let names = mapGet(visited, module);
  if (names === undefined) {
    names = new FeralSet();
    mapSet(visited, module, names);
  }
  if (setHas(names, name)) return false;
  setAdd(names, name);
  return true;
}

function resolveExport(module: Module, name: string, visited: Visited): Resolution | undefined | typeof AMBIGUOUS {
  if (module.kind !== "source") {
    const cell = module.cell(name);
    return cell && { module, name, cell };
  }
  if (!enter(visited, module, name)) return undefined;
  const own = mapGet(module.exports, name);
  if (own !== undefined) return { module, name, cell: own };
  const { reexports } = module.artifact;
  for (let i = 0; i < reexports.length; i++) {
    const record = reexports[i]!;
    if (record.exported !== name) continue;
    const from = mapGet(module.requested, record.specifier)!;
    if (record.imported === "*") return { module: from, name: "*", cell: () => namespaceOf(from) };
    return resolveExport(from, record.imported, visited);
  }
  if (name === "default") return undefined;
  let found: Resolution | undefined;
  let possible: Resolution | undefined;
  for (let i = 0; i < reexports.length; i++) {
    const record = reexports[i]!;
    if (record.exported !== null) continue;
    const resolution = resolveExport(mapGet(module.requested, record.specifier)!, name, visited);
    if (resolution === AMBIGUOUS) return AMBIGUOUS;
    if (resolution === undefined) continue;
    // What a CommonJS module exports is known when it has run: it may have the name, and yields to modules that do.
    if (resolution.module.kind === "commonjs") possible ??= resolution;
    else if (found === undefined) found = resolution;
    else if (found.module !== resolution.module || found.name !== resolution.name) return AMBIGUOUS;
  }
  return found ?? possible;
}

function addExportedNames(module: Module, names: Set<string>, visited: Set<Module>): void {
  if (setHas(visited, module)) return;
  setAdd(visited, module);
  if (module.kind !== "source") {
    mapForEach(module.cells(), (_cell, name) => setAdd(names, name));
    return;
  }
  mapForEach(module.exports, (_cell, name) => setAdd(names, name));
  arrayForEach(module.artifact.reexports, (record) => {
    if (record.exported !== null) {
      setAdd(names, record.exported);
      return;
    }
    const starred = new FeralSet<string>();
    addExportedNames(mapGet(module.requested, record.specifier)!, starred, visited);
    setForEach(starred, (name) => void (name !== "default" && setAdd(names, name)));
  });
}

/** The module's namespace object, made once; names that are ambiguous are left out. */
export function namespaceOf(module: Module): object {
  if (module.namespace !== undefined) return module.namespace;
  const names = new FeralSet<string>();
  addExportedNames(module, names, new FeralSet());
  const cells = new FeralMap<string, Cell>();
  setForEach(names, (name) => {
    const resolution = resolveExport(module, name, new FeralMap());
    if (resolution !== undefined && resolution !== AMBIGUOUS) mapSet(cells, name, resolution.cell);
  });
  return (module.namespace = makeNamespace(cells));
}

function importCell(importer: SourceModule, specifier: string, name: string): Cell {
  const from = mapGet(importer.requested, specifier)!;
  if (name === "*") return () => namespaceOf(from);
  const resolution = resolveExport(from, name, new FeralMap());
  if (resolution === undefined) {
    denyMissingExport(specifier, importer.key, name, from.description?.absent);
  }
  if (resolution === AMBIGUOUS) {
    denyImport(
      "import/ambiguous-export",
      `the module "${specifier}", imported by "${importer.key}", has more than one export named "${name}"`,
    );
  }
  return resolution.cell;
}

/** Gives a module's functor the cells of its imports. All modules of the graph are instantiated before. */
export function linkImports(module: SourceModule): void {
  const cells: Cell[] = [];
  arrayForEach(module.artifact.imports, (record) =>
    arrayForEach(record.names, (name) => void arrayPush(cells, importCell(module, record.specifier, name))),
  );
  // An indirect export is checked when the module is linked, used or not.
  arrayForEach(module.artifact.reexports, (record) => {
    if (record.exported !== null && record.imported !== "*") importCell(module, record.specifier, record.imported);
  });
  if (module.link !== undefined)
    reflectApply(
      module.link,
      undefined,
      arrayMap(cells, (cell) => cell),
    );
}
