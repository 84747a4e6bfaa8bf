/**
 * Programs made by a grammar that is weighted to odd syntax, hostile keys and coercions. Each is the body of a function that is given `log`; what it logs, and how it
 * ends, is the same by definition in plain JavaScript and in guarded code: the grammar leaves out what docs/differences.md lists (texts of functions, writes to instances
 * from outside, methods read as values).
 */
import fc from "fast-check";

type Text = fc.Arbitrary<string>;

/** A text with arbitrary texts in it. */
function t(strings: TemplateStringsArray, ...parts: (Text | string)[]): Text {
  const texts = parts.map((part) => (typeof part === "string" ? fc.constant(part) : part));
  return fc.tuple(...texts).map((values) => strings.map((text, index) => text + (values[index] ?? "")).join(""));
}

const pick = (texts: string): Text => fc.constantFrom(...texts.split(/ +/));
/** Names that hold data: whatever they are, no function and no class, whose texts differ by design. */
const data = pick("a a b b c n s o o l l k p q u h w");
const place = pick("a b c o.x o.y o.z l[0] l[1] o[n] l[n] o[k]");
/** V8 converts the key of a compound assignment twice, against the standard: there no key tells when it is converted. */
const converted = pick("a b c o.x o.y o.z l[0] o[n] l[n]");
const name = pick("x y z w 0 1 length name");
const number = pick("0 1 2 3 -1 0.5 1e21 -0 NaN Infinity 255");
const text = pick(`"" "x" "y" "0" "1" "é" "ab" 'q' "length" "1e3" "-0"`);
/** Natives that guests may call on their own data, with what makes a difference as an argument. */
const method = pick(
  "at(0) at(-1) concat(a) includes(b) indexOf(1) join(s) slice(1) toString() push(a) pop() map((v)=>v) filter((v)=>v) flat() reverse() keys().next().value entries().next().value lastIndexOf(s) padStart(3,s) repeat(2) split(s) trim() charCodeAt(0) valueOf() hasOwnProperty(k) codePointAt(0) fill(n) with(0,a) toFixed(1) toSorted() at(p) slice(p) concat(p,l) startsWith(s)",
);

export interface Grammar {
  /** In strict an instance is written by itself alone. */
  readonly profile: "strict" | "compat";
}

