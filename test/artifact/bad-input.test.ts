/**
 * Artifacts that are not what a compiler of this version wrote: cut off, edited, hashed again after that, of another version, written by hand. Each is refused with
 * a code, by whoever reads files and by the domain that is handed the object, and none of it runs.
 */
import { createDomain, type Artifact, type ModuleArtifact } from "@sallyport/runtime-guards";
import {
  ArtifactError,
  compile,
  formatArtifact,
  hashArtifact,
  readArtifact,
  verifyArtifact,
} from "@sallyport/transform";
import { isArtifactFile } from "@sallyport/transform/artifact";
import { afterEach, describe, expect, test } from "vitest";

const realm = globalThis as { leak?: unknown };
/** What shows that something ran: guest code calls `ran`, other code leaves a global. */
const calls: unknown[] = [];
const ran = (): void => void calls.push("ran");

afterEach(() => {
  expect(calls.splice(0)).toEqual([]);
  expect(realm.leak).toBeUndefined();
});

const OPTIONS = { profile: "compat", goal: "script", filename: "guest.js" } as const;
const SOURCE = "let n = 41; const o = { p: n }; o.p += 1; ran(); o.p;";
const good = compile(SOURCE, OPTIONS);
const again = ({ ...content }: Artifact): Artifact => ({ ...content, hash: hashArtifact(content) });
const edit = (part: Partial<Artifact>): Artifact => again({ ...good, ...part });
const inCode = (from: string | RegExp, to: string): Artifact => {
  const code = good.code.replace(from, to);
  expect(code).not.toBe(good.code);
  return edit({ code });
};

/** By whom a file is read: what comes of it. */
const codeOfRead = (text: string): string => {
  try {
    readArtifact(text);
    return "accepted";
  } catch (error) {
    if (!(error instanceof ArtifactError)) throw error;
    if (isArtifactFile(text))
      expect(verifyArtifact(text).map(({ code }) => code)).toEqual(error.diagnostics.map(({ code }) => code));
    return error.code;
  }
};

