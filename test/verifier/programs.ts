/** Guest programs that between them make the compiler emit every form of guarded JavaScript; the fixtures of test/fixtures come on top. */
import type { CompileOptions } from "@sallyport/transform";
import { parseScript, type Node } from "./parser.js";

export interface Program {
  readonly name: string;
  readonly source: string;
  readonly options: CompileOptions;
}

/** A script's source as the body of a loop, since what runs once has guards in the place of forms that test. Its variables are values there too. */
export function inLoop(source: string): string {
  const declarations = ((parseScript(source)?.["body"] ?? []) as Node[]).flatMap((statement) =>
    statement.type === "VariableDeclaration" ? (statement["declarations"] as Node[]) : [statement],
  );
  const names = declarations.flatMap(({ id }) => boundNames((id ?? null) as Node | null));
  return `for (const each of [1]) { ${source}\n;[${names.join()}];}`;
}

function boundNames(node: Node | null): string[] {
  switch (node?.type) {
    case "Identifier":
      return [String(node["name"])];
    case "ObjectPattern":
      return (node["properties"] as Node[]).flatMap((each) => boundNames((each["value"] ?? each) as Node));
    case "ArrayPattern":
      return (node["elements"] as (Node | null)[]).flatMap(boundNames);
    case "AssignmentPattern":
      return boundNames(node["left"] as Node);
    case "RestElement":
      return boundNames(node["argument"] as Node);
    default:
      return [];
  }
}

type Profiles = readonly ("strict" | "compat")[];

const program = (
  name: string,
  source: string,
  profiles: Profiles = ["strict", "compat"],
  options: CompileOptions = {},
): Program[] =>
  profiles.map((profile) => ({
    name: `${name} (${profile})`,
    source,
    options: { ...options, profile, guards: "all" },
  }));

