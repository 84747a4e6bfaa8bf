/**
 * The second step of the build: the modules that `tsc` left in a package's `dist/unbundled` become the few files of `dist` that its
 * `exports` name, since each file that a process loads costs it a part of a millisecond or more.
 *
 * Entries share chunks, so that the state of a module exists once, whichever entries a program imports. Names and syntax stay as they
 * are: only white space and comments go. Files that are the same already are not touched, and what no entry needs any longer is removed.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Entries that are only data stand alone: who imports another shall not load a file for them. `apart` stands alone as well, but has
 * state, so that the others import it: who imports it shall not load them.
 */
const packages = [
  { folder: "packages/runtime-guards", data: ["abi.js", "member-names.js"], apart: "artifact/index.js" },
];

/** Before the tests too, which may follow a `tsc -b` alone. */
export default async function bundleAll() {
  await Promise.all(packages.map(bundlePackage));
}

async function bundlePackage({ folder, data, apart }) {
  const dist = join(root, folder, "dist");
  const manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  const entries = Object.values(manifest.exports).map((entry) => relative("dist", entry.default));
  const together = entries.filter((entry) => !data.includes(entry) && entry !== apart);
  const outputs = await Promise.all([
    bundle(dist, together, [importFile(apart)]),
    ...[...data, apart].map((entry) => bundle(dist, [entry])),
  ]);
  const files = outputs.flat();
  for (const { path, contents } of files) writeChanged(path, contents);
  removeOthers(
    dist,
    files.map(({ path }) => path),
  );
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

async function bundle(dist, entries, plugins = []) {
  const modules = join(dist, "unbundled");
  const { outputFiles } = await build({
    entryPoints: entries.map((entry) => join(modules, entry)),
    outbase: modules,
    outdir: dist,
    chunkNames: "shared-[hash]",
    bundle: true,
    splitting: true,
    packages: "external",
    format: "esm",
    target: "esnext",
    platform: "neutral",
    external: ["node:*"],
    minifyWhitespace: true,
    sourcemap: "linked",
    write: false,
    plugins,
    logLevel: "warning",
  });
  return outputFiles;
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
