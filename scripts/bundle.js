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

/** What a program that is bundled into the command line would pay for, though it needs it for few commands, or shares it with its user. */
const LOADED_APART =
  /^(@babel\/(parser|types)|@sallyport\/transform(\/loader)?|@sallyport\/runtime-guards(\/(node|core|artifact))?|ajv|re2js|magic-string|tinypool)$/;

/** The bundle for artifacts has none of the rest: what it does not need, or leaves to the other one (see `packages/cli/src/bundle.ts`). */
const NOT_FOR_ARTIFACTS = /^(@babel\/(parser|types)|@sallyport\/transform(\/loader)?|ajv|re2js|magic-string|tinypool)$/;

const NO_STAMP = "0".repeat(64);

/** What a package loads for a function of its that the command line does not use: commander starts the programs of subcommands that are files. */
const UNUSED = /^node:child_process$/;

/** Before the tests too, which may follow a `tsc -b` alone. The command line's bundle has data of the runtime's in it, from the runtime's bundle. */
export default async function bundleAll() {
  await bundleRuntime();
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
  const manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  const entries = Object.values(manifest.exports).map((entry) => relative("dist", entry.default));
  const together = entries.filter((entry) => !data.includes(entry) && entry !== apart);
  const options = {
    platform: "neutral",
    external: ["node:*"],
    packages: "external",
    minifyWhitespace: true,
    // Node shows the line in which an uncaught error was made.
    lineLimit: 160,
  };
  const groups = [
    [together, { ...options, plugins: [importFile(apart), withoutReasons, twice] }],
    ...[...data, apart].map((entry) => [[entry], options]),
  ];
  await bundleInto(folder, groups, keepConstants);
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

/**
 * With the packages that each of its commands needs. `main.js` does everything, and shares the runtime with the compiler. `alone.cjs` starts
 * artifacts: the runtime and the verifier are in it, so that it is one file whose compiled code can be kept (`bin/sallyport.js`).
 */
async function bundleCommandLine() {
  const { version } = JSON.parse(readFileSync(join(root, "packages/cli/package.json"), "utf8"));
  const constants = { SALLYPORT_VERSION: JSON.stringify(version), SALLYPORT_BUILD: JSON.stringify(hashOfBuild()) };
  const options = {
    platform: "node",
    define: { ...constants, SALLYPORT_ALONE: "false" },
    plugins: [loadedApart(LOADED_APART)],
    minify: true,
    // Packages in CommonJS require Node's own modules.
    banner: {
      js: 'import{createRequire as makeRequireOfBundle}from"node:module";const require=makeRequireOfBundle(import.meta.url);',
    },
  };
  const alone = {
    platform: "node",
    define: { ...constants, SALLYPORT_ALONE: "true", "import.meta.url": "bundleUrl" },
    plugins: [loadedApart(NOT_FOR_ARTIFACTS)],
    minify: true,
    format: "cjs",
    splitting: false,
    outExtension: { ".js": ".cjs" },
    banner: { js: `/*${NO_STAMP}*/(function(exports,require,module,bundleUrl){` },
    footer: { js: "})" },
  };
  // A thread loads its file alone; the command line shall not load one more to share with it.
  await bundleInto("packages/cli", [
    [["main.js"], options],
    [["pool/worker.js"], options],
    [["alone.js"], alone],
  ]);
}

function loadedApart(filter) {
  return {
    name: "loaded apart",
    setup({ onResolve, onLoad }) {
      onResolve({ filter }, ({ path }) => ({ path, external: true }));
      onResolve({ filter: UNUSED }, ({ path }) => ({ path, namespace: "unused" }));
      onLoad({ filter: /^/, namespace: "unused" }, () => ({ contents: "module.exports = {}" }));
    },
  };
}

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
  for (const folder of ["packages/transform/dist", "packages/runtime-guards/dist/unbundled"]) {
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
