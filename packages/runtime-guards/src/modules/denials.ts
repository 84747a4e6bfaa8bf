/** What a guest is told of a module that it does not get: the importer, the specifier, and what would grant it. */

import { isObject, objectHasOwn, stringStartsWith } from "../primordials.js";
import { kindOfHostError, type SallyportError } from "../errors/classes.js";
import { makeDenial } from "../errors/deny.js";

export function denyImport(code: string, message: string, hostCause?: unknown): never {
  throw makeDenial("import", code, message, hostCause);
}

const isRelative = (specifier: string): boolean =>
  stringStartsWith(specifier, "./") || stringStartsWith(specifier, "../");

export function denyNotFound(specifier: string, importer: string): never {
  return denyImport(
    "import/not-found",
    `there is no module "${specifier}", imported by "${importer}": ${howToGrant(specifier)}`,
  );
}

/** Of what the host's hook or its `modules` give that is no module, a source text above all. */
export function denyKindOfModule(specifier: string, importer: string, kind: string): never {
  return denyImport(
    "import/load",
    `cannot load "${specifier}", imported by "${importer}": a module is an artifact of \`compile()\`, or an object whose members are its exports, and not ${kind}`,
  );
}

/** `a string`, `an object`, `undefined` */
export function kindOf(value: unknown): string {
  const type = value === null ? "null" : typeof value;
  return type === "null" || type === "undefined" ? type : `${type === "object" ? "an" : "a"} ${type}`;
}

/** The line of the options, and of the policy file, that would give a guest the module. */
function howToGrant(specifier: string): string {
  if (isRelative(specifier)) return `give it in the domain's \`modules\`, or by its \`resolve\` and \`load\``;
  const name = `"${specifier}"`;
  if (stringStartsWith(specifier, "node:")) {
    return `grant it with \`modules: nodeModules([${name}])\`, or \`"modules": { ${name}: true }\` in sallyport.json`;
  }
  return `grant it with \`modules: { ${name}: … }\`, or \`--module ${specifier}=PATH\``;
}

/**
 * Where a hook of the host threw. The message of an error of Sallyport's own classes is meant to be shown; any other error stays
 * with the host, as the `cause` of what it sees.
 */
export function denyByHook(what: "resolve" | "load", specifier: string, importer: string, e: unknown): never {
  const message = `cannot ${what} "${specifier}", imported by "${importer}"`;
  if (isObject(e) && kindOfHostError(e) === "import") {
    const { code, message: why } = e as SallyportError;
    denyImport(code, `${message}: ${why}`, e);
  }
  return denyImport(`import/${what}`, message, e);
}

export function denyMissingExport(
  specifier: string,
  importer: string,
  name: string,
  absent: Readonly<Record<string, string>> | undefined,
): never {
  return denyImport(
    "import/missing-export",
    `the module "${specifier}", imported by "${importer}", has no export named "${name}"${whyAbsent(name, absent)}`,
  );
}

/** `: why`, where the host has said why an export is not there. */
export const whyAbsent = (name: string, absent: Readonly<Record<string, string>> | undefined): string =>
  absent !== undefined && objectHasOwn(absent, name) ? `: ${absent[name]}` : "";
