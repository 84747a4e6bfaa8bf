/**
 * Lists the intrinsics and globals of the engines that Sallyport runs on, in `test/intrinsics/engines/snapshot.txt`:
 * `node scripts/engines.js [ENGINE …]`, where an engine is a major version of Node (`24`, got by npx) or `chromium`
 * (the command, or `CHROMIUM=path`). Without arguments it lists them all anew; with some, only those.
 *
 * The difference of the file is to be reviewed: the test beside it fails for each name that has no permit and is not
 * known and denied. It runs on any Node, so that one engine tests the lists of all.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FAMILIES } from "../test/intrinsics/engines/families.js";
import { walkRealm } from "../test/intrinsics/engines/walk.js";
import { readSnapshot, SNAPSHOT, writeSnapshot } from "../test/intrinsics/engines/snapshot.js";

const ALL = ["20", "22", "24", "25", "26", "chromium"];
const PRINT = fileURLToPath(new URL("../test/intrinsics/engines/print.js", import.meta.url));
const run = (file, args) =>
  execFileSync(file, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1 << 26 });

function listNode(major) {
  const npx = ["-y", "-p", `node@${major}`, "node"];
  return {
    version: run("npx", [...npx, "--version"])
      .trim()
      .slice(1),
    ...JSON.parse(run("npx", [...npx, PRINT, ...FAMILIES])),
  };
}

/** A page that lists its own realm, and that of a worker, and writes the result where `--dump-dom` shows it. */
function listChromium() {
  const browser = process.env.CHROMIUM ?? "chromium";
  const folder = mkdtempSync(join(tmpdir(), "sallyport-engines-"));
  const page = join(folder, "page.html");
  const walk = `(${walkRealm})(${JSON.stringify(FAMILIES)})`;
  writeFileSync(
    page,
    `<!doctype html><script>
    const here = ${walk};
    const worker = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(`postMessage(${walk})`)}])));
    worker.onmessage = ({ data }) => {
      const globals = [...new Set([...here.globals, ...data.globals])].sort();
      document.title = "listed:" + btoa(JSON.stringify({ globals, members: here.members })) + ":";
    };
    </script>`,
  );
  try {
    const flags = [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--enable-features=SharedArrayBuffer",
      "--virtual-time-budget=10000",
    ];
    const dom = run(browser, [...flags, "--dump-dom", `file://${page}`]);
    const listed = /<title>listed:([^:]*):/.exec(dom)?.[1];
    if (listed === undefined) throw new Error("chromium did not list its realm");
    const version = /[\d.]{5,}/.exec(run(browser, ["--version"]))[0];
    return { version, ...JSON.parse(Buffer.from(listed, "base64").toString("latin1")) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const wanted = process.argv.slice(2);
const snapshot = existsSync(SNAPSHOT) ? readSnapshot(readFileSync(SNAPSHOT, "utf8")) : new Map();
for (const engine of wanted.length > 0 ? wanted : ALL) {
  const listed = engine === "chromium" ? listChromium() : listNode(engine);
  snapshot.set(engine, listed);
  process.stdout.write(
    `${engine}: ${listed.version}, ${listed.globals.length} globals, ${listed.members.length} members\n`,
  );
}
writeFileSync(SNAPSHOT, writeSnapshot(snapshot));
