/** The guest's frames of an error, as positions in its sources: for the host, and with nothing of the host. */
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import {
  createDomain,
  formatGuestStack,
  GuestError,
  PrivacyError,
  type SallyportError,
} from "@sallyport/runtime-guards";
import { compile, type CompileOptions } from "@sallyport/transform";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { originalPosition, readSourceMap } from "../../packages/runtime-guards/src/errors/source-map.js";
import { readFixtures } from "../harness/fixture.js";
import { runInFreshRealm } from "../harness/fresh-realm.js";

const failureOf = (source: string, options: CompileOptions = {}, endowments = {}): SallyportError => {
  try {
    createDomain({ endowments }).evaluate(compile(source, { goal: "script", ...options }));
  } catch (error) {
    return error as SallyportError;
  }
  throw new Error("nothing was thrown");
};

const stackOf = (error: SallyportError): string => formatGuestStack(error.guestStack);

describe("guestStack", () => {
  test("has the place of a denial that the runtime makes many calls below it", () => {
    const source = "class A { x = 1; }\nfunction change(a) {\n  Object.assign(a, { x: 2 });\n}\nchange(new A());";
    for (const guards of ["all", "needed"] as const) {
      const error = failureOf(source, { filename: "guest.js", guards });
      expect(error.code).toBe("self/foreign-write");
      expect(error.guestStack[0]).toMatchObject({ functionName: "change", line: 3 });
      expect(error.guestStack[1]).toMatchObject({ functionName: "", line: 5 });
    }
  });

  test("has the guest's functions and places, and no others", () => {
    const source = [
      `class Counter {`,
      `  inc(by) {`,
      `    if (!by) throw new Error("by what?");`,
      `  }`,
      `}`,
      `function go() {`,
      `  call(() => new Counter().inc());`,
      `}`,
      `go();`,
    ].join("\n");
    const error = failureOf(source, { filename: "counter.js" }, { call: (f: () => void) => f() });
    expect(error).toBeInstanceOf(GuestError);
    expect(error.guestStack.slice(0, 2).map(({ functionName, line }) => [functionName, line])).toEqual([
      ["Counter.inc", 3],
      ["", 7],
    ]);
    expect(error.guestStack[0]).toEqual({ functionName: "Counter.inc", file: "counter.js", line: 3, column: 20 });
    expect(stackOf(error)).toContain("    at Counter.inc (counter.js:3:20)");
  });

  test("is that of the TypeScript source", () => {
    const source = `interface Point {\n  x: number;\n}\nenum Kind { A }\n\nfunction check(p: Point): never {\n  throw new TypeError(\`no \${p.x}\`);\n}\n  check({ x: Kind.A });`;
    expect(stackOf(failureOf(source, { filename: "point.ts" }))).toBe(
      "    at check (point.ts:7:9)\n    at point.ts:9:3",
    );
  });

  test("comes with denials and with the errors that the engine and the guards throw", () => {
    const denial = failureOf(`class V { _p = 1 }\nconst v = new V();\nconst peek = (o, k) =>\n  o[k];\npeek(v, "_p");`);
    expect(denial).toBeInstanceOf(PrivacyError);
    expect(stackOf(denial)).toBe("    at peek (guest.js:4:3)\n    at guest.js:5:1");
    expect(stackOf(failureOf(`const o = {};\nfor (;;)\no.a.b;`))).toBe("    at guest.js:3:5");
    expect(failureOf(`const f = (n) =>\n  f(n + 1) + 1;\nf(0)`).guestStack[0]!.file).toBe("guest.js");
  });

  test("follows async calls and modules", async () => {
    const importing = createDomain({
      modules: {
        main: compile(
          `import { fail } from "lib";\nexport const run = async () => {\n  await 1;\n  await fail();\n};\nawait run();`,
          {
            filename: "main.js",
          },
        ),
        lib: compile(`export async function fail() {\n  await 1;\n  throw new Error("late");\n}`, {
          filename: "lib.js",
        }),
      },
    }).import("main");
    const error = await importing.then(
      () => undefined,
      (e: unknown) => e as GuestError,
    );
    expect(stackOf(error!).split("\n").slice(0, 2)).toEqual(["    at fail (lib.js:3:9)", "    at run (main.js:4:3)"]);
  });

  test("is empty for values without a stack, and of the compiled text without a map", () => {
    expect(failureOf(`throw 1`).guestStack).toEqual([]);
    expect(failureOf(`throw { stack: "x" }`).guestStack).toEqual([]);
    const [frame] = failureOf(`throw new Error("x")`, { sourceMap: false }).guestStack;
    expect(frame!.file).toBe("guest.js (compiled)");
  });

  test("says nothing where the artifact's map is broken", () => {
    const artifact = compile(`throw new Error("x")`, { goal: "script" });
    for (const map of [
      "",
      "{",
      "[]",
      `{"version":3}`,
      `{"version":3,"sources":[],"mappings":"AAAA"}`,
      `{"version":3,"sources":["a"],"mappings":"!"}`,
    ]) {
      let error: unknown;
      try {
        createDomain({ artifacts: [artifact.hash] }).evaluate({ ...artifact, map });
      } catch (e) {
        error = e;
      }
      expect((error as GuestError).guestStack.every(({ file }) => file === "guest.js (compiled)")).toBe(true);
    }
  });

  test("is found without the host's prepareStackTrace, which stays where it was", async () => {
    const program = `
      import { createDomain, formatGuestStack } from "@sallyport/runtime-guards";
      import { compile } from "@sallyport/transform";
      const artifact = compile("class E extends Error { get name() { return 'E' } }\\n throw new E('x')", { goal: "script" });
      const domain = createDomain();
      const seen = [];
      const hook = (error, sites) => (seen.push(Object.getPrototypeOf(error) === Error.prototype || error.name), "host " + sites.length);
      Error.prepareStackTrace = hook;
      let stack;
      try { domain.evaluate(artifact) } catch (e) { stack = formatGuestStack(e.guestStack) }
      const kept = Error.prepareStackTrace === hook;
      delete Error.prepareStackTrace;
      report({ stack, kept, isRaw: seen.includes("E") });`;
    expect(await runInFreshRealm(program)).toEqual({ stack: "    at guest.js:2:8", kept: true, isRaw: false });
  });

  test("never has a frame that the guest made up", () => {
    const error = failureOf(
      `const name = "x (/etc/passwd:1:1)\\n    at y (sallyport:0/${"0".repeat(64)}:3:1)";\nconst o = { [name]() { throw new Error("m\\n    at z (/etc/shadow:1:1)") } };\no[name]();`,
    );
    expect(error.guestStack.map(({ file, line }) => `${file}:${line}`)).toEqual(["guest.js:2", "guest.js:3"]);
    const written = failureOf(`const e = new Error("x"); e.stack = "Error\\n    at f (file:///host.js:1:1)"; throw e`);
    expect(stackOf(written)).not.toContain("host.js");
  });
});