export const programs: readonly Program[] = [
  ...program(
    "members",
    `const o = { a: 1, b: { c: [1, 2] }, m(x) { return x; } };
     o.a; o["b"].c[0]; o.a = 2; o.b.c[o.a] += 1; o.a ||= 3; o.b.d ??= 4; o.a++; --o.b.c[0]; delete o.a; "a" in o;
     o.m(1); o["m"](...[1, 2]); o?.m?.(1)?.x; (o?.m)(2); o.b?.["c"].at(0); delete o?.b; new o.m(); typeof o.a; void o.b;`,
  ),
  ...program(
    "free names",
    `undefined; Math.max(1, 2); typeof missing; let g = 1; g += 1; g++; g &&= 2; missing2 = 3; missing2 += 1; missing2++; ({ x: missing2 } = { x: 1 }); this;`,
  ),
  ...program(
    "operators",
    "let a = 1, b = 'x'; a + b; a == b; a != null; a < b; a >= b; a - b; a ** 2; a instanceof Object; `${a}-${b}`; String.raw`${a}`; a.f`x${b}`; !a; -a; a === b; a, b; a ? b : a; a ?? b;",
  ),
  ...program(
    "patterns",
    `const { a, b: { c = 1, ...d } = {}, [a]: e, "f g": f } = { a: "x" };
     const [g, , [h] = [1], ...[i, ...j]] = [1, 2, [3], 4, 5];
     let k, l; [k, l = 2] = [1]; ({ k, l: { x: l } } = { k: 1, l: {} }); const o = {};
     [o.p, o["q"]] = [1, 2]; ({ r: o.r, ...o.s } = o); const t = ([k] = [1]);
     for (const { x, y: [z] } of [{ y: [1] }]) z; for (o.k in { a: 1 }) o; for ([k, l] of [[1, 2]]) k; for (const [m] in { a: 1 }) m;
     for (let { length } = "a"; length; length--); try { throw {}; } catch ({ message: { length } = "" }) { length; } try { null.x; } catch (error) { error; }
     var { v } = { v: 1 }; const { w } = o, { w: [u] = [] } = o;`,
  ),
  ...program(
    "functions",
    `function f({ a }, [b] = [1], c = o.m(a), ...[d, ...e]) { return arguments.length + a; }
     const o = { m(x = this.y, { z } = {}) { return x; }, get g() { return this.x; }, set g({ a, b = 1 }) { this.x = a; }, set h(v = o.m(1)) {}, async *n({ a }) { yield* a; yield 1; await a; }, *p() { yield* [1]; } };
     const g = ({ a }, b = a.b()) => a.b; const h = async ({ a }, ...[b]) => { await a; return b; }; const i = (x, ...{ length }) => length; const j = (a = o?.m(1)?.x) => a;
     const k = function named(n) { return n ? named(n - 1) : new.target; }; const l = () => ({ a: 1 }); async function m() { for await (const x of [1]) x; }
     function* n() { const got = yield 1; return got; } label: for (;;) { for (const x of [1]) { if (x) continue label; break label; } }
     (function () { return this; })(); (async () => 1)(); f(...[1], 2); new f(...[1]); switch (f) { case 1: let s = 1; default: s = 2; f(s); } do { f; } while (false); if (f) g; else h; while (false); ;`,
  ),
  ...program(
    "objects",
    `const p = {}; const k = "x"; const __proto__ = 1;
     ({ __proto__: p, ["__proto__"]: 1, [k]: 1, [k + 1]() {}, get [k]() { return 1; }, ...p, k, "s t": 1, 2: 3, async a() {}, *b() {}, async *c() {} });
     ({ __proto__ }); ({ m() { return super.m() + super.x + super[k]; }, n() { super.x = 1; super.y += 2; super.z ??= 3; super.w++; [super.v] = [1]; delete super.u; } });
     [1, , ...[2]]; /a/g; 1n; "s"; null; true; let f = function () {}; f = () => {}; ({ f: function () {}, g: class {} });`,
  ),
  ...program(
    "classes",
    `const k = "computed"; class Base { constructor() { this.x = 1; } m(a) { return a; } static s() { return this; } }
     class Derived extends Base {
       #a = 1; static #b = 2; b = this.x; c = [k].map((y) => y + this.b); static d = this.name; [k] = 1; static [k] = 2; "q r" = 1; 3 = 4; e;
       constructor(x, { y } = {}) { super(x, ...[y]); this.y = y; if (x) return; new.target; }
       m(a, b = this.b) { return super.m(a) + super["x"] + this.#a; } n() { super.x = 1; super.y += 1; [super.z] = [1]; super.w ||= 2; }
       #p() { return this.#a++; } q() { return this.#p() + this?.#p() + (this.#a += 1) + (this.#a ||= 2); } get r() { return this.b; } set r({ a = this.b }) { this.b = a; }
       static s() { return super.s() === this && Derived.#b; } static { this.t = 1; super.u; let z = [1].at(0); } has(o) { return #a in o && o.#a; } set(o) { o.#a = 1; [o.#a] = [2]; }
       *g() { yield this.b; } async h() { return await this.b; } static *i(a = this.d) { yield a; } plain(a) { return a; } async *[k + 1]({ z }) { yield* this.b; } arrow() { return () => this.b; } ["f" + k]() {} static get u() { return this; } fields = { o() { return this; } };
     }
     (class {}); const A = class { m() { return this; } }; const B = class Named extends A { m() { return Named; } }; (class extends null {}); class Shadow { m(Shadow) { return this === Shadow; } }
     class Late extends (k, Base) { constructor() { const later = () => super(); later(); return this; } } [class { x = 1; }, class extends Base { static y = super.s; }]; new Derived(1);`,
  ),
  ...program(
    "private members",
    `class Counter {
       _count = 0; static _made = 0; static _all = [Counter]; ["_q"] = 1;
       constructor(n) { this._count = n; Counter._made++; const self = this; this.later = () => self._count; const { _count, ["_q"]: q, ...rest } = this; const { later } = this; this.inc(n); ({ _count: this._count } = this); Object.assign(this, { n }); Object.freeze(this.x); }
       inc(by = this._count) { this._count += by; this["_" + by] = 1; this._count ??= 1; this._m(); delete this._gone; delete this.gone; return "_count" in this; } _m() { return this?._m2?.(1); } _m2() {}
       key(k) { this[k] += 1; return this[k]++ + (k in this); } get _g() { return 1; } set _g(v) { this._count = v; } static make() { return Counter._made + this._made; } static _hidden() { return this; }
     }
     class Sub extends Counter { _m() { return super._m(); } inc() { super._count = 1; super._n += 1; return Counter.prototype.inc.call(this, 1); } pattern() { [this._a, this.b] = [1, 2]; for (this._c of [1]); ({ x: this._d } = { x: 1 }); } }
     new Sub(1).inc();`,
    ["strict"],
  ),
  ...program(
    "friends",
    `class Point { _x = 1; equals(other) { return other._x === this._x && other?._y() && other._z.w; } static of(o) { o._x = 2; o._x += 1; o._m(1); delete o._x; [o._x] = [1]; return o; } }`,
    ["strict"],
    { friends: true },
  ),
  ...program(
    "compat constructors",
    `class A { constructor(o) { if (o) return o; return { a: 1 }; } } class B extends A { constructor() { super(); return this; } m() { super.x = 1; super.y += 1; super.z++; [super.q] = [1]; return _private._x + this._y; } static { super.x = 1; } } const _private = { _x: 1 };`,
    ["compat"],
  ),
  ...program(
    "a module",
    `import def, { a as b, "s t" as c } from "m"; import * as ns from "n"; import "side"; export * from "o"; export * as p from "q"; export { r as "t u" } from "v";
     export const x = 1, { y, z: [w] } = b; export let l = b(1) + def.x + ns.y; export function f() { return b\`x\`; } export class C { m() { return this; } } export { b as again, l as "__proto__" };
     export default function () { return c; } import("dynamic"); import.meta.url; l++; typeof b; new b(); ns?.z(); this;`,
    ["strict", "compat"],
    { goal: "module" },
  ),
  ...program(
    "a module with a class as its default",
    "export default class { m() { return this; } } await 1; for await (const x of [1]) x;",
    ["strict", "compat"],
    { goal: "module" },
  ),
  ...program(
    "a module with an expression as its default",
    "export default (1, () => 2); export { }; const o = { m() {} }; o.m();",
    ["strict", "compat"],
    { goal: "module" },
  ),
  ...program(
    "a CommonJS module",
    "const m = require('m'); exports.a = m.b(1); module.exports = { c: this.d, e: __filename + __dirname }; const f = () => this; if (m) return; let { g } = m;",
    ["compat"],
    { goal: "commonjs" },
  ),
  ...program(
    "TypeScript",
    "enum E { A = 1, B } namespace N { export const x: number = E.A; } abstract class P<T> { constructor(readonly a: T, public b = 1) {} m(this: P<T>): asserts this is P<T> {} } let v = <any>N.x as unknown; v!;",
    ["strict", "compat"],
    { typescript: true },
  ),
  ...program(
    "a script's completion",
    "'use strict'; var a = 1; label: { if (a) { a + 1; } else a; } try { a; } finally { a = 2; a; } for (const x of [1]) x; switch (a) { case 2: a; } while (a-- > 0) a; (function () {}); ({ a } = { a: 1 });",
  ),
];