/** To which domain an object is handed: what comes of it, listed or not. */
const codeOfRun = (artifact: unknown, artifacts: readonly string[] = []): unknown => {
  try {
    createDomain({ endowments: { ran }, artifacts }).evaluate(artifact as Artifact);
    return "ran";
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
};

const FORMATS = ["script", "module"] as const;

describe.each(FORMATS)("a file, as a %s", (format) => {
  const text = formatArtifact(good, { format, sourceMappingURL: "guest.map" });

  test("that compile wrote is read, whole or without its map", () => {
    for (const file of [text, formatArtifact(good, { format })]) {
      expect(readArtifact(file)).toEqual({ ...good, map: null });
    }
  });

  test.each([
    ["a line of a template that is that of a map", "`\n//# sourceMappingURL=none.map\n`;", "script"],
    ["a template that ends so", "const s = `\n//# sourceMappingURL=none.map`;", "module"],
    [
      "keys that end as a special name",
      `import "m" with { 'x"__proto__': "1" }; export const __proto__ = 1;`,
      "module",
    ],
  ] as const)("is read with %s", (_, source, goal) => {
    const artifact = compile(source, { ...OPTIONS, goal });
    for (const sourceMappingURL of [undefined, "guest.map"]) {
      const file = formatArtifact(artifact, { format, ...(sourceMappingURL && { sourceMappingURL }) });
      expect(readArtifact(file)).toEqual({ ...artifact, map: null });
    }
  });

  test("cut off after any of its bytes", () => {
    const whole = new Set([text, formatArtifact(good, { format })]);
    for (let end = 0; end < text.length; end++) {
      const cut = text.slice(0, end);
      if (!cut.startsWith("// sallyport-artifact ")) continue;
      // `};` without its line break, say: what is left is never another artifact.
      if (!whole.has(cut)) expect(codeOfRead(cut), `after ${end}`).toMatch(/^artifact\//);
    }
  });

  test("with any of its bytes changed", () => {
    for (let at = 0; at < text.length; at++) {
      const other = text[at] === "x" ? "y" : "x";
      const changed = text.slice(0, at) + other + text.slice(at + 1);
      if (!changed.startsWith("// sallyport-artifact ")) continue;
      // Where the map is belongs to nobody's artifact.
      if (at >= text.lastIndexOf("guest.map") && at < text.length - 1) continue;
      expect(codeOfRead(changed), `at ${at}: ${changed.slice(at - 20, at + 20)}`).toMatch(/^artifact\//);
    }
  });

  test.each([
    ["of a later version", text.replace('"abi":2', '"abi":3'), "artifact/version"],
    ["of no version", text.replace('"abi":2', '"abi":"2"'), "artifact/format"],
    ["with a field more", text.replace('"abi":2', '"abi":2,"trusted":true'), "artifact/format"],
    ["with a field twice", text.replace('"abi":2', '"abi":2,"abi":2'), "artifact/format"],
    [
      "with a field as another's prototype",
      text.replace('"imports":[]', '"imports":[{"__proto__":{}}]'),
      "artifact/format",
    ],
    ["with white space more", text.replace('"abi":2', '"abi": 2'), "artifact/format"],
    ["with Windows line ends", text.replaceAll("\n", "\r\n"), "artifact/format"],
    ["that is empty but for its mark", "// sallyport-artifact \n", "artifact/format"],
    [
      "that runs something first",
      text.replace("\n(function", "\nglobalThis.leak = 1, (function"),
      "artifact/not-guarded",
    ],
    [
      "that runs something last",
      text.replace("\n//#", "\nglobalThis.leak = 1\n//#"),
      /^artifact\/(format|not-guarded|parse-error)$/,
    ],
    [
      "that hides code in its map's reference",
      text.replace(/\n$/, "\u2028globalThis.leak = 1\n"),
      /^artifact\/(format|not-guarded)$/,
    ],
  ])("%s", (_, file, code) => {
    expect(file).not.toBe(text);
    expect(codeOfRead(file)).toMatch(code);
  });

  test("a text that is none, of any kind", () => {
    for (const file of ["", "0", SOURCE, "{}", good.code, `\ufeff${text}`])
      expect(codeOfRead(file)).toBe("artifact/format");
    expect(codeOfRead(`${text}${text}`)).toMatch(/^artifact\/(not-guarded|parse-error)$/);
  });

  test("with another name in its header, and the hash of that", () => {
    for (const lie of [
      edit({ names: [] }),
      edit({ globals: [] }),
      edit({ exports: [] }),
      edit({ exports: ["n", "o", "p"] }),
      edit({ goal: "module" }),
      edit({ goal: "commonjs" }),
      edit({ async: true }),
      edit({ imports: [{ specifier: "m", attributes: {}, names: ["x"] }] }),
      edit({ reexports: [{ exported: null, specifier: "m", imported: "*" }] }),
      edit({ profile: "strict" }),
      edit({ guards: "all" }),
    ])
      expect(codeOfRead(formatArtifact(lie, { format })), JSON.stringify(lie)).toBe("artifact/not-guarded");
  });

  test("with other code, and the hash of that", () => {
    for (const lie of [
      inCode(/return o\.p/, "return globalThis.leak = 1"),
      inCode("ran", "constructor"),
      inCode(/o\.p;/, "o.constructor;"),
      inCode('"use strict";', ""),
      edit({ code: "(globalThis.leak = 1)" }),
      edit({ code: `(function ($s_guards) {}); globalThis.leak = 1; (0)` }),
      edit({ code: `${good.code};globalThis.leak = 1` }),
    ])
      expect(codeOfRead(formatArtifact(lie, { format })), lie.code).toMatch(
        /^artifact\/(not-guarded|parse-error|format)$/,
      );
  });
});

describe("an object, handed to a domain", () => {
  test("that was compiled or read here runs, and nothing else says that it may", () => {
    for (const artifact of [good, readArtifact(formatArtifact(good))]) {
      expect(createDomain({ endowments: { ran } }).evaluate(artifact)).toBe(42);
      expect(Object.isFrozen(artifact) && Object.isFrozen(artifact.names)).toBe(true);
    }
    calls.length = 0;
    expect(codeOfRun({ ...good })).toBe("abi/unverified");
    expect(codeOfRun(JSON.parse(JSON.stringify(good)))).toBe("abi/unverified");
    expect(codeOfRun(Object.create(good))).toBe("abi/version");
    expect(codeOfRun(new Proxy(good, {}))).toBe("abi/unverified");
  });

  test("that is listed by its hash runs, in the domains whose list it is", () => {
    const stored = JSON.parse(JSON.stringify(good)) as Artifact;
    const domain = createDomain({ endowments: { ran }, artifacts: ["0".repeat(64), good.hash] });
    expect(domain.evaluate(stored)).toBe(42);
    calls.length = 0;
    expect(codeOfRun(stored)).toBe("abi/unverified");
    expect(codeOfRun(stored, ["0".repeat(64)])).toBe("abi/unverified");
  });

  test.each([
    ["its code", { code: good.code.replace("41", "42") }],
    ["the end of its code", { code: good.code.slice(0, -3) }],
    ["its names", { names: [] }],
    ["its profile", { profile: "strict" }],
    ["its guards", { guards: "all" }],
    ["the name of its source", { filename: "other.js" }],
  ] as const)("in which %s was changed, listed or not", (_, part) => {
    const changed = { ...good, ...part };
    expect(codeOfRun(changed, [good.hash])).toBe("abi/changed");
    // With the hash of what it is now it is another artifact, which nobody has listed.
    expect(codeOfRun(again(changed as Artifact), [good.hash])).toBe("abi/unverified");
  });

  test.each([
    ["another ABI", { abi: 1 }, "abi/version"],
    ["code that is none", { code: "globalThis.leak = 1" }, "abi/artifact"],
    ["code that is no text", { code: ["(function ($s_guards) {"] }, "abi/artifact"],
    ["a list that is none", { names: "push" }, "abi/artifact"],
    ["a list of other things", { names: [{ toString: (): string => "push" }] }, "abi/artifact"],
    ["an import without attributes", { imports: [{ specifier: "m", names: [] }] }, "abi/artifact"],
    [
      "a functor that is no function of this realm",
      { functor: Object.setPrototypeOf(() => 1, null) as unknown },
      "abi/artifact",
    ],
    ["a functor that is another function", { functor: () => (realm.leak = 1), url: "x" }, "abi/artifact"],
    ["a functor that is native", { functor: ran.bind(null), url: "x" }, "abi/artifact"],
  ])("with %s", (_, part, code) => {
    expect(codeOfRun({ ...good, ...part }, [good.hash])).toBe(code);
  });

  test("whose fields change between looks: what was hashed is what runs", () => {
    let reads = 0;
    const evil = good.code.replace(/return \$s_cv/, "return globalThis.leak = 1");
    const twoFaced = new Proxy(
      { ...good },
      {
        getOwnPropertyDescriptor(target, key) {
          const found = Reflect.getOwnPropertyDescriptor(target, key)!;
          return key === "code" ? { ...found, value: reads++ === 0 ? good.code : evil } : found;
        },
        get: (target, key) => (key === "code" ? evil : (Reflect.get(target, key) as unknown)),
      },
    );
    const domain = createDomain({ endowments: { ran }, artifacts: [good.hash] });
    expect(domain.evaluate(twoFaced)).toBe(42);
    expect(calls.splice(0)).toEqual(["ran"]);
    // What was let in before is what runs again, and says that its names are taken.
    expect(() => domain.evaluate(twoFaced)).toThrow(/already been declared/);
  });

  test("with accessors, which nobody calls", () => {
    const accessor = Object.defineProperty({ ...good }, "code", { get: () => (realm.leak = 1), enumerable: true });
    expect(codeOfRun(accessor, [good.hash])).toBe("abi/artifact");
  });

  test("written by hand, with its own hash, unlisted", () => {
    const code = `(function ($s_guards) { globalThis.leak = 1; return function () {} })`;
    expect(codeOfRun(edit({ code }))).toBe("abi/unverified");
    const asModule: ModuleArtifact = {
      ...edit({ code }),

      functor: new Function(`return ${code}`)() as () => unknown,
      url: "file:///x.js",
    };
    expect(codeOfRun(asModule)).toBe("abi/unverified");
  });
});

describe("a module of a domain", () => {
  test("is refused as the entry is", async () => {
    const module = compile("export const x = 1;", { goal: "module" });
    const load = (what: unknown, artifacts: readonly string[] = []): Promise<unknown> =>
      createDomain({ artifacts, modules: { main: what } })
        .import("main")
        .then(
          () => "ran",
          (error: { code?: unknown }) => error.code,
        );
    expect(await load(module)).toBe("ran");
    expect(await load({ ...module })).toBe("abi/unverified");
    expect(await load({ ...module }, [module.hash])).toBe("ran");
    expect(await load({ ...module, names: ["then"] }, [module.hash])).toBe("abi/changed");
  });
});
