/**
 * The second step of the build: the modules that `tsc` left in a package's `dist/unbundled` become the few files of `dist` that its
 * `exports` name, since each file that a process loads costs it a part of a millisecond or more.
 *
 * Entries share chunks, so that the state of a module exists once, whichever entries a program imports. Files that are the same already
 * are not touched, and what no entry needs any longer is removed.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "acorn";
import { build } from "esbuild";
import { withConstants } from "./constants.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The bundle for artifacts has none of these: what it does not need, or leaves to the other one (see `packages/cli/src/bundle.ts`). */
const NOT_FOR_ARTIFACTS = /^(@babel\/(parser|types)|@sallyport\/transform(\/loader)?|ajv|re2js|magic-string)$/;

/** What others import: their own bundlers do the rest. */
const LIBRARY = {
  platform: "neutral",
  packages: "external",
  minifyWhitespace: true,
  // Node shows the line in which an uncaught error was made.
  lineLimit: 160,
};

const NO_STAMP = "0".repeat(64);

/**
 * What a package loads for a function of its that the command line does not use: commander starts the programs of subcommands that are files, and
 * Babel's core reads files that configure it.
 */
const UNUSED = /^(node:child_process|@babel\/preset-typescript\/package\.json)$/;

/** Before the tests too, which may follow a `tsc -b` alone. The command line's bundle has data of the runtime's in it, from the runtime's bundle. */
export default async function bundleAll() {
  await bundleRuntime();
  await bundleCompiler();
  await bundleCommandLine();
}

/**
 * Names and syntax stay as they are. Entries that are only data stand alone: who imports another shall not load a file for them. `apart`
 * stands alone as well, but has state, so that the others import it: who imports it shall not load them.
 */
async function bundleRuntime() {
  const folder = "packages/runtime-guards";
  const data = ["abi.js", "member-names.js", "node/modules/names.js"];
  const apart = "artifact/index.js";
  const together = entriesOf(folder).filter((entry) => !data.includes(entry) && entry !== apart);
  const options = { ...LIBRARY, external: ["node:*"] };
  const groups = [
    [together, { ...options, plugins: [importFile(apart), withoutReasons, twice] }],
    ...[...data, apart].map((entry) => [[entry], options]),
  ];
  await bundleInto(folder, groups, keepConstants);
}

/** What lowers syntax stays a module of its own, which the manifest names for each platform. */
async function bundleCompiler() {
  const folder = "packages/transform";
  await bundleInto(folder, [[entriesOf(folder), { ...LIBRARY, external: ["node:*", "#transforms"] }]], keepConstants);
}

/** The modules that a package's manifest names. */
function entriesOf(folder) {
  const { exports } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  return Object.values(exports).map((entry) => relative("dist", entry.default));
}

/** It has no state, so that another copy of it costs a program less than one more file. */
const twice = {
  name: "twice",
  setup({ onResolve }) {
    onResolve({ filter: /\/attenuators\/paths\.js$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path),
      suffix: "?of-node",
    }));
  },
};

/** The reasons in the table of permits are for those who read and check it: nothing at run time asks for one. */
const withoutReasons = {
  name: "without reasons",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]intrinsics[\\/]permits[\\/][\w-]+\.js$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      const spans = [];
      walk(parse(text, { ecmaVersion: "latest", sourceType: "module" }), (node) => {
        if (node.type === "Property" && node.key.name === "why") spans.push([node.start, node.end]);
      });
      const contents = spans.reduceRight((kept, [start, end]) => {
        const separator = /^\s*,/.exec(kept.slice(end))?.[0].length ?? 0;
        return kept.slice(0, start) + kept.slice(end + separator);
      }, text);
      return { contents, loader: "js" };
    });
  },
};

function walk(node, visit) {
  if (node === null || typeof node !== "object") return;
  if (typeof node.type === "string") visit(node);
  for (const part of Object.values(node)) walk(part, visit);
}

const OWN_REQUIRE = "createRequire(import.meta.url)";

/**
 * Of the compiler, the command line's files have what they need: single modules, of which the bundler leaves out more than of files. What these
 * require is in the bundle too, and what they look for, guest modules and sources of packages, they find from the compiler's own package.
 */
const partsOfCompiler = {
  name: "parts of the compiler",
  setup({ onResolve, onLoad }) {
    onLoad({ filter: /[\\/]transform[\\/]dist[\\/]unbundled[\\/]/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      const contents = text
        .replace(`const require = ${OWN_REQUIRE};`, "")
        .replace(OWN_REQUIRE, `createRequire(${OWN_REQUIRE}.resolve("@sallyport/transform"))`);
      return text === contents ? undefined : { contents, loader: "js" };
    });
    const folder = "packages/transform";
    const { name, exports } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
    onResolve({ filter: new RegExp(`^${name}(/|$)`) }, ({ path }) => ({
      path: join(root, folder, exports[path.replace(name, ".")].default.replace("/dist/", "/dist/unbundled/")),
      sideEffects: false,
    }));
  },
};