export function programOf({ profile }: Grammar): Text {
  const { statement, any } = fc.letrec<{
    any: string;
    pattern: string;
    statement: string;
    key: string;
    member: string;
  }>((tie) => {
    const any = tie("any");
    const statement = tie("statement");
    const pattern = tie("pattern");
    const key = tie("key");
    /** What a pattern takes: no function, whose text would differ. */
    const taken = fc.oneof(name, text, t`[${any}]`);
    const body = fc.array(statement, { maxLength: 2 }).map((all) => all.join(" "));
    const atom = fc.oneof(
      { weight: 6, arbitrary: data },
      { weight: 2, arbitrary: number },
      { weight: 2, arbitrary: text },
      { weight: 1, arbitrary: pick("true false null undefined 1n -2n [] {}").map((each) => `(${each})`) },
    );
    const parameters = t`${fc.oneof(pattern, t`${pattern} = ${any}`, pick("r1 r2"))}, ${pick("r3 r4=s ...r5")}`.map(
      distinct,
    );
    return {
      key: fc.oneof(
        { weight: 3, arbitrary: name },
        { weight: 2, arbitrary: text },
        { weight: 3, arbitrary: t`[${any}]` },
        {
          weight: 1,
          // An instance under `__proto__` becomes a prototype when it is assigned: in strict that is refused.
          arbitrary: pick(`constructor toString valueOf ${profile === "compat" ? "__proto__" : "x"}`).map(
            (each) => `["${each}"]`,
          ),
        },
      ),
      member: fc.oneof(
        t`${data}.${pick("x y z length")}`,
        t`${data}?.${pick("x y z length")}`,
        t`${data}[${any}]`,
        t`${data}?.[${any}]`,
        t`${data}["${name}"]`,
        t`(${any}).${pick("x y length")}`,
      ),
      pattern: fc.oneof(
        { maxDepth: 2, depthIdentifier: "pattern" },
        { weight: 4, arbitrary: pick("v1 v2 v3 v4 v5 v6") },
        { weight: 2, arbitrary: t`{ ${pick("x y z length")}: ${pattern}, ${taken}: ${pattern} = ${any} }` },
        { weight: 1, arbitrary: t`{ ${taken}: ${pattern}, ...${pick("v7 v8")} }` },
        { weight: 2, arbitrary: t`[${pattern}, ${pattern} = ${any}]` },
        { weight: 1, arbitrary: t`[, ${pattern}, ...${pick("v7 v8")}]` },
        { weight: 1, arbitrary: t`[...[${pattern}]]` },
      ),
      any: fc.oneof(
        { maxDepth: 3, depthIdentifier: "any" },
        { weight: 8, arbitrary: atom },
        {
          weight: 4,
          arbitrary: t`(${any} ${pick("+ + - * / % ** < > <= >= == != === !== & | ^ << >> >>>")} ${any})`.map(power),
        },
        { weight: 2, arbitrary: t`(${any} ${pick("&& || ??")} ${any})` },
        { weight: 2, arbitrary: t`(${pick("- + ! ~ typeof void")} ${any})` },
        { weight: 1, arbitrary: t`(${any} ? ${any} : ${any})` },
        { weight: 4, arbitrary: tie("member") },
        { weight: 2, arbitrary: t`(${place} = ${any})` },
        { weight: 2, arbitrary: t`(${converted} ${pick("+= -= *= ??= ||= &&= >>>= |=")} ${any})` },
        { weight: 2, arbitrary: t`(${converted}${pick("++ --")})` },
        { weight: 1, arbitrary: t`(${pick("++ --")}${converted})` },
        { weight: 2, arbitrary: t`[${any}, ...${pick("l l q s")}, ${any}]` },
        { weight: 1, arbitrary: t`[, ${any}]` },
        { weight: 3, arbitrary: t`({ ${key}: ${any}, ...${data}, ${key}: ${any} })` },
        { weight: 1, arbitrary: t`({ get ${name}() { log("get"); return ${any}; }, ${key}: ${any} })` },
        { weight: 1, arbitrary: t`({ __proto__: ${pick("o l null")}, ${name}: ${any} })` },
        { weight: 1, arbitrary: t`({ ["__proto__"]: ${pick("o l n null")}, ...${data} })` },
        { weight: 2, arbitrary: t`\`\${${any}}-\${${any}}\`` },
        { weight: 1, arbitrary: t`tag\`a\${${any}}b\${${any}}\`` },
        { weight: 3, arbitrary: t`f(${any}, ...${pick("l q")}, ${any})` },
        { weight: 2, arbitrary: t`o.m(${any})` },
        { weight: 1, arbitrary: t`o.nothing?.(${any})` },
        { weight: 1, arbitrary: t`o?.m?.(${any})?.x` },
        { weight: 3, arbitrary: t`${data}.${method}` },
        { weight: 2, arbitrary: t`new C(${any}).m(${any})` },
        { weight: 1, arbitrary: t`new D(${any}).m(${any})` },
        { weight: 1, arbitrary: t`C.s(${any})` },
        {
          weight: 3,
          arbitrary: t`h.${fc.oneof(
            pick("acc acc++ list.length x list[0] list.pop() list.at(-1)"),
            t`own(${any})`,
            t`put(${any}, ${any}).x`,
            t`next(${any})`,
            t`m(${any}, ${any})()`,
            t`has(${data}, ${any})`,
            t`cb(${any})`,
            t`list.map((v) => ${any})`,
          )}`,
        },
        { weight: 1, arbitrary: t`(h.acc = ${any})` },
        { weight: 1, arbitrary: t`(h.acc ${pick("-= *= ??= ||= &&= += **=")} ${any})` },
        { weight: 1, arbitrary: t`[...h.steps(${any})]` },
        { weight: 1, arbitrary: t`I.make(${any}).own(${any})` },
        { weight: 1, arbitrary: t`o.t\`a\${${any}}b\`` },
        { weight: 1, arbitrary: t`(w.${pick("x y z")} = ${any})` },
        { weight: 1, arbitrary: t`(w[${any}] = ${any})` },
        { weight: 1, arbitrary: t`(${any} in w)` },
        { weight: 1, arbitrary: t`(delete w[${any}])` },
        { weight: 1, arbitrary: t`(w.${pick("x y")} ${pick("-= += ??= &&= >>=")} ${any})` },
        { weight: 1, arbitrary: t`(${any}, ${any})` },
        { weight: 1, arbitrary: t`(${text} in ${pick("o l")})` },
        { weight: 1, arbitrary: t`(${any} in ${pick("o l")})` },
        { weight: 1, arbitrary: t`(delete o[${any}])` },
        { weight: 1, arbitrary: t`(delete o.${name})`.map((each) => (/\.\d/.test(each) ? "(delete o[0])" : each)) },
        { weight: 1, arbitrary: t`(${data} instanceof ${pick("Object Array C Map")})` },
        { weight: 2, arbitrary: t`((${parameters}) => ${any})(${any}, ${any})` },
        {
          weight: 1,
          arbitrary: t`(function (${parameters}) { ${body} return [arguments.length, this === undefined, ${any}]; })(${any})`,
        },
        {
          weight: 1,
          arbitrary: t`[...(function* (${parameters}) { ${body} const got = yield ${any}; yield* ${pick("l q s")}; return ${any}; })(${any}, ${any})]`,
        },
        { weight: 1, arbitrary: t`([${place}, ${place} = ${any}] = ${pick("l q s a")})` },
        { weight: 1, arbitrary: t`({ ${pick("x y length")}: ${place}, ${taken}: ${place} = ${any} } = ${data})` },
        { weight: 1, arbitrary: t`Object.${pick("keys values entries isFrozen getOwnPropertyNames")}(${any})` },
        { weight: 1, arbitrary: t`Object.assign({}, ${any}, ${any})` },
        { weight: 1, arbitrary: t`Array.from(${pick("q s o")}, (v) => ${any})` },
        {
          weight: 1,
          arbitrary: t`${pick("String Number Boolean Math.max JSON.stringify Array.isArray parseInt isNaN Symbol.for")}(${any})`,
        },
        { weight: 1, arbitrary: t`(${pick("n s o l k p q u w")}.constructor === ${pick("Object Array String")})` },
        { weight: 1, arbitrary: t`Reflect.${pick("has get")}(${pick("o l")}, ${any})` },
        { weight: 1, arbitrary: t`typeof ${pick("l.push o.m missing l[0] s.at")}` },
        { weight: 1, arbitrary: t`s.replace(${pick('/./g "x" /(\\w)/')}, (m) => ${any})` },
      ),
      statement: fc.oneof(
        { maxDepth: 2, depthIdentifier: "statement" },
        { weight: 6, arbitrary: t`log(${any});` },
        { weight: 4, arbitrary: t`${any};`.map(plain) },
        { weight: 2, arbitrary: t`{ const ${pattern} = ${fc.oneof(data, any)}; log(${data}); }`.map(distinct) },
        { weight: 1, arbitrary: t`if (${any}) { ${body} } else ${statement}` },
        { weight: 1, arbitrary: t`for (let i = 0; i < 3; i++) { ${body} l[i] = ${any}; log(o[i], l[i + 1]); }` },
        {
          weight: 1,
          arbitrary: t`for (const ${pattern} of ${pick("l q s o u")}) { log("of"); ${body} if (spend()) break; }`.map(
            distinct,
          ),
        },
        { weight: 1, arbitrary: t`for (${place} of ${pick("l q s")}) { if (spend()) break; ${body} }` },
        { weight: 1, arbitrary: t`for (const i in ${data}) { log(i); ${body} if (spend()) break; }` },
        {
          weight: 1,
          arbitrary: t`outer: while (!spend()) { ${body} for (const i of q) { if (${any}) continue outer; else break outer; } }`,
        },
        { weight: 1, arbitrary: t`do { ${body} } while (!spend() && ${any});` },
        {
          weight: 2,
          arbitrary: t`try { ${body} log(${any}); } catch (e) { log(e); ${body} } finally { log("finally"); ${body} }`,
        },
        { weight: 1, arbitrary: t`try { throw ${any}; } catch (${pattern}) { ${body} }`.map(distinct) },
        {
          weight: 1,
          arbitrary: t`switch (${any}) { case ${any}: ${body} case ${any}: log("case"); break; default: ${body} }`,
        },
        {
          weight: 1,
          arbitrary: t`Object.defineProperty(o, ${any}, { ${pick("value:1 get(){return(1);}")}, configurable: ${pick("true false")} });`,
        },
        { weight: 1, arbitrary: t`Object.freeze(${pick("o l")});` },
        {
          weight: 1,
          arbitrary: t`(async (${parameters}) => { ${body} log("before"); const v = await ${any}; log("after", v); for await (const w of ${pick("l q s")}) { log(w); if (spend()) break; } })(${any}).catch((e) => log("rejected", e));`,
        },
        { weight: 1, arbitrary: classStatement(profile, any, body) },
        {
          weight: 1,
          arbitrary: t`outer: for (const i of ${pick("l q s")}) { for (const j in ${pick("o l w")}) { ${body} log(i, j); if (spend()) break outer; if (${any}) continue outer; } }`,
        },
        { weight: 1, arbitrary: t`h.later(${any}).then((v) => log("then", v), (e) => log("rejected", e));` },
        {
          weight: 1,
          arbitrary: t`{ const g = h.steps(${any}); log(g.next(${any}).value, g.next(${any}).value, g.return(${any}).value, g.next().done); }`,
        },
        {
          weight: 1,
          arbitrary: t`{ const { x: v1 = (log("x"), ${any}), y: [v2 = log(v1), ...v3] = [${any}], ...v4 } = ${data}; log(v1, v2, v3, v4); }`,
        },
        {
          weight: 1,
          arbitrary: t`{ class F extends ${pick("I D")} { #q = ${any}; get acc() { return super.acc; } set acc(v) { super.acc = v; log("F", v); } own(v = ${any}) { return super.own?.(v); } static make(v) { log("make"); return super.make?.(v) ?? new this(v); } q(v) { const f = () => [this.#q, v]; this.#q = ${any}; return f(); } m(v) { return super.m(v); } } const e = F.make(${any}); log(e.acc, e.own(${any}), e.q(${any}), (e.acc = ${any}), typeof e.m(${any})); }`,
        },
      ),
    };
  });
  return t`let a = ${any0}, b = ${any0}, c = ${any0}, n = ${number}, s = ${text}; ${list1(statement)} log(a, b, c, o, l); return ${any};`;
}

