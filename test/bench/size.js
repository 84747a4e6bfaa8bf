// The size of an entry of the runtime in a program that is bundled: minified, and then compressed.

import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** @param {string} entry  such as `@sallyport/runtime-guards/core` */
export async function sizeOf(entry) {
  const { outputFiles } = await build({
    entryPoints: [createRequire(import.meta.url).resolve(entry)],
    bundle: true,
    minify: true,
    format: "esm",
    target: "esnext",
    platform: "neutral",
    external: ["node:*"],
    write: false,
  });
  const [{ contents }] = outputFiles;
  return { minified: contents.length, gzip: gzipSync(contents, { level: 9 }).length };
}
