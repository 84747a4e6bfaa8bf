/** Findings as text: in the place where they were written, whatever was lowered in between, and safe to print. */
import { spawnSync } from "node:child_process";
import { check, compile, CompileError, formatDiagnostic, frameDiagnostic } from "@sallyport/transform";
import { describe, expect, test } from "vitest";

const typescript = `import type { Mint } from "./mint.js";

interface Purse<T extends object = object> {
  readonly owner: string;
  deposit(amount: number): void;
}

enum Kind {
  Current,
  Savings = 4,
}

abstract class Account implements Purse {
  private _balance: number = 0;
  constructor(public owner: string, protected readonly kind: Kind = Kind.Current) {}
  deposit(this: Account, amount: number): void {
    this._balance += amount;
  }
  declare mint: Mint;
  accessor note: string | undefined;
}

class Savings extends Account {
  override deposit(amount: number): void {
    super.deposit(amount satisfies number);
  }
}

const rob = <T extends Account>(account: T): number => (account as any)._balance!;
const savings: Savings = new Savings("ada");
savings.note = "fine";
savings.kind = Kind.Savings;
(<any>savings)._balance -= 1;
Savings.prototype.deposit = function (this: Savings): void {};
export { rob };
export default eval;
`;

describe("code frames", () => {
  test("stand in the TypeScript that was written", async () => {
    const found = check(typescript, { filename: "bank.ts", globals: [] });
    const text = found.map((diagnostic) => formatDiagnostic(diagnostic, typescript)).join("\n\n");
    await expect(`${text}\n`).toMatchFileSnapshot("frames.snapshot.txt");
  });

  test("stand in the JSX that was written", () => {
    const source = "export const view = (\n  <panel._Row title={row._title}>\n    text\n  </panel._Row>\n);\n";
    const found = check(source, { filename: "view.jsx" });
    expect(found.map(({ code, start, end }) => [code, source.slice(start.offset, end.offset), start.line])).toEqual([
      ["strict/private-member", "_Row", 2],
      ["strict/private-member", "_title", 2],
    ]);
  });

  test("of a long line show the part around the finding", () => {
    const source = `${"x;".repeat(100_000)}o._y;${"x;".repeat(100_000)}`;
    const [diagnostic] = check(source, { profile: "strict" });
    const [line, marker] = frameDiagnostic(diagnostic!, source).split("\n");
    expect(line!.length).toBeLessThan(200);
    expect(line!.slice(marker!.indexOf("^"), marker!.lastIndexOf("^") + 1)).toBe("_y");
  });

  test.each([
    ["\n", 3],
    ["\r\n", 3],
    ["\r", 3],
    ["\u2028", 3],
    ["\u2029", 3],
  ])("count lines that end in %j", (end, line) => {
    const source = ["const a = 1;", "const b = 2;", "a._c;", "const d = 4;"].join(end);
    const [diagnostic] = check(source);
    expect(diagnostic!.start).toEqual({ line, column: 2, offset: 24 + 2 * end.length + 2 });
    const frame = frameDiagnostic(diagnostic!, source);
    expect(frame).toContain("> 3 | a._c;\n    |   ^^");
    expect(frame).toContain("  4 | const d = 4;");
    expect(frame).toContain("  1 | const a = 1;");
  });

  test("of a span over many lines mark the first", () => {
    const body = Array.from({ length: 50 }, (_, index) => `    ${index},`).join("\n");
    const source = `class A {\n  constructor() {\n    return [\n${body}\n    ];\n  }\n}\n`;
    const [diagnostic] = check(source);
    expect(diagnostic!.code).toBe("strict/constructor-return");
    expect(frameDiagnostic(diagnostic!, source).split("\n").length).toBeLessThan(10);
  });

  test("at the end of the source and in an empty one", () => {
    for (const source of ["const a = [", "class", "`${"]) {
      const [diagnostic] = check(source);
      expect(diagnostic!.code).toBe("syntax/parse-error");
      expect(frameDiagnostic(diagnostic!, source)).toContain(`> 1 | ${source}`);
    }
    expect(check("")).toEqual([]);
  });

  test("never pass on what a terminal obeys", () => {
    const source = `const a = "\u001b[2J\u202e\u0007"; a._x;`;
    const [diagnostic] = check(source);
    const text = formatDiagnostic(diagnostic!, source);

    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(text).toMatch(/\^\^/);
  });
});

describe("CompileError", () => {
  test("has all findings as data and shows them with frames", () => {
    const source = "const a = {};\na._x;\na._y;\nclass A { constructor() { return a; } }\n";
    const error = thrownBy(() => compile(source, { filename: "three.js" }));
    expect(error).toBeInstanceOf(CompileError);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("CompileError");
    expect(error.diagnostics).toEqual(check(source, { filename: "three.js" }));
    expect(error.diagnostics.map(({ code, start }) => [code, start.line])).toEqual([
      ["strict/private-member", 2],
      ["strict/private-member", 3],
      ["strict/constructor-return", 4],
    ]);
    expect(error.message).toContain("three.js:2:3 error strict/private-member");
    expect(error.message).toContain("> 3 | a._y;");
    expect(error.message).toContain("docs/diagnostics/strict/constructor-return.md");
  });

  test("of a thousand findings shows the first ones and counts the rest", () => {
    const error = thrownBy(() => compile("o._x;\n".repeat(1000)));
    expect(error.diagnostics).toHaveLength(1000);
    expect(error.message).toContain("… and 990 more.");
    expect(error.message.length).toBeLessThan(20_000);
  });
});

function thrownBy(run: () => unknown): CompileError {
  try {
    run();
  } catch (error) {
    return error as CompileError;
  }
  throw new Error("Nothing was thrown.");
}

test("a terminal's colours do not hide where a plugin refused", () => {
  const program = `
    import { check } from "@sallyport/transform";
    const [{ start, end }] = check("namespace Shop {\\n  export let total = 1;\\n}\\n", { filename: "shop.ts" });
    console.log([start.offset, end.offset].join(" "));`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
    encoding: "utf8",
    env: { ...process.env, FORCE_COLOR: "1" },
  });
  expect(stdout).toBe("26 40\n");
});
