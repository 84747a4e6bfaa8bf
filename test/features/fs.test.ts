import { execFileSync, spawn } from "node:child_process";
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDomain, pick } from "@sallyport/runtime-guards";
import { directory, type Directory } from "@sallyport/runtime-guards/node";
import { compile } from "@sallyport/transform";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { enterByDescriptor, enterByPath, isDescriptorBased } from "../../packages/runtime-guards/src/node/anchor.js";
import { openRoot } from "../../packages/runtime-guards/src/node/directory.js";
import { denial, PROFILES } from "./both-profiles.js";

let outside: string;
let root: string;

beforeAll(() => {
  outside = realpathSync(mkdtempSync(join(tmpdir(), "sallyport-fs-")));
  root = join(outside, "root");
  writeFileSync(join(outside, "secret.txt"), "SECRET");
  mkdirSync(join(outside, "secrets"));
  writeFileSync(join(outside, "secrets/secret.txt"), "SECRET");
  mkdirSync(join(root, "sub/deep"), { recursive: true });
  writeFileSync(join(root, "a.txt"), "grüße");
  writeFileSync(join(root, "sub/b.txt"), "b");
  symlinkSync(join(outside, "secret.txt"), join(root, "link.txt"));
  symlinkSync(join(outside, "secrets"), join(root, "linked"));
  symlinkSync("..", join(root, "sub/up"));
  symlinkSync("a.txt", join(root, "inner.txt"));
  linkSync(join(outside, "secret.txt"), join(root, "hard.txt"));
});
afterAll(() => rmSync(outside, { recursive: true }));

/** What the body of an async function gives in each profile. */
async function inBoth(body: string, options: object = {}): Promise<unknown> {
  const results: unknown[] = [];
  for (const profile of PROFILES) {
    const domain = createDomain({ features: { fs: { root, ...options } } });
    results.push(await domain.evaluate(compile(`(async () => {${body}})()`, { profile })));
  }
  expect(results[0]).toEqual(results[1]);
  return results[0];
}

describe("without fs", () => {
  test.each(["fs", "fs.readText('a.txt')", "globalThis.fs.list()"])("%s", (source) =>
    expect(denial(source)).toMatch(/authority\/global|guest\/uncaught/),
  );
  test("it is granted with a directory only", () => {
    const file = join(root, "a.txt");
    for (const fs of [true, {}, { root: 1 }, { root: `${root}/none` }, { root: file }, { root, mode: "write" }]) {
      expect(() => createDomain({ features: { fs: fs as object } })).toThrow();
    }
    expect(() => createDomain({ features: { fs: { root, directory: {} } } })).toThrow();
  });
});

describe("with fs", () => {
  test("reading", async () => {
    expect(await inBoth('return await fs.readText("a.txt") + (await fs.read("sub/b.txt"))[0]')).toBe("grüße98");
    expect(await inBoth('return (await fs.list()).map(({ name, kind }) => name + ":" + kind).join()')).toBe(
      "a.txt:file,hard.txt:file,inner.txt:other,link.txt:other,linked:other,sub:directory",
    );
    expect(await inBoth('const { kind, size } = await fs.stat("a.txt"); return kind + size')).toBe("file7");
    expect(await inBoth('return [await fs.has("a.txt"), await fs.has("none"), await fs.has("a.txt/x")].join()')).toBe(
      "true,false,false",
    );
    expect(
      await inBoth('const sub = fs.directory("sub"); return await sub.readText("b.txt") + (await sub.list()).length'),
    ).toBe("b3");
  });
  test("read mode has no writing methods", async () => {
    expect(
      await inBoth(
        'return [typeof fs.write, typeof fs.remove, typeof fs.makeDirectory, typeof fs.directory("sub").write].join()',
      ),
    ).toBe("undefined,undefined,undefined,undefined");
  });
  test("writing", async () => {
    expect(
      await inBoth(
        `await fs.makeDirectory("new/dir"); const d = fs.directory("new"); await d.write("dir/x.txt", "1234"); await d.write("dir/x.txt", new Uint8Array([65]));
         const text = await fs.readText("new/dir/x.txt"); await fs.remove("new/dir/x.txt"); await fs.remove("new/dir"); await fs.remove("new"); return text`,
        { mode: "read-write" },
      ),
    ).toBe("A");
  });
  test("a revoked domain's directory is closed", async () => {
    const domain = createDomain({ features: { fs: { root } } });
    const read = domain.evaluate(compile('() => fs.readText("a.txt")')) as () => Promise<string>;
    expect(await read()).toBe("grüße");
    domain.revoke();
    expect(read).toThrow(expect.objectContaining({ code: "revoked/domain" }));
  });
  test("a directory of the host's own", async () => {
    const own = pick(directory(root), ["readText"]);
    const domain = createDomain({ features: { fs: { directory: own } } });
    expect(await domain.evaluate(compile('fs.readText("a.txt")'))).toBe("grüße");
    expect(domain.evaluate(compile("typeof fs.list"))).toBe("undefined");
  });
});

