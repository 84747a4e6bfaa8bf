/**
 * Node's own modules for guests, as `nodeModuleTable` lists them. Invariant R6: what is _replaced_ is guest code, compiled like the guest's
 * own in compat, so that it has no authority to lend; what is _wrapped_ is such code over a namespace of the host.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Artifact, describedModule, OptionsError } from "@sallyport/runtime-guards";
import {
  absentMembers,
  type CryptoOptions,
  hostNamespaceOf,
  type NodeModuleName,
  whyNotForGuests,
} from "@sallyport/runtime-guards/node";
import { compile } from "../compile.js";

export interface NodeModuleOptions {
  /** `true`, or `{ random: true }`: then the host's generator is granted with it. */
  readonly crypto?: true | CryptoOptions;
  /** `true`, or the environment that the guest sees. It is empty where none is given. */
  readonly process?: true | { readonly env?: Readonly<Record<string, string>> };
}

export type NodeModuleGrants = NodeModuleOptions & { readonly [Name in NodeModuleName]?: true | object };

/** Text of the folder `guest-modules`, or of a package. */
interface Source {
  readonly file: string;
  /** Names of {@link SOURCES} that it requires, and `host/…` for a namespace of the host. */
  readonly needs: readonly string[];
}

const guest = (file: string, ...needs: string[]): Source => ({ file, needs });

/** Internal name → source. Guests see them as `sallyport:` and the name; they are what the public modules are made of. */
const SOURCES: Readonly<Record<string, Source>> = {
  path: guest("path.cjs", "host/path"),
  "path/posix": guest("path-posix.cjs", "path"),
  "path/win32": guest("path-win32.cjs", "path"),
  assert: guest("assert.cjs", "internal/inspect", "internal/compare"),
  "assert/strict": guest("assert-strict.cjs", "assert"),
  buffer: guest("buffer.cjs", "vendor/buffer"),
  crypto: guest("crypto.cjs", "host/crypto", "buffer"),
  events: guest("events.cjs"),
  os: guest("os.cjs"),
  process: guest("process.cjs", "host/process"),
  punycode: guest("punycode.cjs", "vendor/punycode"),
  querystring: guest("querystring.cjs", "host/querystring", "buffer"),
  string_decoder: guest("string_decoder.cjs", "vendor/string_decoder"),
  timers: guest("timers.cjs"),
  url: guest("url.cjs", "host/url", "querystring"),
  util: guest("util.cjs", "internal/inspect", "internal/compare", "internal/types"),
  "util/types": guest("util-types.cjs", "util"),
  globals: guest("globals.cjs"),
  "internal/compare": guest("internal-compare.cjs", "internal/types"),
  "internal/types": guest("internal-types.cjs"),
  "internal/inspect": guest("internal-inspect.cjs", "internal/types"),
  "vendor/buffer": guest("buffer/index.js", "vendor/base64-js", "vendor/ieee754"),
  "vendor/base64-js": guest("base64-js"),
  "vendor/ieee754": guest("ieee754"),
  "vendor/punycode": guest("punycode/punycode.js"),
  "vendor/string_decoder": guest("string_decoder/lib/string_decoder.js", "vendor/safe-buffer"),
  "vendor/safe-buffer": guest("vendor-needs-buffer.cjs", "buffer"),
};

/**
 * Node's modules for a domain's `modules`, each under its name and under `node:` and its name.
 *
 * A list of names, or a record of name → `true` or options. What each gives, and why, is in `nodeModuleTable` of
 * `@sallyport/runtime-guards/node`; an import of a member that it calls absent is told the reason. With `globals` among the names,
 * `import "sallyport:globals"` gives a guest the global names `global`, and `process` and `Buffer` where these modules are granted.
 *
 * Each domain has its own instances, made of guest code in compat. That code may be shared: it is compiled once in a process.
 *
 * @throws {OptionsError} `options/module` for a module that guests cannot have, with the reason.
 * @example
 * ```js
 * const domain = createDomain({ modules: nodeModules(["path", "events"]) });
 * ```
 */
export function nodeModules(granted: readonly string[] | NodeModuleGrants): Record<string, object> {
  const grants = checkGrants(granted);
  const modules: Record<string, object> = {};
  for (const name of Object.keys(grants)) {
    addInternal(name, grants, modules);
    if (name === "globals") continue;
    const alias = compileOnce(`alias of ${name}`, () => `module.exports = require("sallyport:${name}");`);
    const described = describedModule(alias, { absent: absentMembers(name) });
    modules[`node:${name}`] = described;
    modules[name] = described;
  }
  return modules;
}

function addInternal(name: string, grants: NodeModuleGrants, modules: Record<string, object>): void {
  const key = `sallyport:${name}`;
  if (Object.hasOwn(modules, key)) return;
  const source = SOURCES[name]!;
  modules[key] = compileOnce(name, () => readSource(source.file));
  for (const need of source.needs) {
    if (need.startsWith("host/")) modules[`sallyport:${need}`] ??= hostSide(need.slice("host/".length), grants);
    else addInternal(need, grants, modules);
  }
}

