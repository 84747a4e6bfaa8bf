/**
 * The steps that `test` and `demo` share. They must work in a clean clone with nothing but Node and npm, so they
 * import nothing that is installed, and never expect `pnpm` on the PATH.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs a program with its output shown, and says whether it ended well. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (result.error !== undefined) process.stderr.write(`${command}: ${result.error.message}\n`);
  return result.status === 0;
}

/** The same for a script that Node runs, given by its path in the workspace. */
export function runNode(script, args, options) {
  return run(process.execPath, [script, ...args], options);
}

/** Installs what the lockfile says, unless exactly that is installed already. */
export function install() {
  const installed = `${root}node_modules/.pnpm/lock.yaml`;
  if (existsSync(installed) && readFileSync(installed, "utf8") === readFileSync(`${root}pnpm-lock.yaml`, "utf8")) {
    return true;
  }
  const options = { env: { ...process.env, CI: "true" } };
  const args = ["install", "--frozen-lockfile", "--prefer-offline"];
  // pnpm tells the scripts that it starts where it is itself; npx is for those who start this file by `node`.
  const own = process.env["npm_execpath"] ?? "";
  return basename(own).startsWith("pnpm")
    ? runNode(own, args, options)
    : run("npx", ["--yes", "pnpm@10", ...args], { ...options, shell: process.platform === "win32" });
}

/** Compiles the packages, incrementally, and bundles them. */
export function build() {
  const packages = ["packages/runtime-guards", "packages/transform", "packages/cli"];
  return runNode("node_modules/typescript/bin/tsc", ["-b", ...packages]) && runNode("scripts/bundle.js", []);
}