/** Programs for `guards: "needed"`: what stands in place of guards, in every position. */
export const inPlacePrograms: readonly Program[] = (
  [
    [
      "reads",
      "const o = { a: { b: 1 }, push: 2, f() {} }; const p = o.push; const q = [o.at, o.a.b]; let r = o.a; r = o.map; f(o.push, o.a); function f(x, y = o.keys) { return x.values; } const g = (x) => x.concat; o.a.b ? o.push : o.then; `${o.a.b}`; o.push === o.a; throw_(o.next); function throw_(x) { throw x.next; } function* h(x) { yield x.next; } const w = { v: o.values, ...o }; typeof o.push; !o.push; if (o.push) o.a;",
    ],
    [
      "calls",
      "const list = [1, 2]; list.push(3, o.push); list.map((x) => x + 1).filter(Boolean).slice(0, -1); const o = { m(x) { return x; } }; const t = 'text'; t.includes('e') && t.indexOf('x', 1); t.split(','); t.replace(/e/g, 'a'); t.startsWith(`e${1}`); o.m(list[0])(1); new o.m(1); const f = (x) => x; f(o.push, ...list); f(list.length).m; t.at(1).at(0); t.padStart(3, 'x'); t.concat('y'); t.repeat(2); for (const x of list) f(x); [...list, ...o.m(list)]; new Map([[1, 2]]).get(1); f.x(1); class A { static s = f(1); m() { return this.n(1).p; } } new A().m();",
    ],
    [
      "writes",
      "const o = { a: 1, b: {} }; o.a = o.push; o.b.c = 1; o.a -= 2; o.a++; --o.b.c; o.list = []; o.list[0] = 1; for (let i = 0; i < 3; i++) { o.list[i] = i; o.list[i * 2] -= i; o.list[i + 1 | 0]++; } [o.a, o.b.c] = [1, 2]; ({ x: o.a } = { x: 1 }); for (o.a of [1]); class A { #p = 1; q = 2; m() { this.q = this.#p; this.#p -= 1; this.#p++; } } let k; k = o.pop; o['a b'] = 1; o.a *= o.a;",
    ],
    [
      "keys",
      "const list = [1, 2, 3]; let s = 0; for (let i = 0; i < list.length; i++) { s = list[i]; s = list[i + 1]; s = list[i - 1]; list[i] = list[i >> 1]; list[i](s); } let n = 0; list[n++]; list[-n]; list[+s]; list[~n]; list[n & 1](1); list[0].x; list[list.length - 1] = 2; const u = new Uint8Array(8); u[n] = u[n] ^ 1; 'a' in list; 'x' in {}; list instanceof Array;",
    ],
    [
      "operators",
      "let a = 1, b = 'x', c; c = a + 1; c = a * b - 2; c = a + b; if (a < b) c = b + 1; function f(x, y) { return x + y; } function g(x, y) { return x < y ? x : y >= x; } function h(x) { return x + 1; } function i(x) { return x == y; } let y = 'q' + `w${a}`; y += a; c = typeof a == 'number'; c = a != 1; c = (a - 1) + (b - 2); const j = (x) => x <= 1 || x > 2; c = f(1, 2) - g(1, 2); c = a === b; for (let k = 0; k < 10; k++) c = k + k; y = 'n' + h(1); y = -a + +b; c = !a + !b;",
    ],
    [
      "globals",
      "Math.max(1, 2); Math.floor(1.5) + parseInt('12', 10); const m = Math.PI; Object.keys({}).length; JSON.stringify([1]); new Map(); new Set([1]); Array.isArray([]); const f = Math.max; [1.5].map(Math.floor); Number.isInteger(1); String.fromCharCode(65); Symbol.iterator; isNaN(1); new Array(3).fill(0); new Error('x').message; function g(x) { return Math.abs(x) + Math.min(x, 1); } const e = [Math.sqrt(2)]; return_(Math.sign); function return_(x) { return Math.trunc(1); } Promise.resolve(1);",
    ],
    [
      "patterns",
      "const { a, b: { c = 1 } = {}, d: [e, ...f] = [], 'g h': i, ...rest } = { a: 1 }; let k, l; ({ k, l: [l] } = { k: 1, l: [2] }); [k, l] = [l, k]; function g({ x, y = 2 }, [z] = [1], ...[w]) { return x + y + z; } for (const { m, n } of [{}]) m; for (const [p, q] of new Map([[1, 2]])) p; const h = ({ s }, { t: { u } }) => s; try { throw {}; } catch ({ v }) { v; } const o = {}; [o.a, { b: o.c }] = [1, {}]; const { push, length } = []; var { r } = o;",
    ],
    [
      "patterns of texts",
      "const t = 'text'; let u = 'v'; const r = [/e/g, 't']; function f(x, y) { t.match(x); x.replace(y, u); u.split(y); t.search(r[0]); t.replaceAll(x, y); x.replace(r[1], r[0]); t.indexOf(r.at(0)); u.replace(/x/g, f(1)); for (const m of u.matchAll(x)) m; return t.includes(r[1]) && u.concat(r[0], r[1]); } f('e', t);",
    ],
    [
      "a module",
      "import { a, b as c } from 'm'; export let n = a.x; export const f = (x) => { n++; return x.push; }; c.m(1); export default class { m(o) { return o.at; } } export const { s, t: [u] } = a; a(1).b; n = c; import('x').then(f);",
      { goal: "module" },
    ],
  ] as const
)
  .flatMap(([name, source, options = {}]) => program(`in place: ${name}`, source, ["strict", "compat"], options))
  .concat(
    program(
      "in place: super calls under names of natives",
      "class A { take(x) { return x; } } class B extends A { take(x, y) { super.take(y, 1); return super.take(x, y); } } new B().take(1);",
      ["strict", "compat"],
    ),
  )
  .concat(strictInPlacePrograms());

