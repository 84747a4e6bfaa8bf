import { loadRule, makeTester } from "./rule-tester.js";

makeTester().run("no-uncaptured-globals", await loadRule("no-uncaptured-globals"), {
  valid: [
    "import { ObjectKeys } from './primordials.js'; export const keys = ObjectKeys({});",
    "const Map = 1; export const m = Map;",
    "export const nothing = [undefined, NaN, Infinity];",
    "export function f(x: Array<string>, y: typeof Reflect): Map<string, PropertyKey> { return x as never; }",
    "export const o = { Object: 1 }; o.Object;",
  ],
  invalid: [
    { code: "export const keys = Object.keys({});", errors: [{ messageId: "global", data: { name: "Object" } }] },
    { code: "export const m = new Map<string, Array<number>>();", errors: [{ messageId: "global" }] },
    { code: "export const f = () => globalThis;", errors: [{ messageId: "global" }] },
    {
      code: "export function f(Array: number) { return Array + Math.PI; }",
      errors: [{ data: { name: "Math" }, messageId: "global" }],
    },
    { code: "export class E extends Error {}", errors: [{ messageId: "global" }] },
    { code: "export const t = typeof process;", errors: [{ messageId: "global" }] },
  ],
});

makeTester().run("no-implicit-access", await loadRule("no-implicit-access"), {
  valid: [
    "for (let i = 0; i < 1; i++) {}",
    "export const TABLE = { ...ARRAY, ...DATE };",
    "export function makeAll() { const members = makeMembers(); return { ...members }; }",
    "export const makeGuards = (state: State) => ({ ...makeMembers(state) });",
    "export const a = [...b]; f(...a); declare const b: string; declare function f(x: string): void;",
    "'a' in o; declare const o: {};",
  ],
  invalid: [
    { code: "for (const k in o) {}", errors: [{ messageId: "forIn" }] },
    { code: "x instanceof C;", errors: [{ messageId: "instanceOf" }] },
    { code: "export const copy = (o: object) => ({ ...o });", errors: [{ messageId: "copy" }] },
    {
      code: "export function copy() { let o = makeRecord(); o = guest; return { ...o }; }",
      errors: [{ messageId: "copy" }],
    },
    { code: "export const copy = (o: object) => ({ ...remake(o) });", errors: [{ messageId: "copy" }] },
    { code: "export function copy(o: object) { return { a: 1, ...o }; }", errors: [{ messageId: "copy" }] },
    { code: "const { a, ...rest } = o;", errors: [{ messageId: "copy" }] },
    { code: "export function f({ a, ...rest }) {}", errors: [{ messageId: "copy" }] },
  ],
});

const typed = makeTester({
  projectService: { allowDefaultProject: ["sample.ts"], defaultProject: "../../tsconfig.base.json" },
  tsconfigRootDir: import.meta.dirname,
});
const inProject = (code: string) => ({ code, filename: `${import.meta.dirname}/sample.ts` });

typed.run("no-uncaptured-methods", await loadRule("no-uncaptured-methods"), {
  valid: [
    // A name that intrinsics have too, on a type of one's own.
    inProject("interface Store { get(key: string): number } export const f = (s: Store) => s.get('a');"),
    inProject("class Own { push() {} } new Own().push();"),
    inProject("export const length = [1].length;"),
    inProject("class Secret { #push() {} call() { this.#push(); } } new Secret();"),
  ],
  invalid: [
    { ...inProject("[1].push(2);"), errors: [{ messageId: "method", data: { name: "push" } }] },
    { ...inProject("export const f = (m: Map<string, 1>) => m.get('a');"), errors: [{ messageId: "method" }] },
    { ...inProject("export const f = (g: () => void) => g.call(1);"), errors: [{ messageId: "method" }] },
    { ...inProject("export const f = (m: Set<1>) => m.size;"), errors: [{ messageId: "method" }] },
    { ...inProject("export const f = (x: any) => x.toString();"), errors: [{ messageId: "method" }] },
    {
      ...inProject("interface Mine extends Array<1> {} export const f = (x: Mine) => x?.slice();"),
      errors: [{ messageId: "method" }],
    },
  ],
});
