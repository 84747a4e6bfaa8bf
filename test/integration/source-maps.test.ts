/**
 * Source maps are exact to the token: every name, number, text and chunk of a template of the guest's in the emitted text leads to that very token of the
 * source, and every token of the source that is not erased is led to; every frame of an error leads to the call that it is of.
 */
import { createRequire } from "node:module";
import { eachMapping, originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { createDomain, type GuestError } from "@sallyport/runtime-guards";
import { compile, type CompileOptions } from "@sallyport/transform";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

interface BabelToken {
  readonly type: { readonly label: string };
  readonly value?: unknown;
  readonly start: number;
  readonly end: number;
  readonly loc: { readonly start: { readonly line: number; readonly column: number } };
}
const requireFromTransform = createRequire(new URL("../../packages/transform/package.json", import.meta.url));
const { parse } = requireFromTransform("@babel/parser") as {
  parse(text: string, options: object): { readonly tokens: readonly BabelToken[] };
};

interface Token {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Words of the grammar, which Babel's tokens do not tell from names, and what guards are given everywhere. No program uses them for anything else. */
const SYNTAX =
  /^(as|from|of|get|set|async|static|let|yield|await|accessor|using|enum|interface|namespace|readonly|private|public|satisfies|any|string|number|0|1)$/;

/** Names, numbers, texts, and the pieces of templates, which begin with their backtick or brace as in ECMA-262 §12.9.6. */
function tokensOf(text: string, filename: string): Token[] {
  const plugins = ["decorators", "decoratorAutoAccessors", "explicitResourceManagement"];
  if (/\.tsx?$/.test(filename)) plugins.push("typescript");
  if (filename.endsWith("x")) plugins.push("jsx");
  const { tokens } = parse(text, { sourceType: "module", tokens: true, plugins });
  return tokens.flatMap(({ type, value, start, end, loc }) => {
    const { label } = type;
    const raw = text.slice(start, end).replaceAll("\r\n", "\n");
    const { line, column } = loc.start;
    if (label === "template") return raw === "" ? [] : [{ text: raw, line, column: column - 1 }];
    if (label === "string") return [{ text: JSON.stringify(value), line, column }];
    if (label === "num")
      return SYNTAX.test(raw) ? [] : [{ text: String(Number(raw.replaceAll("_", ""))), line, column }];
    if (!/^(name|jsxName|#name|bigint|regexp)$/.test(label) || SYNTAX.test(raw)) return [];
    return [{ text: raw, line, column }];
  });
}

interface Program {
  readonly filename: string;
  readonly source: string;
  readonly options?: CompileOptions;
  /** Tokens of the source that nothing in the emitted text stands for, each in their order. */
  readonly erased?: readonly string[];
  /** Tokens of the emitted text that spell something of the guest's and are the compiler's all the same, with the reason. */
  readonly made?: Readonly<Record<string, string>>;
}

const MODULE = `import defaultly, { named as renamed } from "library";
export { defaultly as published, renamed };
export * from "another";
export const first = { second: 1234, "third key": ["fourth", 5678n, /fifth+/gu], get gotten() { return 91; }, ["computed" + 92]: null };
export default function sixth(seventh, { eighth: ninth = 91011 } = {}, ...tenth) {
  for (const eleventh of tenth) if (eleventh.twelfth) return ninth.thirteenth(seventh[1213]);
  label: for (let index = 10; index < tenth.length; index += 11) { if (renamed.stopped) continue label; }
  first.second += first.third.fourteenth?.fifteenth;
  return typeof missing === "undefined" ? delete first.removed : first.second++;
}
const tagged = defaultly.tag\`head \${ first.inner } middle\${renamed} tail\`;
await sixth(\`plain \${ tagged.deeper } after \${typeof tagged}\`, { eighth: true }, ...[tagged]);
function* generator() { const received = yield tagged; yield* received.others; }
export let assigned = generator, { patterned } = new renamed.Constructed(5151);
assigned = (async (awaited) => { await awaited.thing; throw new Error("thrown"); });
`;

/** They stand in the artifact's header, not in its text. */
const IMPORTS_AND_EXPORTS = [
  "defaultly",
  "named",
  "renamed",
  '"library"',
  "defaultly",
  "published",
  "renamed",
  '"another"',
];

const PROGRAMS: readonly Program[] = [
  { filename: "module.js", source: MODULE, erased: IMPORTS_AND_EXPORTS },
  { filename: "lines.js", source: MODULE.replaceAll("\n", "\r\n"), erased: IMPORTS_AND_EXPORTS },
  {
    filename: "classes.js",
    source: `class Sixteenth extends (globalThis.Parent ?? Object) {
  #seventeenth = 1718;
  _hidden = "secretive";
  static counted = 0;
  constructor(given) { super(given); this._hidden = given.length; this.#seventeenth++; }
  eighteenth(nineteenth) { return this.#seventeenth + nineteenth.twentieth + this._hidden; }
  get getter() { return super.toString() + this._hidden; }
  set setter(value) { this._hidden = value; }
  static { this.counted += 1; Sixteenth.counted ||= 55; }
  static make(argument) { return #seventeenth in argument ? argument : new this(argument); }
  async *["computed" + 1]({ destructured }) { for await (const item of destructured) yield item.property; }
  field = () => this.eighteenth(this.getter);
}
const made = new Sixteenth("string");
made.eighteenth({ twentieth: 2021 }).toFixed(2);
made[made.key] = made?.optional?.[made.second]?.(made.third);
`,
    options: { goal: "script" },
  },
  {
    filename: "patterns.js",
    source: `const { first: second = 1111, ["third" + 2222]: fourth, ...fifth } = globalThis.sixth ?? { first: 3333 };
let seventh, eighth, ninth;
[seventh, [eighth = 4444], ...ninth] = [fifth, [fourth], second];
({ tenth: seventh.eleventh, twelfth: seventh["thirteenth"], fourteenth: eighth } = ninth);
for (const { fifteenth, "six-teenth": sixteenth } of [seventh]) fifteenth?.(sixteenth);
const seventeenth = ({ eighteenth }, [nineteenth, { twentieth = 5555 } = {}] = [6666]) => eighteenth + nineteenth * twentieth;
try { seventeenth({ eighteenth: 7777 }, [8888]); } catch ({ message: twentyfirst }) { ninth = twentyfirst; }
`,
    options: { goal: "script" },
  },
  {
    filename: "chains.js",
    source: `const object = { inner: null };
object?.inner?.deepest;
object.inner?.["bracketed"].more?.(object.argument)?.last;
object.method?.(1010).next[object.index]?.final;
delete object?.removed?.gone;
(object?.called)(2020);
object.counter ??= object.other || object.another && 3030;
object[object.dynamic]?.[4040];
object.x1.x2.x3(object.x4)(object.x5).x6 = 5050;
object.up++; --object.down; object[object.plus] += 6060; "needle" in object; object instanceof object.Type;
`,
    options: { goal: "script" },
  },
  {
    filename: "minified.js",
    source: `const first={second:1234},third=(fourth,{fifth:sixth=7777})=>fourth?.eighth?\`ninth\${tenth.eleventh}twelfth\`:sixth[first.thirteenth](fourth.fourteenth);class Fifteenth{#sixteenth=8888;_seventeenth=9999;eighteenth(nineteenth){return this.#sixteenth+this._seventeenth+nineteenth.twentieth}}var tenth=new Fifteenth;tenth.eighteenth(third(first,{}));for(const{final}of tenth.last)final.while(6666);`,
    options: { goal: "script" },
  },
  {
    filename: "typed.ts",
    source: `interface Nothing { readonly here: string }
enum Colour { Red = 4711, Green, "quoted name" = 99, Text = "textual", Computed = Red << 3, Called = "abc".length, Later }
const enum Constant { Only = 17 }
function decorated(target: any, context: any) { return target; }
class Person<T extends Nothing> {
  constructor(private readonly namely: string, public aged: number = 8128) {}
  @decorated greeting(this: Person<T>, other?: Partial<T>): string | undefined { return (other as any)!.greeted + this.aged; }
  @decorated accessor automatic = 606;
  private hiddenly?: number = 707;
}
const made: Person<Nothing> = new Person<Nothing>("somebody" satisfies string);
namespace Inner { export const deep: number = Colour.Green as number; export function helping(amount: number) { return amount + deep; } }
(<any>made).greeting({ greeted: Inner.deep, from: Constant.Only });
{ using resource = made as any; resource.used(Inner.helping); }
export { made as published };
`,
    // Types, what is constant in enums, and the names of the export.
    erased: [
      "Nothing",
      "here",
      "3",
      "Constant",
      "Only",
      "17",
      "T",
      "Nothing",
      "this",
      "Person",
      "T",
      "Partial",
      "T",
      "undefined",
      "Person",
      "Nothing",
      "Nothing",
      "Constant",
      "Only",
      "made",
      "published",
    ],
    made: {
      '"greeting"': "names for the helper of decorators, which Babel makes",
      '"automatic"': "as before",
      '"aged"': "the list of the fields that a class declares writable",
      "17": "the value of a constant enum, which stands in the place of its name",
    },
  },
  {
    filename: "elements.tsx",
    source: `const element = <Widget title="titled" count={4242} {...spreading} flag>textual {inserted.value}<section.part key="keyed" /></Widget>;
function Widget(properties: { title: string }) { return <div className="classy">{properties.title}</div>; }
const spreading = {}, inserted: any = {}, section: any = {}, React: any = {};
export { element };
`,
    // Names at ends of elements, a type, and the name of the export.
    erased: ["Widget", "title", "div", "element"],
    made: { React: "the factory, which stands for the `<` of an element" },
  },
];

const CASES = PROGRAMS.flatMap((program) =>
  (["strict", "compat"] as const).flatMap((profile) =>
    (["all", "needed"] as const).map((guards) => ({ ...program, profile, guards })),
  ),
);

describe.each(CASES)(
  "$filename, $profile, $guards",
  ({ filename, source, options, erased = [], made = {}, ...rest }) => {
    const { profile, guards } = rest;
    const jsx = filename.endsWith("x");
    const { code, map } = compile(source, { filename, profile, guards, jsx, ...options });
    const trace = new TraceMap(map!);
    const written = tokensOf(source, filename);
    const place = ({ line, column }: { line: number | null; column: number | null }): string => `${line}:${column}`;

    test("every token of the guest's leads to its own place", () => {
      const texts = new Set(written.map(({ text }) => text));
      const wordAt = new Map(written.map((token) => [place(token), token.text]));
      const wrong: string[] = [];
      let right = 0;
      for (const token of tokensOf(code, "emitted.js")) {
        // `o.p` may be emitted as `o["p"]`, and the other way round.
        const spellings = [token.text, JSON.stringify(token.text), token.text.replace(/^"(.*)"$/s, "$1")];
        if (!spellings.some((text) => texts.has(text)) || Object.hasOwn(made, token.text)) continue;
        const found = originalPositionFor(trace, token);
        // What stands before and around the program: the guards, and the names that it declares and publishes.
        if (found.line === null) continue;
        expect(found.source).toBe(filename);
        if (spellings.includes(wordAt.get(place(found))!)) right++;
        else wrong.push(`${token.text} at ${place(token)} leads to ${place(found)} ${wordAt.get(place(found))}`);
      }
      expect(wrong).toEqual([]);
      expect(right).toBeGreaterThan(written.length / 2);
    });

    test("every token of the source is led to", () => {
      const reached = new Set<string>();
      eachMapping(trace, ({ originalLine: line, originalColumn: column }) => reached.add(place({ line, column })));
      const missing = written.filter((token) => !reached.has(place(token))).map(({ text }) => text);
      expect(missing).toEqual(erased);
    });
  },
);

/**
 * Each program ends with an error. Its frames by the texts that stand at their places in the source; where a member is called or read, engines and guards
 * point to the object or to the name after `·`.
 */
const FRAMES: readonly { readonly filename: string; readonly source: string; readonly frames: readonly string[] }[] = [
  {
    filename: "getter.js",
    source: `const holder = {
  get failing() { return first() + 1; },
};
function first() { throw new TypeError("getter"); }
function reading(of) { return 1 + of.failing; }
reading(holder);`,
    frames: ['new TypeError("getter")', "first() + 1", "of.·failing", "reading(holder)"],
  },
  {
    filename: "nested.js",
    source: `const deepest = (value) => { if (value) throw new RangeError("nested"); };
const tool = { use(value) { return [deepest(value)]; } };
function outer(value) {
  return tool.use(value) ?? 2;
}
outer(0);
  outer(33);`,
    frames: ['new RangeError("nested")', "deepest(value)]", "tool.·use(value)", "outer(33)"],
  },
  {
    filename: "constructor.js",
    source: `class Base { constructor(name) { this.checked = check(name); } }
class Derived extends Base { constructor() { super("derived"); } }
function check(name) { throw new Error(name); }
const make = () => new Derived();
make();`,
    frames: ["new Error(name)", "check(name); }", 'super("derived")', "new Derived()", "make();"],
  },
  {
    filename: "generator.js",
    source: `function* numbers() { yield 10; throw new Error("generator"); }
function* delegating() { yield* numbers(); }
function sum() { let total = 5; for (const n of delegating()) total += n; return total; }
sum();`,
    frames: ['new Error("generator")', "numbers(); }", "n of delegating()", "sum();"],
  },
  {
    filename: "callback.js",
    source: `const items = [7, 8];
const visit = (item) => { if (item === 8) throw new Error("callback"); };
function each() { items.forEach((item) => visit(item)); }
each();`,
    frames: ['new Error("callback")', "visit(item))", "items.·forEach", "each();"],
  },
  {
    filename: "static.js",
    source: `function fail(text) { throw new Error(text); }
class Holder { static { fail("static"); } }`,
    frames: ["new Error(text)", 'fail("static")'],
  },
  {
    filename: "field.js",
    source: `function fail(text) { throw new Error(text); }
class Fielded { field = fail("field"); }
new Fielded();`,
    frames: ["new Error(text)", 'fail("field")', "class Fielded", "new Fielded()"],
  },
  {
    filename: "engine.js",
    source: `const nothing = { inner: undefined };
function read(o) { return o.inner.deeper; }
read(nothing);`,
    frames: ["o.inner.·deeper", "read(nothing)"],
  },
  {
    filename: "enum.ts",
    source: `function value(n: number): number { throw new Error("enum" + n); }
enum Kind { First = 1, Second = value(2), Third }
export { Kind };`,
    frames: ['new Error("enum"', "value(2)", "Kind {"],
  },
  {
    filename: "namespace.ts",
    source: `interface A { x: number }
namespace Space { export const inner: number = compute({ x: 3 }); }
function compute(a: A): number { if (a.x as number) throw new Error("namespace"); return 1; }`,
    frames: ['new Error("namespace")', "compute({ x: 3 })", "Space {"],
  },
  {
    filename: "template.js",
    source: `const text = { toString() { throw new Error("text"); } };
function print(a) { return \`start \${ 12 } and \${ a }\`; }
print(text);`,
    frames: ['new Error("text")', "a }`", "print(text)"],
  },
  {
    filename: "async.js",
    source: `async function inner() { await null; throw new Error("async"); }
async function middle() { await inner(); }
await middle();`,
    frames: ['new Error("async")', "await inner()", "await middle()"],
  },
  {
    filename: "paramprop.ts",
    source: `class P { constructor(private a: string, readonly b = fails(a)) {} }
function fails(a: string): string { throw new Error(a); }
new P("x" as string);`,
    frames: ["new Error(a)", "fails(a)) {}", 'new P("x" as string)'],
  },
  {
    filename: "decorated.ts",
    source: `function deco(value: any, context: any): any { throw new Error("decorator"); }
class D { @deco method() {} }
`,
    frames: ['new Error("decorator")', "deco method()"],
  },
  {
    filename: "using.ts",
    source: `function dispose() { throw new Error("dispose"); }
function work() { using resource = { [Symbol.dispose]() { dispose(); } }; }
work();`,
    frames: ['new Error("dispose")', "dispose(); } };", " }\nwork", "work();"],
  },
  {
    filename: "jsx.tsx",
    source: `const React: any = { createElement(type: any) { if (typeof type === "function") return type(); } };
function Widget() { throw new Error("widget"); }
const made = <div><Widget /></div>;`,
    frames: ['new Error("widget")', "type(); }", "<Widget />"],
  },
];

describe.each(
  FRAMES.flatMap((program) =>
    (["strict", "compat"] as const).flatMap((profile) =>
      (["all", "needed"] as const).map((guards) => ({ ...program, profile, guards })),
    ),
  ),
)("the frames of $filename, $profile, $guards", ({ filename, source, frames, profile, guards }) => {
  const limit = Error.stackTraceLimit;
  beforeAll(() => {
    Error.stackTraceLimit = 100;
  });
  afterAll(() => {
    Error.stackTraceLimit = limit;
  });

  test("lead to the calls", async () => {
    const main = compile(source, { filename, profile, guards, goal: "module", jsx: filename.endsWith("x") });
    const error = await createDomain({ modules: { main } })
      .import("main")
      .then(
        () => undefined,
        (reason: unknown) => reason as GuestError,
      );
    const found = error!.guestStack.map(({ line, column }) => `${line}:${column}`);
    const expected = frames.map((text) => placesOf(text, source));
    expect(found.map((place, index) => (expected[index]?.includes(place) ? expected[index] : place))).toEqual(expected);
  });
});

function placesOf(marked: string, source: string): readonly string[] {
  const text = marked.replace("·", "");
  const start = source.indexOf(text);
  expect(source.split(text), text).toHaveLength(2);
  const indices = marked.includes("·") ? [start, start + marked.indexOf("·")] : [start];
  return indices.map((index) => {
    const before = source.slice(0, index).split("\n");
    return `${before.length}:${before.at(-1)!.length + 1}`;
  });
}

test("what has a place in a script is declared for later scripts: enums and namespaces too", () => {
  const source = "namespace Space { export const inner = 4; } enum Kind { First = 5 }";
  const declaring = compile(source, { filename: "first.ts", goal: "script" });
  const domain = createDomain();
  domain.evaluate(declaring);
  expect(declaring.exports).toEqual(["Kind", "Space"]);
  expect(domain.evaluate(compile("Space.inner + Kind.First", { goal: "script" }))).toBe(9);
});
