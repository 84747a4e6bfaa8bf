/**
 * What stands in place of a guard in strict artifacts: texts as the compiler emits them, and each with a proof less, which the verifier refuses
 * (I2, I4, I5).
 */
import { compile, verifyArtifact } from "@sallyport/transform";
import { describe, expect, test } from "vitest";
import { inLoop } from "./programs.js";

const SOURCE = inLoop(`
class Base { n = 0; _p = 1; #q = 2; cb = null;
  constructor(f) { this.n = 1; this._p += f; f(this); this.#q = this.n; this.step(); this.#own(); }
  step() { return this.n + this._p; }
  #own() { return this.#q; }
  get twin() { return new Base(this.n); }
  set twin(o) { this.n = o.n; }
  me() { return this; }
  idle() { return 1; }
  later() { return () => this.step(); }
}
class Heir extends Base { extra = this.n; static made = 0; static make() { this.made += 1; return new Heir(1); } step() { return super.step() + this.extra; } }
class Offering { _v = 0; open = 1; [k] = 2; get v() { return this._v; } set v(x) { this._v = x ?? 0; } }
const offering = new Offering(); offering.v = heir; offering.v -= 1; offering.v++;
class Storing { _s = 0; _t = 1; get s() { return this._s; } set s(x) { this._s = x; } set t(x) { this._t = x; } _hidden() { return 1; } }
const storing = new Storing(); storing.s = heir; storing.s -= 1;
const heir = new Heir(1); heir.step(); const f = heir.step; const g = heir.twin.step; const h = [heir][0]; heir.n + heir.cb; heir.n > 1; heir.list?.push(1);
const data = { n: 1 }; data.n = 2; data.n += 1; data[0] = 1;
let k = [0][0]; void data[k]; void [data, 1][k];
class Holder { _f = null; run(x) { return this._f(x); } }
"abc".includes(heir.step() ?? "b");
const { step: taken, ...left } = heir, [first, second = 1, ...others] = [heir];
const made = [heir].map((x) => x), keep = new Map().set(heir, made);
const both = ({ n: own }, [y]) => own + y;
for (const name of Object.keys(data)) made.push(name, ...[1, heir]);
class Keeper { _list = []; add(x) { this._list.push(x); heir.twin.step(); return Math.max(this._list.length, heir.n); } take(x) { return x; } static own() { return 1; } }
class Sub extends Keeper { add(x) { return super.add(x); } take(x) { return super.take(x, 1); } static own() { return super.own(); } }
new Sub().add([heir][k]);
class Over extends Keeper { _kept() { return 1; } get size() { return 1; } static get most() { return 1; } static _all() { return 1; } }
class Under extends Over { _kept() { return super._kept(); } get size() { return [super.size]; } static get most() { return [super.most]; } static _all() { return super._all(); } static renew() { return new this(); } }
class Bare { _kept = 0; other = 1; get kept() { return this._kept; } fill(v) { this._kept = v; return [this._kept, v]; } both() { return this._kept + this.other; } _mine() { return 1; } own() { return this._mine.mine(); } }
class Made { at = g(); here() { return this.at(); } }
class Alone { _mine = []; _first; _second; static kept = 1; constructor(x, y = 1) { const z = x; this._first = z; this._second = y; } both() { return this._first(this._second); } }
class Below extends Bare { _low = 2; low() { return this._low; } }
function follow(start) { let at = start, n = 0; while (at !== null) { n += 1; at = at.next; at.step(); } return n; }
[f, g, h, taken, left, made];
function callOnly(o) { const { next, reset: again } = o, each = o.list.at; let later = o.push; later(); next(again(1)); return () => each(2); }
class Sorted { sort(f) { return f; } static match(x) { return x; } }
const ordered = (o) => o.sort(f) ?? Sorted.match(o);
const equal = (a, b) => a == b || a.p != b();
const [one, two] = k ? [k, heir] : [heir, k]; const listed = [one]["concat"](two)["map"]((x) => x);
class Showing extends Base { constructor() { data.made = super(1); } }
`);

const { code } = compile(SOURCE, { profile: "strict", goal: "module" });
const claim = { profile: "strict", guards: "needed" } as const;
const refused = (text: string): boolean => verifyArtifact(text, claim).length > 0;

/** Replaces the first match, which has to be there. */
function edit(pattern: RegExp, replacement: string): string {
  expect(code).toMatch(pattern);
  return code.replace(pattern, replacement);
}

describe("an artifact of the compiler", () => {
  test("is accepted as what it claims, and as nothing else", () => {
    expect(verifyArtifact(code, claim)).toEqual([]);
    expect(verifyArtifact(code, { profile: "strict", guards: "all" })).not.toEqual([]);
    expect(verifyArtifact(code, { profile: "strict" })).not.toEqual([]);
    expect(verifyArtifact(code, { profile: "compat", guards: "needed" })).not.toEqual([]);
  });

  test("with all guards has another receiver check", () => {
    const all = compile(SOURCE, { profile: "strict", goal: "module", guards: "all" }).code;
    expect(verifyArtifact(all, { profile: "strict", guards: "all" })).toEqual([]);
    expect(refused(all)).toBe(true);
  });
});

const WHOLE = /#\$s_b\d+ in this && !\$s_underway\.n \? this : \$s_enter(?:Shown)?\(this, #\$s_b\d+ in this\)/;