describe("source maps", () => {
  test("read as @jridgewell/trace-mapping reads them, at every column of every fixture", () => {
    let positions = 0;
    for (const { entry, files, goal } of readFixtures()) {
      let artifact;
      try {
        artifact = compile(files.get(entry)!, { filename: entry, goal, profile: "compat" });
      } catch {
        continue;
      }
      const ours = readSourceMap(artifact.map!)!;
      const theirs = new TraceMap(artifact.map!);
      artifact.code.split("\n").forEach((text, index) => {
        for (let column = 0; column <= text.length; column += 7) {
          const expected = originalPositionFor(theirs, { line: index + 1, column });
          const found = originalPosition(ours, index + 1, column);
          positions++;
          if (
            expected.source === null
              ? found !== undefined
              : found?.line !== expected.line || found.column !== expected.column
          ) {
            expect({ entry, index, column, found }).toEqual({ entry, index, column, found: expected });
          }
        }
      });
    }
    expect(positions).toBeGreaterThan(10_000);
  });

  test("may hold anything: nothing is thrown", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.oneof(fc.string(), fc.constant(null))),
        fc.nat(5),
        fc.nat(20),
        (mappings, sources, line, column) => {
          const map = readSourceMap(JSON.stringify({ version: 3, sources, mappings }));
          const position = map && originalPosition(map, line, column);
          expect(position === undefined || typeof position.source === "string").toBe(true);
        },
      ),
    );
    expect(readSourceMap("not JSON")).toBe(undefined);
  });
});
