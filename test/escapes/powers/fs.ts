import { linkSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import "@sallyport/runtime-guards/node";
import type { Powers } from "./index.js";

const outside = realpathSync(mkdtempSync(join(tmpdir(), "sallyport-escapes-")));
const root = join(outside, "root");
// A test's process may be killed; then it goes with the folder of all tests.
process.on("exit", () => rmSync(outside, { recursive: true, force: true }));

mkdirSync(join(root, "sub"), { recursive: true });
mkdirSync(join(outside, "secrets"));
writeFileSync(join(outside, "secrets/secret.txt"), "ESCAPED");
writeFileSync(join(outside, "secret.txt"), "ESCAPED");
writeFileSync(join(root, "a.txt"), "a file");
symlinkSync(join(outside, "secret.txt"), join(root, "link.txt"));
symlinkSync(join(outside, "secrets"), join(root, "linked"));
symlinkSync("../..", join(root, "sub/up"));
linkSync(join(outside, "secret.txt"), join(root, "hard.txt"));

/** Whether what is outside is as it was. */
const isChanged = (): string =>
  readFileSync(join(outside, "secret.txt"), "utf8") === "ESCAPED" &&
  readdirSync(outside).join() === "root,secret.txt,secrets" &&
  readdirSync(join(outside, "secrets")).join() === "secret.txt"
    ? "kept"
    : "ESCAPED";

/** A host that joins paths. */
const careless = (base: string): Record<string, unknown> => ({
  read: async (path: string) => readFileSync(`${base}/${path}`),
  readText: async (path: string) => readFileSync(`${base}/${path}`, "utf8"),
  list: async (path = "") => readdirSync(`${base}/${path}`).map((name) => ({ name: name === "secret.txt" ? "ESCAPED" : name })),
  directory: (path: string) => careless(`${base}/${path}`),
  root: base,
});

export const files: Powers = {
  grant: () => ({ features: { fs: { root, mode: "read-write" } }, endowments: { isChanged } }),
  raw: () => ({ fs: careless(root), isChanged }),
  takesTime: true,
};