const ways = [
  ["by path", enterByPath] as const,
  ...(isDescriptorBased ? [["by descriptor", enterByDescriptor] as const] : []),
];

describe.each(ways)("no way out, entered %s", (_name, enter) => {
  const open = (mode: "read" | "read-write", maxBytes = 1000): Required<Directory> =>
    openRoot(root, { mode, maxBytes }, enter) as Required<Directory>;
  const code = async (run: () => unknown): Promise<unknown> => {
    try {
      await run();
    } catch (e) {
      expect(String((e as Error).message)).not.toContain(outside);
      expect(String((e as Error).message)).not.toContain("/proc");
      return (e as { code: unknown }).code;
    }
    return "no error";
  };

  test.each([
    "../secret.txt",
    "sub/../../secret.txt",
    "/etc/passwd",
    "sub/..",
    "a.txt\0.png",
    "..\\secret.txt",
    "C:\\x",
    "a.txt:stream",
    "con",
    "%2e%2e/secret.txt",
    "．．/secret.txt",
    "sub/.. /secret.txt",
    "a.txt.",
    Buffer.from("../secret.txt"),
    new URL(`file:///etc/passwd`),
    { toString: () => "a.txt" },
    ["a.txt"],
    `${"d/".repeat(300)}x`,
  ])("%s is no path", async (path) => {
    const d = open("read-write");
    for (const run of [
      () => d.read(path as string),
      () => d.stat(path as string),
      () => d.list(path as string),
      () => d.directory(path as string),
      () => d.write(path as string, "x"),
      () => d.remove(path as string),
      () => d.makeDirectory(path as string),
    ]) {
      expect(await code(run)).toBe("fs/path");
    }
  });

  test("links are not followed", async () => {
    const d = open("read-write");
    for (const path of ["link.txt", "inner.txt"]) {
      expect(await code(() => d.read(path))).toBe("fs/link");
      expect(await code(() => d.write(path, "x"))).toBe("fs/link");
    }
    for (const path of ["linked/secret.txt", "sub/up/a.txt", "sub/up/../../secret.txt"]) {
      expect(await code(() => d.read(path))).toMatch(/^(fs\/link|fs\/path|ENOTDIR)$/);
      expect(await code(() => d.write(path, "x"))).toMatch(/^(fs\/link|fs\/path|ENOTDIR)$/);
      expect(await code(() => d.directory("linked").read("secret.txt"))).toMatch(/^(fs\/link|ENOTDIR)$/);
    }
    expect(await code(() => d.list("linked"))).toMatch(/^(fs\/link|ENOTDIR)$/);
    expect(await code(() => d.makeDirectory("linked/new"))).toMatch(/^(fs\/link|ENOTDIR)$/);
    expect(await code(() => d.remove("linked/secret.txt"))).toMatch(/^(fs\/link|ENOTDIR)$/);
    expect((await d.stat("link.txt")).kind).toBe("other");
    expect(readFileSync(join(outside, "secret.txt"), "utf8")).toBe("SECRET");
    expect(existsSync(join(outside, "secrets/new"))).toBe(false);
  });

  test("a file with several hard links is not written", async () => {
    expect(await code(() => open("read-write").write("hard.txt", "x"))).toBe("fs/link");
    expect(readFileSync(join(outside, "secret.txt"), "utf8")).toBe("SECRET");
  });

  test("no FIFO is opened", async () => {
    if (process.platform === "win32") return;
    const fifo = join(root, "fifo");
    execFileSync("mkfifo", [fifo]);
    try {
      expect(await code(() => open("read").read("fifo"))).toBe("fs/kind");
      expect(await code(() => open("read-write").write("fifo", "x"))).toBe("fs/kind");
    } finally {
      rmSync(fifo);
    }
  });

  test("nothing larger than granted", async () => {
    const d = openRoot(root, { mode: "read-write", maxBytes: 6 }, enter) as Required<Directory>;
    expect(await code(() => d.read("a.txt"))).toBe("fs/size");
    expect(await code(() => d.write("new.txt", "1234567"))).toBe("fs/size");
    expect(await code(() => d.list())).toBe("fs/size");
    expect(existsSync(join(root, "new.txt"))).toBe(false);
  });

  test("the system's errors have no paths of the host", async () => {
    const d = open("read-write");
    expect(await code(() => d.read("none"))).toBe("ENOENT");
    expect(await code(() => d.read("a.txt/x"))).toBe("ENOTDIR");
    expect(await code(() => d.read("sub"))).toBe("fs/kind");
    expect(await code(() => d.read("n".repeat(300)))).toBe("ENAMETOOLONG");
    expect(await code(() => d.remove("sub"))).toBe("ENOTEMPTY");
    await expect(d.read("none")).rejects.toThrow("fs: none: no such file or directory");
  });

  test("the root cannot be replaced", async () => {
    const granted = join(outside, "granted");
    mkdirSync(granted);
    const d = openRoot(granted, {}, enter);
    renameSync(granted, join(outside, "moved"));
    symlinkSync(join(outside, "secrets"), granted);
    expect(await code(() => d.read("secret.txt"))).toMatch(/^(fs\/link|fs\/root|ENOTDIR)$/);
    rmSync(granted);
    mkdirSync(granted);
    writeFileSync(join(granted, "secret.txt"), "SECRET");
    expect(await code(() => d.read("secret.txt"))).toBe("fs/root");
    rmSync(granted, { recursive: true });
  });

  test("a thousand reads at a time hold few descriptors", async () => {
    const d = open("read");
    const texts = await Promise.all(Array.from({ length: 1000 }, () => d.readText("a.txt")));
    expect(new Set(texts)).toEqual(new Set(["grüße"]));
  });
});