/** The check that keeps what the test of the brand gives in the variable that then stands for `this`. */
const KEPT =
  /var (\$s_\d+) = \(\$s_\d+ = (#\$s_b\d+ in this)\) && (!\$s_underway\.n) \? this : (\$s_enter\w*)\(this, \$s_\d+\);/;

const KEPT_MUTANTS: readonly (readonly [string, RegExp, string])[] = [
  ["a kept answer that is a constant", KEPT, "const $1 = ($1 = $2) && $3 ? this : $4(this, $1);"],
  ["a kept answer that is bound in the block", KEPT, "let $1 = ($1 = $2) && $3 ? this : $4(this, $1);"],
  ["a kept answer beside another variable", KEPT, "var $1 = ($1 = $2) && $3 ? this : $4(this, $1), x = 1;"],
  ["an answer that is kept elsewhere", KEPT, "var $1 = ($$s_99 = $2) && $3 ? this : $4(this, $$s_99), $$s_99;"],
  ["an answer that comes from elsewhere", KEPT, "var $1 = ($1 = $2) && $3 ? this : $4(this, $$s_99); var $$s_99;"],
  ["an answer that is not kept", KEPT, "var $1 = $2 && $3 ? this : $4(this, $1);"],
  ["a kept answer of another object", KEPT, "var $1 = ($1 = $2.me()) && $3 ? this : $4(this, $1);"],
  ["a kept answer that is true", KEPT, "var $1 = ($1 = true) && $3 ? this : $4(this, $1);"],
  ["a kept answer that is added to", KEPT, "var $1 = ($1 ||= $2) && $3 ? this : $4(this, $1);"],
  ["a kept answer that says the opposite", KEPT, "var $1 = ($1 = $2) && $3 ? this : $4(this, !$1);"],
  ["a kept answer after another count", KEPT, "var $1 = ($1 = $2) && !$$s_underway.unmade ? this : $4(this, $1);"],
  ["a kept answer, or nothing underway", KEPT, "var $1 = ($1 = $2) || $3 ? this : $4(this, $1);"],
  ["a kept answer by which anything stands for self", KEPT, "var $1 = ($1 = $2) && $3 ? heir : $4(this, $1);"],
  ["a kept check of another object", KEPT, "var $1 = ($1 = $2) && $3 ? this : $4(heir, $1);"],
  ["a kept check that comes second", KEPT, "var x; $&"],
  ["what stands for self and is assigned", KEPT, "$& $1 = heir;"],
  ["what stands for self and is bound again", KEPT, "$& var $1 = heir;"],
  ["what stands for self and is bound again by a pattern", KEPT, "$& var { $1 } = $$s_view(heir, ['o', 0]);"],
  ["what stands for self and is bound again in a block", KEPT, "$& { var $1 = heir; }"],
  ["what stands for self and is filled by a loop", KEPT, "$& for (var $1 of [heir]);"],
  ["what stands for self and is filled by a loop over keys", KEPT, "$& for (var $1 in $$s_enumerate(heir));"],
  ["what stands for self and is assigned in a function", KEPT, "$& (() => { $1 = heir; });"],
  ["what stands for self and is assigned if it is missing", KEPT, "$& $1 ??= heir;"],
  ["what stands for self and is counted up", KEPT, "$& $1++;"],
  ["what stands for self and is a function", KEPT, "$& function $1() {}"],
  ["what stands for self and is a parameter", /later\(\) \{\s*var (\$s_\d+)/, "later($1) { var $1"],
  ["what stands for self and is a rest parameter", /later\(\) \{\s*var (\$s_\d+)/, "later(...$1) { var $1"],
  [
    "a constructor that keeps the answer of its brand in place of asking",
    /new\.target === Alone \|\| \$s_fresh\(this, Alone\);/,
    "var $$s_99 = ($$s_99 = #$$s_b1 in this) && !$$s_underway.n ? this : $$s_enter(this, $$s_99);",
  ],
  [
    "a constructor that keeps what it asks",
    /(new\.target === Alone \|\| \$s_fresh\(this, Alone\));/,
    "var $$s_99 = $1;",
  ],
  [
    "a static method that keeps the answer of the brand",
    /this === Heir \|\| \$s_selfStatic\(this, Heir\);/,
    "var $$s_99 = ($$s_99 = #$$s_b1 in this) && !$$s_underway.n ? this : $$s_enter(this, $$s_99);",
  ],
];

const MUTANTS: readonly (readonly [string, RegExp, string])[] = [
  ["a check without its test of the brand", /#\$s_b\d+ in this && /, ""],
  ["a check without its test that nothing is underway", / && !\$s_underway\.n/, ""],
  ["a check of another count", /!\$s_underway\.n/, "!$s_underway.m"],
  ["a check that is quick where it must not be", /!\$s_underway\.n/, "$s_underway.n"],
  ["the count as a value", /heir\.step\(\)/, "$s_underway"],
  ["a brand of a class with a parent that asks only for heirs", /this\[\$s_y\d+\] === Heir/, "this[$s_mark] === Heir"],
  ["a brand that asks whether another class made it", /(this\[\$s_y\d+\] ===) Heir/, "$1 Base"],
  ["a brand that asks whether none made it", /(this\[\$s_y\d+\]) === Heir/, "$1 !== Heir"],
  ["a brand that asks whether somebody made it", /(this\[\$s_y\d+\]) === Heir/, "$1"],
  ["a brand that asks another object who made it", /this(\[\$s_y\d+\] === Heir)/, "heir$1"],
  ["a brand that asks who made it, and nobody else", /(this\[\$s_y\d+\] === Heir) \|\| [^;]*/, "$1"],
  ["a brand that asks by a private name", /this\[\$s_y\d+\] === Heir/, "this[$s_p1] === Heir"],
  ["a brand that asks in brackets by a name", /this\[\$s_y\d+\] === Heir/, 'this["n"] === Heir'],
  ["a brand that asks who may have made it", /(this\[\$s_y\d+\] === Heir) \|\|/, "$1 &&"],
  ["a constructor that asks whether another class made it", /(this\[\$s_y\d+\] ===) Bare/, "$1 Below"],
  ["a constructor that asks another object who made it", /this(\[\$s_y\d+\] === Bare)/, "heir$1"],
  ["a constructor that asks who made it, and nobody else", /(this\[\$s_y\d+\] === Bare) \|\| [^;]*/, "$1"],
  ["a symbol of instances for another class", /\$s_instances\(this, (\$s_y\d+)\)/, "$s_instances(Heir, $1)"],
  ["a symbol of instances that is a private name", /\$s_instances\(this, \$s_y\d+\)/, "$s_instances(this, $s_p1)"],
  ["a symbol of instances that is any value", /\$s_instances\(this, \$s_y\d+\)/, "$s_instances(this, heir)"],
  ["two symbols of instances", /(\$s_instances\(this, \$s_y\d+\);)/, "$1 $1"],
  ["a symbol of instances that is said too late", /(\$s_instances\(this, \$s_y\d+\);)([^}]*)/, "$2 $1"],
  [
    "a symbol of instances after the class is closed",
    /(\$s_instances\(this, \$s_y\d+\);)([\s\S]*?\$s_endClass\(this\);)/,
    "$2 $1",
  ],
  ["a symbol of instances as a value", /heir\.step\(\)/, "$s_y2"],
  ["a symbol of instances as a key", /heir\.step\(\)/, "heir[$s_y2]"],
  [
    "a symbol of instances that a member is written under",
    /heir\.step\(\)/,
    "heir[$s_mark] === void 0 ? (heir[$s_y2] = 1) : 1",
  ],
  ["a symbol of instances that the guest makes", /heir\.step\(\)/, "$s_instanceSymbol()"],
  ["a symbol of instances that is one of an offer", /\$s_guards\.instanceSymbol\(\)/, '$s_guards.offered("n")'],
  ["a symbol of instances that is given something", /\$s_guards\.instanceSymbol\(\)/, '$s_guards.instanceSymbol("n")'],
  ["a brand that asks for another class", /this\[\$s_mark\] === Made/, "this[$s_mark] === Heir"],
  ["a brand that asks nobody", /this\[\$s_mark\] === Made \|\| \$s_fresh\(this, Made\)/, "true"],
  ["a brand that is a method, and nobody asks", /#(\$s_b\d+) = this\[\$s_mark\] === Made \|\| [^;]*;/, "#$1() {}"],
  ["a constructor that asks nobody", /new\.target === Alone \|\| \$s_fresh\(this, Alone\);/, ""],
  ["a constructor that asks of another class", /new\.target === Alone/, "new.target === Base"],
  ["a constructor that asks of what is no class", /new\.target === Alone/, "x === Alone"],
  ["a constructor that asks for the opposite", /new\.target === Alone/, "new.target !== Alone"],
  ["a constructor that asks for the brand of another class", /\$s_fresh\(this, Alone\)/, "$s_fresh(this, Base)"],
  ["a constructor that asks of another object", /\$s_fresh\(this, Alone\)/, "$s_fresh(heir, Alone)"],
  ["a constructor that asks too late", /(new\.target === Alone)/, "x; $1"],
  ["a constructor whose class is bound again", /(new\.target === Alone [^;]*;)/, "$1 let Alone;"],
  ["a constructor whose parameters run before it asks", /constructor\(x, y = 1\)/, "constructor(x, y = g())"],
  ["a class that is branded and has no constructor", /(#\$s_b\d+\(\) \{\})\s*constructor\(\) \{[^}]*\}/, "$1"],
  ["a field that runs before the constructor asks", /(\[\$s_p\d+\] = )\[\](;\s*static kept)/, "$1g()$2"],
  ["a field that shows what nobody has asked of", /(\[\$s_p\d+\] = )\[\](;\s*static kept)/, "$1[$s_show(this)]$2"],
  ["a field that iterates before the constructor asks", /(\[\$s_p\d+\] = )\[\](;\s*static kept)/, "$1[...heir]$2"],
  ["a field that constructs before the constructor asks", /(\[\$s_p\d+\] = )\[\](;\s*static kept)/, "$1new Base(g)$2"],
  ["a brand that does something", /#(\$s_b\d+)\(\) \{\}/, "#$1() { return this; }"],
  ["a brand that is an accessor", /#(\$s_b\d+)\(\) \{\}/, "get #$1() {}"],
  ["a brand of the class", /#(\$s_b\d+)\(\) \{\}/, "static #$1() {}"],
  ["a brand that suspends", /#(\$s_b\d+)\(\) \{\}/, "*#$1() {}"],
  [
    "a brand, put by the engine, of a class with a parent",
    /#(\$s_b\d+) = this\[\$s_y\d+\] === Sub \|\| \$s_fresh\(this, Sub\);/,
    "#$1() {} constructor() { new.target === Sub || $s_fresh(this, Sub); super(); }",
  ],
  ["a brand as a value", /#(\$s_b\d+)(\(\) \{\}(?:(?!class)[\s\S])*?\$s_fresh\(this, Alone\);)/, "#$1$2 x(this.#$1);"],
  [
    "an assigned field that is a method",
    /(\$s_assigned\(this, \[)(\$s_p\d+)([^;]*;)/,
    "$1$2$3 } [$2]() { $s_leave(); } static {",
  ],
  [
    "an assigned field that is an accessor",
    /(\$s_assigned\(this, \[)(\$s_p\d+)(.*?\n {6}\})/s,
    "$1$2$3 get [$2]() { $s_leave(); return 1; }",
  ],
  ["assigned fields of another class", /\$s_assigned\(this, /, "$s_assigned(Bare, "],
  ["assigned fields that are named twice", /(\$s_assigned\(this, \[)(\$s_p\d+), \$s_p\d+/, "$1$2, $2"],
  ["assigned fields before those that are declared", /(\$s_fields\([^;]*;)\s*(\$s_assigned\([^;]*;)/, "$2 $1"],
  [
    "a class with a field that says it adds nothing",
    /(\$s_beginClass\(this[^;]*;)([^}]*\}\s*#\$s_b\d+ = [^;]*\$s_fresh\(this, Heir\))/,
    "$1 $s_addsNothing(this);$2",
  ],
  ["a class that says it adds nothing, and has a field", /(#\$s_b\d+ = [^;]*\$s_fresh\(this, Sub\);)/, "$1 #more;"],
  [
    "a class that says it adds nothing, and has a private method",
    /(#\$s_b\d+ = [^;]*\$s_fresh\(this, Sub\);)/,
    "$1 #more() { $s_leave(); }",
  ],
  [
    "a class that says it adds nothing, and has a private accessor",
    /(#\$s_b\d+ = [^;]*\$s_fresh\(this, Sub\);)/,
    "$1 get #more() { $s_leave(); return 1; }",
  ],
  [
    "a class that says it adds nothing, and has a constructor",
    /(#\$s_b\d+ = [^;]*\$s_fresh\(this, Sub\);)/,
    "$1 constructor() { super(); }",
  ],
  [
    "a class that says it adds nothing, and has no parent",
    /(class Keeper \{\s*static \{\s*\$s_beginClass[^;]*;)[^}]*/,
    "$1 $s_addsNothing(this); ",
  ],
  ["a class that says of another that it adds nothing", /\$s_addsNothing\(this\)/, "$s_addsNothing(Heir)"],
  [
    "a class that says twice that it adds nothing",
    /\$s_addsNothing\(this\);/,
    "$s_addsNothing(this); $s_addsNothing(this);",
  ],
  ["that a class adds nothing as a value", /heir\.twin\.step\(\)/, "$s_addsNothing(Heir)"],
  [
    "a check that asks whether an instance of another class is made",
    /\$s_isMade\(this, Sub\)/,
    "$s_isMade(this, Heir)",
  ],
  ["a check that asks whether another object is made", /\$s_isMade\(this, Sub\)/, "$s_isMade(heir, Sub)"],
  [
    "a check that asks for what is made of a class that is bound again",
    /(var \$s_\d+ = [^;]*\$s_isMade\(this, Sub\)\);)/,
    "$1 let Sub;",
  ],
  ["a check that asks whether an instance is not made", /\|\| \$s_isMade\(this, Sub\)/, "|| !$s_isMade(this, Sub)"],
  [
    "a check by the brand of another class, of what is made",
    /\$s_\d+( \|\| \$s_isMade\(this, Sub\))/,
    "#$s_b1 in this$1",
  ],
  [
    "a quick check of what is made",
    /#\$s_b\d+ in this(\) && !\$s_underway\.n \? this : \$s_enter\w*\(this, \$s_\d+ \|\| \$s_isMade\(this, Sub)/,
    "$s_isMade(this, Sub)$1",
  ],
  ["whether an instance is made as a value", /heir\.twin\.step\(\)/, "$s_isMade(heir, Sub)"],
  ["a class that says of another that it shows nothing", /\$s_unshown\(this/, "$s_unshown(Heir"],
  [
    "a class that says of names that it computes that it shows nothing",
    /\$s_unshown\(this, \[/,
    "$s_unshown(this, [k, ",
  ],
  [
    "a class that says before its fields that it shows nothing",
    /(\$s_fields\(this, \[\$s_p\d+\]\);)\s*(\$s_unshown\([^;]*;)/,
    "$2 $1",
  ],
  ["that a class shows nothing as a value", /heir\.twin\.step\(\)/, "$s_unshown(Heir, [])"],
  [
    "a class's own method without asking for it",
    /\(\(\$s_\d+ = o\)\[\$s_v\d+\] \? \$s_\d+ : \$s_called\(\$s_\d+, "sort"\)\)\.sort/,
    "o.sort",
  ],
  ["another method than was asked for", /(\$s_called\(\$s_\d+, "sort"\)\))\.sort/, "$1.match"],
  ["a method of another object than was asked", /(\[\$s_v\d+\] \?) \$s_\d+ :/, "$1 heir :"],
  ["a method that another object has", /(\$s_\d+ = o)\)(\[\$s_v\d+\] \?)/, "$1, heir)$2"],
  ["a method under the symbol of a private name", /(\$s_\d+ = o\))\[\$s_v\d+\]/, "$1[$s_p2]"],
  ["the symbol of a method as a value", /heir\.twin\.step\(\)/, "k($s_v55)"],
  ["what a method is called on as a value", /heir\.twin\.step\(\)/, '$s_called(heir, "sort")'],
  ["a method's symbol that is another's", /\$s_guards\.ownMethod\("sort"\)/, '$s_guards.ownMethod("match")'],
  ["a method's symbol that is a private name", /\$s_guards\.ownMethod\("sort"\)/, '$s_guards.privateName("sort")'],
  ["a call in a constructor that asks nobody", /\$s_underway\.unmade \? [^:]*: (this\.step\(\))/, "$1"],
  [
    "a call in a constructor that asks for the opposite",
    /\$s_underway\.unmade( \? [^:]*: this\.step\(\))/,
    "!$s_underway.unmade$1",
  ],
  [
    "a call in a constructor that asks for another count",
    /\$s_underway\.unmade( \? [^:]*: this\.step\(\))/,
    "$s_underway.n$1",
  ],
  ["assigned fields as a value", /heir\.twin\.step\(\)/, "$s_assigned(heir, [])"],
  ["a text searched for what was not tested", /"abc"\.includes\(\$s_\d+\)/, '"abc".includes(heir)'],
  ["a write that asks another object", /data\[\$s_mark\] === void 0 \? data/, "data[$s_mark] === void 0 ? heir"],
  [
    "a write that asks first, and then evaluates something",
    /data\[\$s_mark\] === void 0 \?/,
    "data[$s_mark] === void 0 && g() ?",
  ],
  ["a write that asks for the opposite", /data\[\$s_mark\] === void 0/, "data[$s_mark] !== void 0"],
  ["a write that reads once more", /(data\[\$s_mark\] === void 0 \? data\[0\]) = /, "$1 -= "],
  ["a write that nobody offers", /offering\[\$s_w\d+\]/, "true"],
  ["a write that another object offers", /offering\[(\$s_w\d+)\]/, "heir[$1]"],
  ["a write of another name than is offered", /(offering\[\$s_w\d+\] \? offering)\.v/, "$1.open"],
  ["a write to another object than offers it", /(offering\[\$s_w\d+\] \?) offering/, "$1 heir"],
  ["a write that is offered under a private name", /offering\[\$s_w\d+\]/, "offering[$s_p1]"],
  ["a write that is offered, or else", /(offering\[\$s_w\d+\]) \?/, "$1 || g() ?"],
  ["a value that runs something after the offer", /(offering\.v = )\$s_\d+ :/, "$1g() :"],
  ["a value that is read after the offer", /(offering\.v = )\$s_\d+ :/, "$1heir.n + 1 :"],
  ["an update after the offer", /offering\.v = \$s_\d+ :/, "offering.v++ :"],
  ["a sum after the offer", /offering\.v = (\$s_\d+) :/, "offering.v -= $1 :"],
  ["an offer as a value", /heir\.step\(\)/, "$s_w1"],
  ["the offer of an instance", /(\$s_w\d+)(\] \? offering)/, "$1$2[offering[$1]], heir"],
  ["an offer's symbol that is a private name's", /\$s_guards\.offered\("v"\)/, '$s_guards.privateName("v")'],
  ["an offer's symbol for another name", /\$s_guards\.offered\("v"\)/, '$s_guards.offered("open")'],
  ["a store of another object than offers it", /typeof \((\$s_\d+) = storing\[/, "typeof ($1 = heir["],
  ["a store to another object", /(!== void 0 \? )storing\[/, "$1heir["],
  ["a store where another object has the field", /&& storing\[(\$s_\d+)\] !== void 0/, "&& heir[$1] !== void 0"],
  ["a store that does not ask for the field", /( === "symbol") && storing\[\$s_\d+\] !== void 0/, "$1"],
  ["a store where there is no field", /(storing\[\$s_\d+\]) !== void 0/, "$1 === void 0"],
  ["a store under what is no symbol", /typeof \((\$s_\d+ = storing\[\$s_w\d+\])\) === "symbol"/, '($1) === "symbol"'],
  ["a store under what may be a text", /(= storing\[\$s_w\d+\]\)) === "symbol"/, '$1 === "string"'],
  ["a store under whatever is offered", /(= storing\[\$s_w\d+\]\)) === "symbol"/, '$1 !== "symbol"'],
  ["a store under a private name", /(= storing\[)\$s_w\d+/, "$1$s_p1"],
  ["a store under the mark", /(= storing\[)\$s_w\d+/, "$1$s_mark"],
  ["a store of another name's field", /(storing)\.s( = \$s_\d+ : \$s_set)/, "$1.t$2"],
  ["a store of what is offered", /(!== void 0 \? storing\[(\$s_\d+)\] = )\$s_\d+/, "$1$2"],
  ["a store that reads a member", /(!== void 0 \? storing\[\$s_\d+\] = )\$s_\d+/, "$1heir.n"],
  ["a store that runs something", /(!== void 0 \? storing\[\$s_\d+\] = )\$s_\d+/, "$1g()"],
  ["a store that computes", /(!== void 0 \? storing\[\$s_\d+\]) = /, "$1 -= "],
  ["a field that is read", /!== void 0 \? (storing\[\$s_\d+\]) = \$s_\d+/, "!== void 0 ? $1"],
  ["what is offered as a value", /(\? storing\.s = )\$s_\d+( : \$s_set\(storing, "s", )/, "$1($s_1, heir)$2"],
  [
    "what is offered, elsewhere",
    /(\$s_\d+)( \|\| storing\[\$s_mark\] === void 0 \? storing\.s = \$s_\d+ : )\$s_set\(/,
    "$1$2$s_set($1, ",
  ],
  [
    "what is offered, as what is set",
    /(\$s_\d+)( \|\| storing\[\$s_mark\] === void 0 \? storing\.s = \$s_\d+ : \$s_set\(storing, "s", )\$s_\d+/,
    "$1$2$1",
  ],
  ["a write whatever is offered", /\$s_\d+( \|\| storing\[\$s_mark\] === void 0 \? storing\.s)/, "true$1"],
  ["a write where nothing is offered", /(\$s_\d+ \|\| storing\[\$s_mark\] === void 0 \? storing\.s)/, "!$1"],
  ["a write to what has the mark", /(\|\| storing\[\$s_mark\] )===( void 0 \? storing\.s)/, "$1!==$2"],
  ["a write where another has no mark", /\|\| storing(\[\$s_mark\] === void 0 \? storing\.s)/, "|| heir$1"],
  ["a write that is offered and has no mark", /\|\|( storing\[\$s_mark\] === void 0 \? storing\.s)/, "&&$1"],
  ["what is offered in a variable of the guest's", /typeof \(\$s_\d+ (= storing\[)/, "typeof (k $1"],
  ["setters that are none", /\["s", \$s_p\d+/, '["_hidden", $s_p1'],
  ["setters with another field", /\["s", (\$s_p\d+), "t", (\$s_p\d+)\]/, '["s", $2, "t", $1]'],
  ["setters with a field of another class", /\["s", \$s_p\d+/, '["s", $s_p1'],
  ["setters that are named twice", /\["s", (\$s_p\d+), "t", \$s_p\d+\]/, '["s", $1, "s", $1]'],
  ["setters without a field", /, "t", \$s_p\d+\]/, ', "t"]'],
  ["setters of another class", /\$s_setters\(this, /, "$s_setters(Bare, "],
  ["setters as a value", /heir\.twin\.step\(\)/, "$s_setters(heir, [])"],
  ["setters before the fields", /(\$s_fields\([^;]*;)\s*(\$s_unshown\([^;]*;\s*\$s_setters\([^;]*;)/, "$2 $1"],
  ["setters said later", /(\$s_setters\([^;]*;)\s*\}/, "} static { $1 }"],
  ["a setter that computes", /(set s\(x\) \{[^;]*;\s*this\[\$s_p\d+\] = )x/, "$1+x"],
  ["a setter that adds", /(set s\(x\) \{[^;]*;\s*this\[\$s_p\d+\] )= x/, "$1-= x"],
  ["a setter that does more", /(set s\(x\) \{[^;]*;)/, "$1 heir;"],
  ["a setter that does more afterwards", /(set s\(x\) \{[^;]*;\s*this\[\$s_p\d+\] = x;)/, "$1 heir;"],
  ["a setter with a default", /set s\(x\)/, "set s(x = 1)"],
  ["a setter that does not store", /(set s\(x\) \{[^;]*;\s*)this\[(\$s_p\d+)\] = x/, "$1this[$2]"],
  ["a setter that another follows", /(set s\(x\) \{[^}]*\})/, "$1 set s(x) { $s_leave(); }"],
  ["a setter that a text's follows", /(set s\(x\) \{[^}]*\})/, '$1 set "s"(x) { $s_leave(); }'],
  ["a setter that a method follows", /(set s\(x\) \{[^}]*\})/, "$1 s() { $s_leave(); }"],
  [
    "a setter that a computed one may follow",
    /(set s\(x\) \{[^}]*\})/,
    "$1 set [$s_classKey(f, false)](x) { $s_leave(); }",
  ],
  ["a setter of the class itself", /set s\(x\)/, "static set s(x)"],
  ["setters of a class with a parent", /class Storing \{/, "class Storing extends $s_heritage(Base) {"],
  ["a class that does not say its fields", /, "open", null\]/, "]"],
  ["a class that does not say one of its fields", /, "open", null\]/, ", null]"],
  ["a class that does not say that it has computed fields", /, "open", null\]/, ', "open"]'],
  ["a write of a special name", /\? data\.n/, "? data.constructor"],
  ["a write of a private name", /\? data\.n/, "? data._n"],
  ["the mark as a value", /heir\.step\(\)/, "$s_mark"],
  ["the mark of an instance", /heir\.step\(\)/, "heir[$s_mark]"],
  ["a check that passes", WHOLE, "this"],
  ["a check that says that the brand is there", /(\$s_enter\(this, )\$s_\d+(?=\))/, "$1true"],
  ...KEPT_MUTANTS,
  ["a check that does not say that the method shows self", /\$s_enterShown(\([^)]*\);\s*return this;)/, "$$s_enter$1"],
  ["a check after something else", /(step\(\) \{)/, "$1 heir;"],
  ["an element that takes no permission away", /\$s_leave\(\);/, ""],
  ["an element that takes it away too late", /\$s_leave\(\);/, "1; $s_leave();"],
  ["an element that mentions self and only takes it away", /(idle\(\) \{\s*\$s_leave\(\);)/, "$1 this;"],
  ["what stands for self as a value", /=> (\$s_\d+)\.step\(\)/, "=> $1"],
  ["self as a value in a constructor", /\$s_show\(this\)/, "this"],
  ["self that super gives as a value", /\$s_show\((super\(1\))\)/, "$1"],
  ["what is shown and is neither self nor what super gives", /\$s_show\(super\(1\)\)/, "$s_show(heir)"],
  ["self called in place in a constructor", /\$s_callMethod\(\$s_methodSelf\(this, "step"\), this\)/, "this.step()"],
  ["self called in place without what stands for it", /(=> )\$s_\d+\.step\(\)/, "$1this.step()"],
  [
    "a read without its check",
    /typeof \(\$s_\d+ = heir\.step\) === "function" \? \$s_read\(heir, (\$s_\d+)\) : \$s_\d+/,
    "heir.step",
  ],
  ["a check for another object", /\$s_read\(heir, /, "$s_read(f, "],
  ["a check by another guard", /\$s_read\(heir, (\$s_\d+)\)/, "$1"],
  ["a read without a check of its own that is added", /=== "number" \? (\$s_\d+) \+/, '=== "object" ? $1 +'],
  ["an unchecked value that is used", /(\$s_add\()(\$s_\d+), \$s_\d+\)/, "[$2]"],
  ["an array that is asked to concat in place", /heir\.step\(\)/, "heir.concat(1)"],
  ["a class that is asked to concat in place", /(static own\(\) \{[^}]*)super\.own\(\)/, "$1super.concat()"],
  ["a private symbol of something else", /\$s_\d+\[(\$s_p\d+)\]/, "heir[$1]"],
  ["a private name of something else", /heir\.twin/, "heir._twin"],
  ["a special name", /heir\.twin/, "heir.constructor"],
  ["a write to something else", /heir\.step\(\)/, "(heir.n = 1)"],
  ["an update of something else", /heir\.step\(\)/, "heir.n++"],
  ["a method of super in place", /heir\.step\(\)/, "class { m() { $s_leave(); return super.m(); } }"],
  [
    "a check of another class's brand",
    /(get kept\(\) \{\s*)#\$s_b\d+ in this \|\| \$s_own\(this\)/,
    "$1#$$s_b1 in this || $$s_own(this)",
  ],
  ["a check of another object", /\$s_own\(this\)/, "$s_own({})"],
  ["a check by the brand of an element that shows self", /return this\[\$s_p\d+\];/, "return this;"],
  ["a check by the brand of an element that calls self", /return this\[\$s_p\d+\];/, "return this.step();"],
  ["a check by the brand that another statement precedes", /(get kept\(\) \{)/, "$1 heir;"],
  ["a check by the brand that asks nothing", /#\$s_b\d+ in this \|\| (\$s_own\(this\))/, "$1"],
  ["a check by the brand that lets all in", /(#\$s_b\d+ in this \|\| )\$s_own\(this\)/, "$1true"],
  [
    "a field that the class does not name",
    /\$s_fields\(this, \[\$s_p\d+, "other"\]\);(\s*\$s_unshown\(this, \[\]\);\s*\}\s*#\$s_b\d+\(\) \{\}\s*constructor\(\) \{\s*this\[\$s_y\d+\] === Bare)/,
    '$s_fields(this, ["other"]);$1',
  ],
  [
    "a list of fields that is empty",
    /(\$s_fields\(this, )\[\$s_p\d+, "other"\](\);\s*\$s_unshown\(this, \[\]\);\s*\}\s*#\$s_b\d+\(\) \{\}\s*constructor\(\) \{\s*this\[\$s_y\d+\] === Bare)/,
    "$1[]$2",
  ],
  ["fields of another class", /\$s_fields\(this, /, "$s_fields(Bare, "],
  [
    "a field that is a method",
    /(\$s_fields\(this, \[)(\$s_p\d+)(, "other"\]\);\s*\$s_unshown\(this, \[\]\);[^_]*_b\d+\(\) \{\}\s*constructor\(\) \{\s*this\[\$s_y\d+\] === Bare[\s\S]*?)(\[\$s_p\d+\])\(\) \{/,
    "$1$2$3[$2]() {",
  ],
  ["a field that is nobody's", /\$s_fields\(this, \[(\$s_p\d+)\]/, "$s_fields(this, [$1, heir]"],
  ["a list of fields after the class is registered", /(\$s_endClass\(this\);)/, "$s_fields(this, []); $1"],
  ["fields as a value", /heir\.twin\.step\(\)/, "$s_fields(heir, [])"],
  ["a field of another object", /return this\[(\$s_p\d+)\];/, "return heir[$1];"],
  ["an unchecked variable that is returned", /return n;/, "return at;"],
  ["an unchecked variable that is passed on", /at\.step\(\)/, "at.step(at)"],
  ["an unchecked variable that another gets", /(return n;)/, "at.twin = heir; heir.list = at; $1"],
  ["an unchecked variable in a function inside", /return n;/, "return () => at;"],
  ["an unchecked variable whose method every function has", /at\.step\(\)/, "at.valueOf()"],
  ["an unchecked variable that is compared with another", /at !== null/, "at !== heir"],
  ["an unchecked variable that is thrown", /return n;/, "throw at;"],
  ["an unchecked variable in a list", /return n;/, "return [at];"],
  ["an unchecked variable by its short name", /return n;/, "return { at };"],
  ["the value of an assignment that is not checked", /at = at\.next;/, "n = at = at.next;"],
  [
    "a member that is not checked, in a parameter",
    /function follow\(start\)/,
    "function follow(start, x = start.next)",
  ],
  ["a variable that is called and passed on", /return \(\) => each\(2\)/, "return each"],
  ["a variable that is called with a receiver", /each\(2\)/, "each.call(o)"],
  ["a variable that is called and listed", /each\(2\)/, "[each](2)"],
  ["a variable that is called and constructed", /each\(2\)/, "new each(2)"],
  ["a variable that is called and given to itself", /each\(2\)/, "each(each)"],
  ["a variable that is called and assigned to another", /(later\(\);)/, "$1 f2 = later; let f2;"],
  ["a method that is called without its receiver", / && \$s_\d+\[\$s_mark\] !== void 0/, " && true"],
  ["a method that is called without its receiver, unchecked", /later = typeof [^;]*;/, "later = o.push;"],
  ["a method of another object that is called", /\$s_\d+\[\$s_mark\] !== void 0/, "data[$s_mark] !== void 0"],
  ["what is marked that is called", /\[\$s_mark\] !== void 0/, "[$s_mark] === void 0"],
  ["what is marked or no function that is called", /"function" && (\$s_\d+\[\$s_mark\])/, '"function" || $1'],
  ["what is called and binds what another has", /(\[\$s_mark\] !== void 0 \? \$s_read\()\$s_\d+/, "$1data"],
  ["a native that looks at arguments first", /(later = typeof \(\$s_\d+ = o)\.push/, "$1.propertyIsEnumerable"],
  ["a native that has a stand-in of its own", /(later = typeof \(\$s_\d+ = o)\.push/, "$1.then"],
  ["what is called and is none of the guest's", /(later = typeof \(\$s_\d+ = o)\.push/, "$1.constructor"],
  [
    "what is called as a value",
    /later\(\);/,
    '(later = typeof (f3 = o.push) === "function" && o[$s_mark] !== void 0 ? $s_read(o, f3) : f3); let f3;',
  ],
  ["what is iterated and not made here", /\[one, two\] = \+?k \? \[[^\]]*\]/, "[one, two] = k ? heir"],
  ["a pattern inside of one that takes an array that is made here", /\[one, two\]/, "[one, { two }]"],
  ["an element under what may be a name", /\[heir\]\[0\]/, "[heir][k]"],
  ["an element under a name that a method may have", /heir\.twin\.step\(\)/, 'g(heir["0"])'],
  ["a method of what was not checked that every function has", /heir\.twin\.step\(\)/, "heir.twin.valueOf()"],
  [
    "a private member, not checked, whose method every function has",
    /(\(\$s_\d+ = \$s_\d+\[\$s_p\d+\]\))\.mine\(/,
    "$1.bind(",
  ],
  ["what was not checked as the receiver of a key", /heir\.twin\.step\(\)/, "heir.twin[+k]()"],
  ["what was not checked, spread as numbers", /(\$s_m\d+\()/, "$1...heir.twin, "],
  ["what was not checked, given to what makes no number", /heir\.twin\.step\(\)/, "new $s_m9(heir.twin)"],
  ["a method of super that asks nothing", /\$s_\d+ === this \? super\.add\(x\)/, "true ? super.add(x)"],
  ["a method of super that asks of another", /\$s_\d+ === this \? super\.add\(x\)/, "heir === this ? super.add(x)"],
  [
    "a method of super that asks for the opposite",
    /(\$s_\d+) === this \? super\.add\(x\)/,
    "$1 !== this ? super.add(x)",
  ],
  ["a method of super after something else", /(\$s_\d+ === this) \? super\.add\(x\)/, "$1 || x ? super.add(x)"],
  ["a method of super on the other side", /(\$s_\d+ === this \?) super\.add\(x\) : [^;]*;/, "$1 x : super.add(x);"],
  ["a special method of super", /\? super\.add\(x\)/, "? super.constructor(x)"],
  ["a private method of super", /\? super\.add\(x\)/, "? super._add(x)"],
  ["a method of super that has to be tamed", /\? super\.add\(x\)/, "? super.toString(x)"],
  ["a method of super that makes a species", /\? super\.add\(x\)/, "? super.map(x)"],
  ["a method of super with an unchecked argument", /\? super\.add\(x\)/, "? super.add(x.twin)"],
  [
    "a method of super that is given what may be no primitive",
    /typeof \((\$s_\d+ = x)\) !== "object" && typeof \$s_\d+ !== "function" \? super\.take/,
    "($1) ? super.take",
  ],
  [
    "a method of super that is given half of a test",
    / && typeof \$s_\d+ !== "function" \? super\.take/,
    " ? super.take",
  ],
  ["a method of super that is given another value than was tested", /\? super\.take\(\$s_\d+/, "? super.take(heir"],
  [
    "a method of super that is given a variable",
    /(typeof )\(\$s_\d+ = x\)( !== "object" && typeof )\$s_\d+( !== "function" \? super\.take\()\$s_\d+/,
    "$1x$2x$3x",
  ],
  ["a method of super that is given a call", /(\? super\.take\(\$s_\d+, )1/, "$1g()"],
  ["a loose comparison after identities", /\$s_binary\("==", a, b\)/, "a == b"],
  [
    "a member that is compared unchecked",
    /\((\$s_\d+) = typeof \(\$s_\d+ = a\.p\) === "function" \? [^:]+ : \$s_\d+\) !==/,
    "($1 = a.p) !==",
  ],
  ["a method of super that is tested and not asked", /\$s_\d+ === this && (typeof \(\$s_\d+ = x\) !== "object")/, "$1"],
  [
    "a method of super that is asked after its tests",
    /(\$s_\d+ === this) && (typeof \(\$s_\d+ = x\) !== "object" && typeof \$s_\d+ !== "function") \? super/,
    "$2 && $1 ? super",
  ],
  ["a member of super as a value", /\? super\.add\(x\)/, "? super.add"],
  ["a special method of super of a class", /return super\.own\(\)/, "return super.constructor()"],
  ["a value of super that asks nothing", /\$s_\d+ === this \? (\$s_value\(this, super\.size)/, "true ? $1"],
  ["a value of super that asks of another", /\$s_\d+ === this \? (\$s_value\(this, super\.size)/, "heir === this ? $1"],
  ["a value of super that asks for the opposite", /=== this \? (\$s_value\(this, super\.size)/, "!== this ? $1"],
  ["a value of super that asks loosely", /=== this \? (\$s_value\(this, super\.size)/, "== this ? $1"],
  ["a value of super after something else", /=== this \? (\$s_value\(this, super\.size)/, "=== this || heir ? $1"],
  [
    "a value of super on the other side",
    /=== this \? (\$s_value\(this, super\.size\)) : (\$s_value\(this, super\[\$s_superKeySelf\("size"\)\]\))/,
    "=== this ? $2 : $1",
  ],
  ["a value of super without its guard", /\? \$s_value\(this, super\.size\)/, "? super.size"],
  ["a value of super for another object", /\? \$s_value\(this, super\.size/, "? $s_value(heir, super.size"],
  ["a value of super by another guard", /\? \$s_value\(this, super\.size/, "? $s_bind(this, super.size"],
  ["a special value of super", /\? \$s_value\(this, super\.size/, "? $s_value(this, super.constructor"],
  ["a value of super under a private spelling", /\? \$s_value\(this, super\.size/, "? $s_value(this, super._size"],
  ["a value of super under any key", /\? \$s_value\(this, super\.size/, "? $s_value(this, super[k]"],
  ["a value of super in a record", /heir\.step\(\)/, "({ m() { return $s_value(this, super.size); } })"],
  ["a private value of super in a record", /heir\.step\(\)/, "({ m() { return $s_value(this, super[$s_p1]); } })"],
  ["a special value of super of a class", /\[(\$s_value\(this, super)\.most/, "[$1.constructor"],
  ["a value of super of a class without its guard", /\[\$s_value\(this, (super\.most)\)/, "[$1"],
  ["a private method of super that asks nothing", /\$s_\d+ === this \? (super\[\$s_p\d+\]\()/, "true ? $1"],
  ["a private method of super that asks of another", /\$s_\d+ === this \? (super\[\$s_p\d+\]\()/, "heir === this ? $1"],
  ["a private method of super as a value", /(\$s_\d+ === this \? super\[\$s_p\d+\])\(\)/, "$1"],
  ["a private method of super in a record", /heir\.step\(\)/, "({ m() { return super[$s_p1](); } })"],
  ["a private member of super that is written", /(\$s_\d+ === this \? super\[\$s_p\d+\])\(\)/, "$1 = 1"],
  ["a private method of super of a class as a value", /return (super\[\$s_p\d+\])\(\)/, "return $1"],
  ["a check of a class for the opposite", /this === (Under \|\| \$s_selfStatic)/, "this !== $1"],
  ["a check of another object than the class", /this === (Under \|\| \$s_selfStatic)/, "heir === $1"],
  ["a check of a class against another", /this === Under (\|\| \$s_selfStatic)/, "this === Over $1"],
  ["a check of a class without its guard", /(this === Under \|\|) \$s_selfStatic\(this, Under\)/, "$1 true"],
  ["a check of a class with another guard", /(this === Under \|\| \$s_selfStatic\(this,) Under/, "$1 Over"],
  ["a check of a class that also asks", /(this === Under) \|\| (\$s_selfStatic)/, "$1 && $2"],
  ["a check of a class that something is put into", /this === (Under \|\| \$s_selfStatic)/, "k = this === $1"],
  ["a native that makes an instance of the receiver's species", /heir\.step\(\)/, "heir.map(f)"],
  ["a native that tells of keys", /heir\.step\(\)/, 'heir.hasOwnProperty("x")'],
  ["a receiver that was asked for another name", /(\$s_receiver\(\[heir\], )"map"/, '$1"set"'],
  ["another method of a receiver", /(\$s_receiver\(\[heir\], "map"\))\.map/, "$1.filter"],
  ["a computed method of a receiver", /(\$s_receiver\(\[heir\], "map"\))\.map/, "$1[k]"],
  ["another method of a receiver, in brackets", /(\$s_receiver\(\[heir\], "map"\))\.map/, '$1["sort"]'],
  [
    "a receiver for a name that the guard does not know",
    /\$s_receiver\(\[heir\], "map"\)\.map/,
    '$s_receiver([heir], "sort").sort',
  ],
  [
    "a receiver for a special name",
    /\$s_receiver\(\[heir\], "map"\)\.map/,
    '$s_receiver([heir], "constructor").constructor',
  ],
  ["a receiver for a name that is computed", /(\$s_receiver\(\[heir\], )"map"/, '$1"m" + "ap"'],
  ["a receiver as a value", /heir\.step\(\)/, '$s_receiver(heir, "map")'],
  ["a receiver of which a member is read", /heir\.step\(\)/, '($s_receiver(heir, "map").map, 1)'],
  ["a receiver that calls an optional method", /(\$s_receiver\(\[heir\], "map"\))\.map/, "$1?.map"],
  ["a native with a species on what was not asked for", /\$s_receiver\(\[heir\], "map"\)/, "heir"],
  ["a receiver that is a native", /\$s_receiver\(\[heir\], /, "$s_receiver([].push, "],
  ["a pattern inside of one that was iterated without a shape", /\[first, /, "[{ first }, "],
  ["a rest pattern inside of one that was iterated without a shape", /\.\.\.others\]/, "...[others]]"],
  ["an object pattern on what iterates", /\[first, second = 1, \.\.\.others\]/, "{ first, second = 1, ...others }"],
  [
    "a pattern's value for another object",
    /\$s_read\((\$s_\d+), (\$s_\d+)\) : \2,\s*left/,
    "$s_read(heir, $2) : $2, left",
  ],
  [
    "a pattern's value that is not checked",
    /taken = typeof \(\$s_\d+ = (\$s_\d+\.step)\) === "function" \? [^:]+ : \$s_\d+/,
    "taken = $1",
  ],
  ["a parameter that takes itself apart", /\(\$s_\d+, \$s_\d+\) => \{/, "({ n }, [x]) => {"],
  [
    "a loop over what only is called as what gives an array",
    /\$s_guards\.native\("Object\.keys"\)/,
    '$$s_guards.native("Object.create")',
  ],
  ["a loop over what is called by no such name", /of \$s_a\d+\(data\)/, "of f(data)"],
  ["a loop over an array that something gave before", /of \$s_a\d+\(data\)/, "of made"],
  ["a loop over one of two", /of (\$s_a\d+\(data\))/, "of (heir && $1)"],
  ["a name of arrays as a primitive", /"abc"\.includes\(\$s_\d+\)/, '"abc".includes($s_a1(data))'],
  ["the native that gives an array as a value", /of (\$s_a\d+)\(data\)/, "of [$1]"],
  ["a loop without its guard", /heir\.step\(\)/, "[...heir]"],
  ["a pattern without its view", /const f = /, "const { x } = heir, f = "],
  ["what a variable holds unchecked, by an assignment", /const f = /, "let u = heir.step; [(u ||= 1)]; const f = "],
  ["what a variable holds unchecked, in a function", /const f = /, "let u = heir.step; (() => (u ??= 1)); const f = "],
  [
    "what a parameter holds unchecked, by a variable of its name",
    /const f = /,
    "function from(u, w = (u = heir.step, 1)) { var u; return u; } const f = ",
  ],
];

test.each(MUTANTS)("%s is refused", (_, pattern, replacement) => {
  expect(refused(edit(pattern, replacement))).toBe(true);
});

describe("the prototype of a class, which is closed with it", () => {
  const source = "class A { m() { return 1; } static z(f) { this.prototype.m = f; } }";
  const emitted = compile(source, { profile: "strict", goal: "module" }).code;
  const call = '$s_setSelf($s_getSelf(this, "prototype"), "m", f)';

  test("is written by a guard", () => {
    expect(emitted).toContain(call);
    expect(refused(emitted)).toBe(false);
  });

  test.each([
    '$s_getSelf(this, "prototype").m = f',
    '$s_getSelf(A, "prototype").m = f',
    '$s_getSelf(A, "prototype").m++',
    'let $s_99 = $s_getSelf(A, "prototype"); $s_99.m = f',
    'let $s_99; ($s_99 = $s_getSelf(A, "prototype")).m = f',
  ])("is not written in place: %s", (written) => {
    expect(refused(emitted.replace(call, () => `$s_setSelf(this, "z", f); ${written}`))).toBe(true);
    expect(refused(emitted.replace(call, () => `$s_setSelf(this, "z", f)`))).toBe(false);
  });
});

describe("a method that self binds to itself", () => {
  const source =
    "class A { constructor() { this.m = this.m.bind(this); } m() { return this; } } const victim = new A();";
  const emitted = compile(source, { profile: "strict", goal: "module" }).code;
  const call = '$s_boundSelf(this, "m")';

  test("is read and bound by one guard", () => {
    expect(emitted).toContain(call);
    expect(refused(emitted)).toBe(false);
  });

  test.each([
    ["of another object", (code: string) => code.replace(call, '$s_boundSelf(victim, "m")')],
    ["of what is read from self", (code: string) => code.replace(call, '$s_boundSelf(this.m, "m")')],
    [
      "outside of the class",
      (code: string) => code.replace(/(const victim = )/, '$1$s_boundSelf(this, "m"), other = '),
    ],
    ["with more than a name", (code: string) => code.replace(call, '$s_boundSelf(this, "m", 1)')],
    [
      "by a guard that is not taken",
      (code: string) => code.replace("$s_boundSelf,", "").replace("$s_guards.boundSelf,", ""),
    ],
  ])("is refused %s", (_, change) => {
    expect(change(emitted)).not.toBe(emitted);
    expect(refused(change(emitted))).toBe(true);
  });
});
