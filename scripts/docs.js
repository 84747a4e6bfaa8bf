/**
 * Writes the generated pages anew; with `--check` it only says which are out of date. A generator is a module
 * `docs-….js` beside this one: `owns` names the files and folders in which nothing stands but what it makes, and
 * `makePages()` gives the text of each page by its path in the workspace.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build, install, root } from "./workspace.js";

const onlyCheck = process.argv.includes("--check");

process.exitCode = install() && build() && (await update()) ? 0 : 1;

async function update() {
  const stale = [];
  for (const name of readdirSync(join(root, "scripts")).filter((each) => /^docs-.*\.js$/.test(each))) {
    const { owns, makePages } = await import(`./${name}`);
    const pages = await makePages();
    for (const [path, text] of pages) {
      if (!existsSync(join(root, path)) || readFileSync(join(root, path), "utf8") !== text) stale.push({ path, text });
    }
    const orphans = owns.flatMap(filesIn).filter((path) => !pages.has(path));
    stale.push(...orphans.map((path) => ({ path, text: null })));
  }
  for (const { path, text } of stale) {
    process.stdout.write(`${path}: ${onlyCheck ? "out of date" : text === null ? "removed" : "written"}\n`);
    if (!onlyCheck) replace(join(root, path), text);
  }
  if (stale.length === 0) process.stdout.write("All generated pages are up to date.\n");
  return stale.length === 0 || !onlyCheck;
}

function replace(path, text) {
  if (text === null) return rmSync(path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function filesIn(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full).flatMap((name) => filesIn(`${path}/${name}`));
}
