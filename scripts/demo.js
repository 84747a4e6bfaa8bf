/** The main job, shown: untrusted programs are checked, rewritten and run with only what the host hands over. */
import { existsSync, readdirSync } from "node:fs";
import { build, install, root } from "./workspace.js";

process.exitCode = prepare() ? await show() : 1;

function prepare() {
  process.stdout.write("Preparing: installing what the lockfile says, then building …\n");
  return install() && build();
}

async function show() {
  // Not above: in a clean clone they are not there before they are built.
  const { compile, CompileError } = await import("@sallyport/transform");
  const { createDomain } = await import("@sallyport/runtime-guards");
  let surprises = 0;

  heading("1. A plugin that breaks the rules is refused before it runs");
  const cheat = `class Counter {
  _count = 0;
  increment() { this._count += 1; }
}
const counter = new Counter();
counter._count -= 1;
process.exit();
`;
  source("cheat.js", cheat);
  expectThrow(
    () => compile(cheat, { filename: "cheat.js", globals: [] }),
    (error) => {
      say(`compile() throws a CompileError; its message shows each finding in its place:\n\n${error.message}`);
      return error instanceof CompileError;
    },
  );

  heading("2. A plugin that keeps them runs, with the one capability that it is given");
  const greeter = `class Greeter {
  _greeted = 0;
  greet(name) {
    this._greeted += 1;
    print("Hello, " + name + "!");
    return this._greeted;
  }
}
const greeter = new Greeter();
["Ada", "Emmy"].map((name) => greeter.greet(name));
`;
  source("greeter.js", greeter);
  const artifact = compile(greeter, { filename: "greeter.js" });
  say(
    `In the emitted text a guard stands wherever one can fire. A part of it:\n\n${indent(excerpt(artifact.code, "class Greeter", 14))}\n`,
  );
  const printed = [];
  const domain = createDomain({
    name: "greeter",
    endowments: {
      print: (text) => {
        printed.push(text);
        say(`  the guest prints: ${text}`);
      },
    },
  });
  const counts = domain.evaluate(artifact);
  say(`  and its completion value is: [${[...counts].join(", ")}]`);
  expect(printed.length === 2 && counts[1] === 2);

  heading("3. What no compiler can see is stopped by a guard when it happens");
  const snoop = `const parts = ["_", "greeted"];
greeter[parts.join("")];
`;
  source("snoop.js, in the same domain", snoop);
  expectThrow(
    () => domain.evaluate(compile(snoop, { filename: "snoop.js" })),
    (error) => {
      say(`domain.evaluate() throws ${error.name} (${error.code}): ${error.message}`);
      return error.name === "PrivacyError";
    },
  );

  heading("4. And there is nothing to find by looking around");
  for (const program of ["process.env", "globalThis.fetch", "[].map.constructor('return process')()"]) {
    expectThrow(
      () => {
        const value = createDomain({ name: "explorer" }).evaluate(compile(program, { filename: "explorer.js" }));
        // Nothing thrown and nothing found is an answer, too.
        throw Object.assign(new Error(String(value)), { name: "gives", harmless: value === undefined });
      },
      (error) => {
        const [first] = error.diagnostics ?? [];
        const outcome = first === undefined ? `${error.name}: ${error.message}` : `refused: ${first.code}`;
        say(`  ${program.padEnd(40)} ${outcome}`);
        return error.harmless ?? ["AuthorityError", "CompileError"].includes(error.name);
      },
    );
  }

  heading("Where to go on");
  say(`  node packages/cli/bin/sallyport.js --help        the same on the command line`);
  say(`  node packages/cli/bin/sallyport.js explain       every diagnostic, with its reason and the way out`);
  for (const example of examples()) say(`  node examples/${example}/run.js`);
  if (surprises === 0) return 0;
  process.stderr.write(`\nThis is not how it should be: ${surprises} of the results above are wrong.\n`);
  return 1;

  function expect(holds) {
    if (!holds) surprises += 1;
  }

  function expectThrow(action, judge) {
    try {
      action();
    } catch (error) {
      return expect(judge(error));
    }
    say("  (nothing was thrown)");
    expect(false);
  }
}

function examples() {
  const folder = `${root}examples`;
  return existsSync(folder) ? readdirSync(folder).filter((name) => existsSync(`${folder}/${name}/run.js`)) : [];
}

function heading(text) {
  process.stdout.write(`\n${text}\n${"=".repeat(text.length)}\n\n`);
}

function source(name, text) {
  process.stdout.write(`${name}:\n${indent(text)}\n`);
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

function indent(text) {
  return text.replace(/^(?=.)/gm, "    ");
}

/** Some lines of a text from the first that holds `mark`. */
function excerpt(text, mark, length) {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.includes(mark));
  const shown = lines.slice(start, start + length).map((line) => (line.length > 110 ? `${line.slice(0, 109)}…` : line));
  return shown.join("\n");
}