/** What names are given first. */
const any0: Text = fc.oneof(
  number,
  text,
  pick("o l k p q u").map((each) => each),
  pick("true null undefined 1n"),
);

const list1 = (statement: Text): Text =>
  fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: t`try { ${statement} } catch (e) { log(e); }` },
        { weight: 1, arbitrary: statement },
      ),
      {
        minLength: 1,
        maxLength: 4,
        size: "max",
      },
    )
    .map((all) => all.join("\n"));

function classStatement(profile: Grammar["profile"], any: Text, body: Text): Text {
  const written = profile === "compat" ? t`e.f = ${any}; e[k] = ${any}; e.f += 1;` : fc.constant("");
  return t`{ class E extends ${pick("C D Object")} { #h = ${any}; f = ${any}; static g = ${any}; static { log("static", this.g); } [${any}] = 1; constructor(x, y = ${any}) { super(x); this.z = ${any}; } get v() { return this.#h; } set v(x) { this.#h = [x, this.f]; } r(x = this.f, { length } = s) { ${body} this.f = ${any}; this.z ??= x; return [this.#h, length, #h in this]; } *i() { yield this.f; yield* q; } static t() { return new this(1).f; } get [${any}]() { return 1; } toString() { return "E"; } }
    const e = new E(${any}); log(e.f, e.z, e.v = ${any}, e.v, e.r(), e.r(${any}), [...e.i()], E.t(), e + "", "f" in e, Object.keys(e)); ${written} }`;
}

/** A unary operand of `**` needs parentheses. */
const power = (text: string): string => text.replace(/^\(([-+!~]|typeof|void)([^]*?) \*\* /, "((($1$2)) ** ");

/** An expression as a statement may not begin as another statement does. */
const plain = (text: string): string =>
  /^(?:\{|function|class|let|async)/.test(text) ? `(${text.slice(0, -1)});` : text;

/** Each name of a pattern once. */
function distinct(text: string): string {
  const seen = new Set<string>();
  return text.replace(/\b[vr]\d[\d_]*\b/g, (name) => {
    let own = name;
    while (seen.has(own)) own += "_";
    seen.add(own);
    return own;
  });
}