test.runIf(isDescriptorBased)(
  "a link that is swapped in during the operation leads nowhere",
  { timeout: 20_000 },
  async () => {
    const arena = join(root, "arena");
    mkdirSync(join(arena, "dir"), { recursive: true });
    writeFileSync(join(arena, "dir/secret.txt"), "harmless");
    symlinkSync(join(outside, "secrets"), join(arena, "link"));
    // dir ↔ link, as fast as it goes, from another process.
    const program = `const { renameSync } = require("node:fs"); process.chdir(process.argv[1]); process.send("ready");
    for (;;) { renameSync("dir", "spare"); renameSync("link", "dir"); renameSync("dir", "link"); renameSync("spare", "dir"); }`;
    const child = spawn(process.execPath, ["-e", program, arena], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
    await new Promise((resolve) => child.once("message", resolve));
    const d = directory(root, { mode: "read-write" }) as Required<Directory>;
    writeFileSync(join(outside, "secrets/kept.txt"), "kept");
    const seen = { harmless: 0, refused: 0 };
    const end = Date.now() + 2000;
    try {
      while (Date.now() < end) {
        await Promise.all(
          Array.from({ length: 8 }, async (_, i) => {
            try {
              if (i === 0) await d.write("arena/dir/written.txt", "x");
              else if (i === 1) await d.remove("arena/dir/kept.txt");
              else {
                expect(await d.readText("arena/dir/secret.txt")).toBe("harmless");
                seen.harmless++;
              }
            } catch (e) {
              if ((e as Error).name === "AssertionError") throw e;
              seen.refused++;
            }
          }),
        );
      }
    } finally {
      child.kill();
    }
    // Both were met, or nothing was shown.
    expect(seen.harmless).toBeGreaterThan(0);
    expect(seen.refused).toBeGreaterThan(0);
    expect(existsSync(join(outside, "secrets/written.txt"))).toBe(false);
    expect(existsSync(join(outside, "secrets/kept.txt"))).toBe(true);
  },
);
