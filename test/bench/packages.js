// Real packages on real input: each file of `packages/` exports a function that gives a checksum of what a package made of the
// input. Plain, Node runs it; guarded, the file loader compiles it with all that it imports, in compat.

import { copyFileSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createDomain } from "@sallyport/runtime-guards";
import { createFileLoader } from "@sallyport/transform/loader";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
const require = createRequire(import.meta.url);

/** @type {readonly { name: string, description: string }[]} */
export const PACKAGES = ["acorn", "marked", "handlebars", "zod", "semver", "terser"].map((name) => ({
  name,
  description: readFileSync(join(here, `packages/${name}.cjs`), "utf8")
    .split("\n", 1)[0]
    .slice(3),
}));

/** What the workloads read: texts of this project and of a package. */
export function input() {
  const text = (path) => readFileSync(path, "utf8");
  return {
    documents: ["README.md", "ARCHITECTURE.md", "docs/membrane.md", "docs/design/0001-guarded-code.md"].map((file) =>
      text(join(root, file)),
    ),
    source: text(require.resolve("acorn").replace(/[^/\\]*$/, "acorn.mjs")),
    program: text(require.resolve("marked").replace(/[^/\\]*$/, "marked.esm.js")),
  };
}

/** @typedef {(input: ReturnType<input>) => number} Workload */

/** @param {string} name @returns {Workload} */
export function plainWorkload(name) {
  return require(`./packages/${name}.cjs`);
}

/** The workload in a domain that has no power but a clock. @param {string} name @param {"all" | "needed"} guards @returns {Promise<Workload>} */
export async function guardedWorkload(name, guards) {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "sallyport-bench-"));
  try {
    copyFileSync(join(here, `packages/${name}.cjs`), join(folder, "main.cjs"));
    const modules = join(root, "node_modules");
    symlinkSync(modules, join(folder, "node_modules"));
    const loader = createFileLoader({
      root: folder,
      roots: { modules },
      profile: "compat",
      compileOptions: { guards },
    });
    const domain = createDomain({ ...loader, name, features: ["clock"] });
    return (await domain.import("./main.cjs")).default;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