function hostSide(name: string, grants: NodeModuleGrants): object {
  if (name === "process") {
    const { process } = grants;
    return { env: JSON.stringify((typeof process === "object" ? process.env : undefined) ?? {}) };
  }
  return hostNamespaceOf(name, typeof grants.crypto === "object" ? grants.crypto : {})!;
}

/**
 * With all guards, so that strict guests may have them too. Artifacts are plain data and the same for every domain; what they are made of does not change while a process runs.
 */
// eslint-disable-next-line sallyport/no-module-state -- A cache of constants, by names of this file.
const compiled = new Map<string, Artifact>();

function compileOnce(name: string, read: () => string): Artifact {
  let artifact = compiled.get(name);
  if (artifact === undefined) {
    artifact = compile(read(), {
      filename: `sallyport:${name}`,
      profile: "compat",
      guards: "all",
      goal: "commonjs",
      sourceMap: false,
    });
    compiled.set(name, artifact);
  }
  return artifact;
}

const { resolve } = createRequire(import.meta.url);

function readSource(file: string): string {
  const isOurs = file.endsWith(".cjs");
  const path = isOurs ? resolve(`#guest-modules/${file}`) : installed(file);
  // Names of packages become internal names, those of Node's modules too.
  let text = readFileSync(path, "utf8");
  if (file === "buffer/index.js")
    for (const [before, after] of BUFFER_AS_A_CLASS) text = text.replace(before, () => after);
  if (file === "buffer/index.js") text = BUFFER_CLASS + text;
  return isOurs ? text : text.replace(/\brequire\((['"])([\w-]+)\1\)/g, `require("sallyport:vendor/$2")`);
}

/** An assignment would meet the frozen `from` of the facade that the class extends. */
const DEFINE_FROM = `Object.defineProperty(Buffer, "from", {
  value: (value, encodingOrOffset, length) => from(value, encodingOrOffset, length),
  writable: true,
  configurable: true,
})`;

/**
 * The package `buffer` changes the prototype of typed arrays, which the guards refuse (such an object would decide what natives
 * write into). Here its function is a class that extends `Uint8Array`; so it is called with `new`. It stands first.
 */
const BUFFER_CLASS = `class Buffer extends Uint8Array {
  constructor(arg, encodingOrOffset, length) {
    if (typeof arg === "number") super(arg);
    else if (arg instanceof ArrayBuffer) super(arg, encodingOrOffset, length);
    else {
      const made = from(arg, encodingOrOffset, length);
      super(made.buffer, made.byteOffset, made.length);
    }
  }
}
`;

const BUFFER_AS_A_CLASS: readonly (readonly [before: string | RegExp, after: string])[] = [
  [/function Buffer \(arg, encodingOrOffset, length\) \{[^]*?\n\}\n/, ""],
  ["Buffer.TYPED_ARRAY_SUPPORT = typedArraySupport()", ""],
  [/if \(!Buffer\.TYPED_ARRAY_SUPPORT[^]*?\n\}\n/, ""],
  [/Object\.defineProperty\(Buffer\.prototype, '(?:parent|offset)', \{[^]*?\n\}\)\n/g, ""],
  [
    /const buf = new Uint8Array\(length\)\n\s*Object\.setPrototypeOf\(buf, Buffer\.prototype\)/,
    "const buf = new Buffer(length)",
  ],
  ["Buffer.from = function (value, encodingOrOffset, length) {\n  return from(value, encodingOrOffset, length)\n}", ""],
  [
    "Object.setPrototypeOf(Buffer.prototype, Uint8Array.prototype)\nObject.setPrototypeOf(Buffer, Uint8Array)",
    DEFINE_FROM,
  ],
  [/buf = new Uint8Array\(array/g, "buf = new Buffer(array"],
  [
    /\n\s*(?:\/\/ Return an augmented `Uint8Array` instance\n\s*)?Object\.setPrototypeOf\((?:buf|newBuf), Buffer\.prototype\)/g,
    "",
  ],
];

/** A file of a package that this one depends on, or that such a package depends on in turn. */
function installed(file: string): string {
  if (file === "base64-js" || file === "ieee754") return createRequire(resolve("buffer/index.js")).resolve(file);
  return resolve(file);
}

function checkGrants(granted: readonly string[] | NodeModuleGrants): NodeModuleGrants {
  const given: Readonly<Record<string, unknown>> = Array.isArray(granted)
    ? Object.fromEntries((granted as readonly string[]).map((name) => [name, true]))
    : { ...granted };
  const grants: Record<string, true | object> = {};
  for (const [specifier, options] of Object.entries(given)) {
    const name = specifier.replace(/^node:/, "");
    const reason = whyNotForGuests(name);
    if (reason !== undefined) {
      throw new OptionsError(`the module "${name}" of Node is not for guests: ${reason}`, "options/module");
    }
    if (options !== true && (typeof options !== "object" || options === null)) {
      throw new OptionsError(`"${name}" must be true or an object of options`, "options/type");
    }
    const known = name === "crypto" ? ["random"] : name === "process" ? ["env"] : [];
    for (const option of options === true ? [] : Object.keys(options)) {
      if (!known.includes(option)) throw new OptionsError(`unknown option "${name}.${option}"`, "options/unknown");
    }
    grants[name] = options;
  }
  return grants as NodeModuleGrants;
}