/** Leaves the imports of a file as they are; all that import it are put into the top folder. */
function importFile(file) {
  const filter = new RegExp(`/${file.replaceAll(".", "\\.")}$`);
  return {
    name: "import-file",
    setup({ onResolve }) {
      onResolve({ filter }, ({ kind }) => (kind === "entry-point" ? undefined : { path: `./${file}`, external: true }));
    },
  };
}

/** Scripts with all that they need, so that their compiled code can be kept (`bin/bundles.js`): `all.cjs` does everything, `alone.cjs` starts artifacts. */
async function bundleCommandLine() {
  const { version } = JSON.parse(readFileSync(join(root, "packages/cli/package.json"), "utf8"));
  const scriptWith = (isAlone, plugins) => ({
    platform: "node",
    define: {
      SALLYPORT_VERSION: JSON.stringify(version),
      SALLYPORT_BUILD: JSON.stringify(hashOfBuild()),
      SALLYPORT_ALONE: String(isAlone),
      SALLYPORT_IMPORT: "importApart",
      "import.meta.url": "bundleUrl",
    },
    plugins: [...plugins, withoutUnused, partsOfCompiler],
    minify: true,
    format: "cjs",
    splitting: false,
    outExtension: { ".js": ".cjs" },
    banner: { js: `/*${NO_STAMP}*/(function(exports,require,module,bundleUrl,importApart){` },
    footer: { js: "})" },
  });
  await bundleInto("packages/cli", [
    [["all.js"], scriptWith(false, [])],
    [["alone.js"], scriptWith(true, [without(NOT_FOR_ARTIFACTS)])],
  ]);
}

const withoutUnused = {
  name: "without what is unused",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: UNUSED }, ({ path }) => ({ path, namespace: "unused" }));
    onLoad({ filter: /^/, namespace: "unused" }, () => ({ contents: "module.exports = {}" }));
  },
};

const without = (filter) => ({
  name: "without",
  setup({ onResolve }) {
    onResolve({ filter }, ({ path }) => ({ path, external: true }));
  },
});

/** A file whose compiled code is kept begins with a hash of itself: what was kept of another text must not be taken for it. */
function stamped(contents) {
  const text = contents.toString("latin1");
  return text.startsWith(`/*${NO_STAMP}*/`)
    ? Buffer.from(text.replace(NO_STAMP, createHash("sha256").update(contents).digest("hex")), "latin1")
    : contents;
}

/** What is in a cache is of one build: a compiler or verifier that differs makes other entries, whatever version it has. */
function hashOfBuild() {
  const hash = createHash("sha256");
  for (const folder of ["packages/transform/dist/unbundled", "packages/runtime-guards/dist/unbundled"]) {
    const files = readdirSync(join(root, folder), { recursive: true }).filter((name) => name.endsWith(".js"));
    for (const name of files.sort()) hash.update(`${name}\n`).update(readFileSync(join(root, folder, name)));
  }
  return hash.digest("hex");
}

/** @param finish what becomes of the files of a bundle, each with its text and its path */
async function bundleInto(folder, groups, finish = (files) => files) {
  const dist = join(root, folder, "dist");
  const outputs = await Promise.all(groups.map(([entries, options]) => bundle(dist, entries, options)));
  const files = finish(outputs.flat()).map(({ path, contents }) => ({
    path,
    contents: stamped(Buffer.from(contents)),
  }));
  for (const { path, contents } of files) writeChanged(path, contents);
  removeOthers(
    dist,
    files.map(({ path }) => path),
  );
}

async function bundle(dist, entries, options) {
  const modules = join(dist, "unbundled");
  const { outputFiles } = await build({
    entryPoints: entries.map((entry) => join(modules, entry)),
    outbase: modules,
    outdir: dist,
    chunkNames: "shared-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    target: "esnext",
    sourcemap: "linked",
    write: false,
    logLevel: "warning",
    ...options,
  });
  return outputFiles;
}

/** Each module comes with its map. */
function keepConstants(files) {
  return files
    .filter(({ path }) => path.endsWith(".js"))
    .flatMap(({ path, text }) => {
      const map = files.find((file) => file.path === `${path}.map`);
      const kept = withConstants({ text, map: map.text });
      return [
        { path, contents: kept.text },
        { path: map.path, contents: kept.map },
      ];
    });
}

function writeChanged(path, contents) {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}

function removeOthers(dist, kept) {
  for (const name of readdirSync(dist, { recursive: true })) {
    const path = join(dist, name);
    if (name.split(sep)[0] === "unbundled") continue;
    if (!kept.some((file) => file === path || file.startsWith(path + sep)))
      rmSync(path, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundleAll();