function strictInPlacePrograms(): Program[] {
  return [
    ...program(
      "in place: strict classes",
      `class Base { n = 0; _p = 1; #q = 2; cb = null; list = []; _cb = null; static made = 0; static _all = [];
         constructor(f) { this.n = 1; this._p += f; f(this); this.#q = this.n; this.step(); this.#own(); Base.made++; Base._all.push(this); const { n, _p } = this; }
         step(x) { this.n++; this.list.push(x); this.list[0] = x; for (const y of this.list) this.n += y; return this.n + this._p; }
         #own() { return this.#q; } get twin() { return new Base(this.n); } set twin(o) { this.n = o.n; this._p = o; } me() { return this; } idle() { return 1; } later() { return () => this.step(this._p); }
         async wait(o) { const x = await o.p; o.x = x; this.n = await x; return this.n < x; } *gen({ a }) { yield this.n; yield* a; yield a.x; } static make() { return this.made + Base.made; }
         call(o) { return this._cb(o.m); } peek(o) { return o?.next?.value; } find(s, w) { return s.includes(w) && Math.max(w, s.length); } own(k) { this.list[k] = k; return this.#own() + this.list[k]; } #two(a) { return a; } both(a) { return this.#two(a.b); } }
       class Heir extends Base { extra = this.n; call(o) { const f = () => super.call(o); return super.peek(o.list.at(0)) + f(); } static make() { return super.make(); } [Symbol.iterator]() { return this.list.values(); } step() { super.step(1); return this.extra; } idle() { return super.idle(); } }
       class Same extends Heir { idle() { return this.n + this.step(); } me() { return this; } call(o) { return super.call(o); } static of() { return new Same(); } }
       const heir = new Heir(1); heir.step(heir.me); heir.twin.step(); const f = heir.later(); f(heir.n, heir.list);`,
      ["strict"],
    ),
    ...program(
      "in place: what is called at most",
      `function run(o, list) { const { next, reset: again = run, add } = o, at = o.list.at; let push = list.push; push(); if (next && push) add(next(again(1)), ...list); return () => at(o.size * 2); }
       const each = ({ map, forEach }, f) => { map(f); { const { has } = f; forEach(has()); } }; run({ next: run, list: [], add: each }, [each]);`,
    ),
    ...program(
      "in place: own methods under names of natives",
      `class List { _at = []; match(x) { return x; } sort(f) { this._at.slice().sort(f); return this; } map(f) { return f(this); } static with(x) { return new List().match(x); } join(x) { return x; } }
       class Shown extends List { constructor(f, ...more) { super(); this.sort(f); this._keep(this, f.x, 1); f(this); this.map(more[0]); } _keep(...list) { return list; } kept = this.sort(); }
       function run(list, f) { list.sort((a, b) => list.match(a) - b); let other = list.map(f).sort(); return other.join(f) + List.with(list.at).match(other, f()); }
       run(new Shown(run), (x) => x);`,
      ["strict"],
    ),
    ...program(
      "in place: strict writes",
      `function walk(o, n) { let at = o.first; for (let i = 0; i < n; i++) { if (at.done) break; at = at.following; } let size; size = o.size; return size - at.size; } walk({}, 1);
       const data = { n: 1, list: [] }; data.n = 2; data.n += 1; data.n -= data.m; data[0] = 1; data.n++; for (let i = 0; i < 3; i++) { data.list[i] = i; data.list[i] += data.list[i + 1]; const v = data.list[i]; if (v === data) break; }
       const q = data.list.next; data.list.next.prev = q; function set(o, k, v) { o.a = v; o.a.b = o.c; o[k] = v; o.a.b.c--; return o.d; } set(data, 1, set); async function later(o) { o.a = await o.b; o.c -= await 1; } function* steps(o) { o.a = yield o.b; o.list[yield] = 1; }
       [data.a, data.b] = [1, 2]; ({ x: data.n } = data); for (data.i of [1]); (() => { this; data.arrow = 1; })();`,
      ["strict"],
    ),
  ];
}
