/**
 * Whoever weakens what stands in place of a guard is noticed: mutants of what the compiler emits in compat with `guards: "needed"`, each with a proof less,
 * and the verifier refuses them all (I1, I2, I3, I8).
 */
import { compile, CompileError, verifyArtifact, type Artifact } from "@sallyport/transform";
import { describe, expect, test } from "vitest";
import { readFixtures } from "../harness/fixture.js";
import { forEachNode, parseScript, type Node } from "./parser.js";
import { inLoop } from "./programs.js";
import { script } from "./texts.js";

interface Edit {
  readonly kind: string;
  readonly node: Pick<Node, "start" | "end">;
  readonly text: string;
}

const sources: readonly string[] = [
  `let o = { p: 1, q: [1, 2] }, k = "p", i = 0; const f = o.push, g = o.q.map, h = o?.at; o.p = o.q[i]; o.p -= 1; o.p += 2; o.q[k] = o[k];
   if (o[k]) for (const key in o) o[key].p; const byKey = (o, k) => o[k] ?? o["p" + k]; o[k] = o; o[k + k] = 1; o[k] += k; o[k]++; (k in o) + (k + k in o.q) + (1 in o); o[k + k] ??= i; o[o] -= 1; o.stack.push(o.q.stack); const st = (o) => o().stack; o.p++; o.m = (x) => x; o.m(1); o.q.push(i); "a".concat("b"); o.q.includes(1); "a".replace(/a/, "b");`,
  `function add(a, b) { return a + b; } function text(a) { return "x" + a + a; } function less(a) { return a < 1 && a.length > a; }
   let n = 0; for (let i = 0; i < 9; i++) { n += i; add(n, i)[i]; } text(less(n));`,
  `const { a, b: { c = 1 } = {}, ...r } = globalThis; const [x, [y] = [1], ...z] = [1, 2]; for (const { d } of [r]) add(d); function add({ e }, [g]) { return e + g; }
   try { add(); } catch ({ message }) { message; }`,
  `Math.floor(1.5); new Map([[Math.PI, parseInt("1")]]); Object.keys(Math); class A { #x = 1; get() { return this.#x++; } static s = new A().get(); } new (class extends A { y = 1 })();
   [1] instanceof Array; "x" in Math; typeof Math.abs; !Math.max; if (Math.min) Math.E;`,
  `function find(s, w, k) { const c = w; if (s.includes(w) || s.a.startsWith(c, k)) return /a/.test(w); s.replace(/a/, w); for (let i = 0; i < k; i++) host.add(i, s); return w < k; }
   const chain = (o) => o?.push(1)?.length ?? o?.next?.value ?? o?.a.b.includes("x"); const same = (a) => a == "x" || a != "y"; class Q { #q = 1; static q = (o) => o?.#q; }
   throw new Error("a" + String(find("a", "b", 1)) + String.fromCharCode(Math.floor(65)) + host);`,
  `function equal(a, b) { const NONE = null; return a == b || a.p != b() || a == NONE || undefined != a; } class E { is(x) { return this == x || x.y != this; } }`,
];

function artifacts(): Artifact[] {
  const fixtures = readFixtures().flatMap((fixture) => [...fixture.files.values()]);
  return [...sources, ...fixtures].flatMap((source) => {
    try {
      return [compile(inLoop(source), { profile: "compat", goal: "script", typescript: true })];
    } catch (error) {
      if (error instanceof CompileError) return [];
      throw error;
    }
  });
}

const named = (node: Node, name: string): boolean => node.type === "Identifier" && node["name"] === name;
const isRole = (node: Node, role: RegExp): boolean => node.type === "Identifier" && role.test(node["name"] as string);

/** What a consequent after `$s_isKey(k)` uses the key for: `o[k]` in a check, in a write, in an update, alone, or `k in o`. */
function usedKey(consequent: Node, source: (node: Node) => string): { object: Node; key: Node; place: string } {
  const child = (node: Node, key: string) => node[key] as Node;
  if (consequent.type === "BinaryExpression") {
    const [key, object] = [child(consequent, "left"), child(consequent, "right")];
    return { object, key, place: `${source(object)}[${source(key)}]` };
  }
  const place =
    consequent.type === "ConditionalExpression"
      ? child(child(child(child(consequent, "test"), "left"), "argument"), "right")
      : consequent.type === "AssignmentExpression"
        ? child(consequent, "left")
        : consequent.type === "UpdateExpression"
          ? child(consequent, "argument")
          : consequent;
  return { object: child(place, "object"), key: child(place, "property"), place: source(place) };
}

function edits(text: string): Edit[] {
  const found: Edit[] = [];
  const source = (node: Node) => text.slice(node.start, node.end);
  const add = (kind: string, node: Pick<Node, "start" | "end">, replacement: string) =>
    found.push({ kind, node, text: replacement });
  forEachNode(parseScript(text)!, (node, parents) => {
    const child = (key: string) => node[key] as Node;
    const parent = parents.at(-1);
    switch (node.type) {
      case "MemberExpression": {
        const property = child("property");
        if (named(property, "v") && /^\$s_ref/.test(source(child("object")))) break;
        if (node["computed"] === true) {
          if (property.type === "UnaryExpression" && (property["argument"] as Node).type === "Identifier")
            add("drop the plus of a key", property, source(property["argument"] as Node));
          if (child("object").type !== "Super") add("compute a special name", property, '("construct" + "or")');
        } else if (property.type === "Identifier") {
          for (const name of ["constructor", "__proto__", "prototype", "caller"]) add(`name ${name}`, property, name);
          if (parent?.type === "CallExpression" && parent["callee"] === node)
            for (const name of ["join", "then", "toLocaleString"]) add(`call ${name}`, property, name);
        }
        break;
      }
      case "ConditionalExpression": {
        const [check, consequent, alternate] = [child("test"), child("consequent"), child("alternate")];
        if (source(consequent).startsWith("$s_tame(")) {
          const read = ((check["left"] as Node)["argument"] as Node)["right"] as Node;
          const call = parents.at(-2);
          const isReceiver = parent?.type === "MemberExpression" && call?.type === "CallExpression";
          const isCalled = isReceiver && call["callee"] === parent;
          // A call on a function finds nothing but what every function has.
          if (isCalled) add("call what was not checked", parent, `(${source(read)}).valueOf`);
          // A variable may hold what was not checked, as long as nobody gets it.
          else if (parent?.type === "VariableDeclarator" || parent?.type === "AssignmentExpression")
            add("read without a check", node, `[${source(read)}][0]`);
          else add("read without a check", node, source(read));
          add("give what was not tamed", consequent, source(alternate));
          add("read again after the check", alternate, source(read));
          add("tame what is read again", consequent, `$s_tame(${source(read)})`);
          add("check for another type", check, source(check).replace('"function"', '"object"'));
          add("check for what is not", check, source(check).replace("===", "!=="));
          add("check and go on", check, `${source(check)}, 1`);
        } else if (check.type === "CallExpression" && source(check).startsWith("$s_isKey(")) {
          const isChecked = consequent.type === "ConditionalExpression";
          const { object, key, place } = usedKey(consequent, source);
          add("use a key without its test", node, `(${source(check)}, ${source(consequent)})`);
          add("use a key after a test of nothing", check, "true");
          add("use a key after a test that failed", check, `!${source(check)}`);
          add("use a key where its test failed", node, `${source(check)} ? 1 : ${source(consequent)}`);
          add("test another key", check, '$s_isKey("x")');
          add("ask a function of the guest's for a key", check, source(check).replace("$s_isKey(", "((k) => true)("));
          add("test one key or another", check, `${source(check)} || true`);
          add("evaluate after the test of a key", check, `${source(check)} && (() => true)()`);
          add("assign after the test of a key", check, `${source(check)} && (${source(key)} = [])`);
          add("evaluate the object after the test of a key", object, `(() => ${source(object)})()`);
          add("assign in the object after the test of a key", object, `(${source(key)} = [], ${source(object)})`);
          add("use another key than was tested", key, "$s_cv");
          add("use a list of the key", key, `[${source(key)}]`);
          add("evaluate what is written under a tested key", consequent, `${place} = (() => 1)()`);
          add("assign what is written under a tested key", consequent, `${place} = ${source(key)} = []`);
          add("add under a tested key", consequent, `${place} += 1`);
          add("keep what is there under a tested key", consequent, `${place} ??= 1`);
          add("take apart under a tested key", consequent, `([${place}] = [1])`);
          add("delete under a tested key", consequent, `delete ${place}`);
          add("call under a tested key", consequent, `${place}(1)`);
          add("use a key again after what it gave", consequent, `[${place}, ${place}]`);
          add(
            "ask under a tested key for what is evaluated",
            consequent,
            `${source(key)} in (() => ${source(object)})()`,
          );
          add("read under a tested key without a check", node, `[${source(check)} ? ${place} : 1]`);
          if (isChecked) add("read under a tested key what is not checked", consequent, place);
        } else if (check.type === "CallExpression" && source(check).startsWith("$s_isFar(")) {
          const kept = (((consequent["test"] as Node)["left"] as Node)["argument"] as Node) ?? consequent;
          const [read, temporary] = [kept["right"] as Node, source(kept["left"] as Node)];
          const object = source(read["object"] as Node);
          add("read a stack of what was not asked about", node, `(${source(check)}, ${source(consequent)})`);
          add("read a stack after a test of nothing", check, "true");
          add("read a stack after a test that failed", check, `!${source(check)}`);
          add("read a stack where its test failed", node, `${source(check)} ? 1 : ${source(consequent)}`);
          add("ask about another object", check, "$s_isFar($s_cv)");
          add("evaluate after the test of an object", check, `${source(check)} && (() => true)()`);
          add("assign after the test of an object", check, `${source(check)} && (${temporary} = [])`);
          add("read another special name", consequent, source(consequent).replace(".stack", ".constructor"));
          add("read a stack without a look at it", consequent, source(read));
          add("read a stack and give it", consequent, source(kept));
          add("give a stack that is no object", consequent, source(consequent).replace('"object"', '"string"'));
          add("give a stack that is a function", consequent, source(consequent).replace('"object"', '"function"'));
          add("give a stack for what it is not", consequent, source(consequent).replace("===", "!=="));
          add("read a stack again", consequent, source(consequent).replace(`? ${temporary} :`, `? ${object}.stack :`));
          add(
            "look at a stack of another object",
            consequent,
            source(consequent).replace(`$s_stackOf(${object},`, "$s_stackOf([],"),
          );
          add(
            "look at a stack that is read again",
            consequent,
            source(consequent).replace(/, \$s_\d+\)$/, `, ${object}.stack)`),
          );
          add("show a stack that nobody read", alternate, `$s_stackOf(${object}, ${temporary})`);
          add(
            "read a stack of what is evaluated",
            consequent,
            source(consequent).replaceAll(`${object}.`, `(() => ${object})().`),
          );
          add("write a stack", consequent, `${source(read)} = 1`);
          add("keep what was not looked at", consequent, `(${source(consequent)}, ${temporary})`);
        } else if (/^typeof/.test(source(check)) && /^\$s_invoke\(/.test(source(alternate))) {
          add("call without a test", node, `(${source(check)}, ${source(consequent)})`);
          add("call after a test for objects", check, source(check).replaceAll(/"(string|function)"/g, '"object"'));
          add(
            "call after a test for what is not",
            check,
            source(check).replaceAll(/([!=])==/g, (_, sign) => (sign === "!" ? "===" : "!==")),
          );
          add("call after a test of another variable", check, 'typeof $s_cv === "string"');
          add("call after one half of a test", check, source(check).replace(/ && typeof \$s_\d+ !== "function"/, ""));
          add("call by another name", consequent, source(consequent).replace(/\.(\w+)\(/, ".join("));
          add("invoke a computed name", alternate, source(alternate).replace(/"\w+"/, "f"));
          const [, temporary, variable] = /\((\$s_\d+) = (\w+)\)/.exec(source(check)) ?? [];
          if (temporary !== undefined)
            add(
              "test a variable that may change",
              node,
              source(node).replaceAll(`(${temporary} = ${variable})`, variable!).replaceAll(temporary, variable!),
            );
        } else if (
          /^typeof/.test(source(check)) &&
          consequent.type === "BinaryExpression" &&
          /^\$s_(?:add|binary)/.test(source(alternate)) &&
          parent?.type !== "ConditionalExpression"
        ) {
          add("operate without a test", node, `(${source(consequent)})`);
          add("test for objects", check, source(check).replaceAll(/"(number|string)"/g, '"object"'));
          add("test for what is not", check, source(check).replaceAll("===", "!=="));
          add("test another variable", check, 'typeof $s_cv === "number"');
          if (/&&/.test(source(check)) && !/"function"/.test(source(check)))
            add("test either", check, source(check).replaceAll("&&", "||"));
        }
        break;
      }
      case "CallExpression":
      case "NewExpression":
        if (isRole(child("callee"), /^\$s_h\d+$/)) {
          add("a cell as a value", node, source(child("callee")));
          add("a cell with an argument", node, `${source(child("callee"))}(1)`);
        }
        if (named(child("callee"), "$s_binary") && parent?.type === "LogicalExpression") {
          const [operator, left, right] = (node["arguments"] as Node[]).map(source);
          add("compare loosely after identities", node, `${left} ${operator!.slice(1, -1)} ${right}`);
        }
        if (isRole(child("callee"), /^\$s_[nmq]\d+$/)) {
          add("a native as a value", node, source(child("callee")));
          add("a native as an argument", node, `$s_global(${source(child("callee"))})`);
          add("a native as a receiver", node, `${source(child("callee"))}.valueOf()`);
          add("a native that is written to", node, `${source(child("callee"))}.x = 1`);
        }
        break;
      case "VariableDeclaration":
        if (/^const \$s_[gnmqh]\d/.test(source(node))) {
          add("a held global that is assignable", { start: node.start, end: node.start + 5 }, "let");
          add(
            "hold by another guard",
            node,
            source(node).replace(/\$s_(constant|native|nativeOfPrimitives|cell)\(/, "$s_global("),
          );
          add("hold a computed name", node, source(node).replace(/\("/, '("" + "'));
          if (/\$s_[mq]/.test(source(node)))
            add("promise another result", node, source(node).replace(/\("[^"]*"/, '("Object.keys"'));
        }
        break;
      case "Property":
        if (parent?.type === "ObjectPattern" && node["computed"] !== true && child("key").type === "Identifier")
          for (const name of ["constructor", "push", "__proto__"])
            add(`take ${name}`, child("key"), node["shorthand"] === true ? `${name}: ${name}` : name);
        break;
      case "BinaryExpression":
        if (isRole(child("right"), /^\$s_k\d+$/)) {
          add("a constructor as a value", node, source(child("right")));
          add("a constructor that is compared", node, source(node).replace("instanceof", "==="));
        }
        if (
          /^[<>]=?$/.test(node["operator"] as string) &&
          child("left").type === "UnaryExpression" &&
          (child("left")["argument"] as Node).type === "Identifier" &&
          child("right").type === "Identifier"
        )
          add("compare without the plus", child("left"), source(child("left")["argument"] as Node));
        break;
      case "AssignmentExpression":
        if (node["operator"] === "-=" && child("left").type === "MemberExpression")
          add("add in place", node, source(node).replace("-=", "+="));
        break;
      case "ForOfStatement":
      case "SpreadElement":
        break;
      case "Identifier":
        if (isRole(node, /^\$s_[nmq]\d+$/) && parent?.type !== "VariableDeclarator" && parent?.["callee"] === node)
          add("a guard as a callee", node, "$s_guards");
    }
  });
  return found;
}

describe("mutants of what stands in place", () => {
  const all = artifacts();
  const counts = new Map<string, number>();
  const survivors: string[] = [];
  for (const { code, profile, guards } of all) {
    const inText = new Map<string, number>();
    for (const { kind, node, text } of edits(code)) {
      const seen = inText.get(kind) ?? 0;
      if (seen >= 3 || (counts.get(kind) ?? 0) >= 120) continue;
      inText.set(kind, seen + 1);
      const mutant = code.slice(0, node.start) + text + code.slice(node.end);
      if (mutant === code || parseScript(mutant) === null) continue;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      if (verifyArtifact(mutant, { profile, guards }).length === 0)
        survivors.push(`${kind}: ${mutant.slice(Math.max(0, node.start - 60), node.start + 80).replace(/\s+/g, " ")}`);
    }
  }

  test("there are thousands, of every kind", () => {
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1000);
    expect(counts.size).toBeGreaterThan(30);
  });

  test("are refused", () => {
    expect(survivors).toEqual([]);
  });

  test.each<readonly [Readonly<Record<string, string>>, string, string]>([
    [{ $s_n7: '$s_guards.nativeOfPrimitives("Error")' }, 'new $s_n7("a" + 1); $s_n7(1, -o);', "new $s_n7(o);"],
    [{ $s_q7: '$s_guards.nativeOfPrimitives("String")' }, "$s_q7(-o) + 1;", "$s_q7(...[1]);"],
    [{ $s_m7: '$s_guards.native("Math.floor")' }, "o[$s_m7(o)]; $s_m7(o) + 1;", "$s_m7.x;"],
    [{ $s_q7: '$s_guards.native("isNaN")' }, "$s_q7(o) + 1;", "o[$s_q7(o)];"],
    ...[
      "$s_k7;",
      "f($s_k7);",
      "$s_k7(o);",
      "new $s_k7(o);",
      "$s_k7.x;",
      "$s_k7 instanceof f;",
      "$s_k7 === o;",
      "[$s_k7];",
      "class C extends $s_heritage($s_k7) {}",
      "o instanceof (f, $s_k7);",
    ].map((bad) => [{ $s_k7: '$s_guards.instancesOf("Map")' }, "o instanceof $s_k7;", bad] as const),
    [{ $s_n7: '$s_guards.native("Map")' }, "new $s_n7();", "o instanceof $s_n7;"],
    [{ $s_h7: '$s_guards.cell("host")' }, "$s_h7().add(o);", "$s_h7.add(o);"],
    [{}, 'typeof ($s_1 = o) === "string" ? c.test($s_1) : 1;', 'typeof ($s_1 = o) === "string" ? f().test($s_1) : 1;'],
    ...[
      '$s_receiver(o, "includes");',
      'f($s_receiver(o, "includes"));',
      '$s_receiver(o, "includes").includes;',
      '$s_receiver(o, "includes").indexOf(f);',
      '$s_receiver(o, "includes")[c](f);',
      "$s_receiver(o, c).includes(f);",
      '$s_receiver(o.push, "test").test(f);',
      '$s_receiver(o, "map").map(f);',
      '$s_receiver(o, "join").join(f);',
      '$s_receiver(o, "toString").toString().x.toString();',
      "o.includes(f);",
      "o.toString();",
    ].map(
      (bad) => [{}, '$s_receiver(o, "includes").includes(f); $s_receiver(o, "toString").toString(...f);', bad] as const,
    ),
    [{ $s_n7: '$s_guards.native("[].slice.call")' }, "f($s_n7(o, 1));", "f($s_n7);"],
    [{ $s_m7: '$s_guards.native("Math.max.apply")' }, "$s_m7(null, o) + 1;", "f($s_m7);"],
    [{ $s_q7: '$s_guards.native("String.call")' }, "$s_q7(null, o) + 1;", "o[$s_q7(null, o)];"],
    [{ $s_g7: '$s_guards.constant("Array.prototype.slice")' }, "f($s_g7, $s_g7.x);", "$s_g7 = o;"],
    [{}, 'typeof c === "string" ? c.test(c) : 1;', 'typeof o === "string" ? c.test(o) : 1;'],
    [
      {},
      'typeof ($s_1 = o) === "string" && typeof ($s_2 = f) === "string" ? c.includes($s_1, $s_2) : 1;',
      'typeof ($s_1 = o) === "string" && typeof ($s_1 = f) !== "object" ? c.includes($s_1) : 1;',
    ],
    [{}, 'const { ...r } = o; $s_others(o, "at", f);', "const { at, ...r } = o;"],
    [
      {},
      'const $s_5 = o, at = typeof ($s_1 = $s_5.at) === "function" ? $s_tame($s_1) : $s_1;',
      'const $s_5 = o, at = typeof ($s_1 = $s_5.at) === "function" ? $s_tame($s_2) : $s_1;',
    ],
    [{}, "let u = o.push; u.x; u.m(o); u === null; -u; u = u.next; if (u) typeof u;", "let u = o.push; u === o;"],
    [{}, "let u = o.push; (() => !u)();", "let u = o.push; (() => u)();"],
    [{}, "var u; for (u = o; u != null; u = u.next);", "var u; for (u = o; u != null; u = u.next); f(u);"],
    [{}, "let u = o.x; [u];", "let u = o.push; [u];"],
    [{}, "function f7(u) { u = o.at; var u; return !u; }", "function f7(u, v = (u = o.at, 1)) { var u; return u; }"],
    [{}, "let u = o.push; u.x();", "let u = o.push; u.valueOf();"],
    [{}, "let u = o.push; u.x;", "let u = o.push; u.x = 1;"],
    [{}, "let u; u = o.push; !u;", "let u; [u = o.push]; !u;"],
    [{}, "try { f(); } catch (u) { u = u.at; !u; }", "try { f(); } catch (u) { var u = u.at; throw u; }"],
    [
      {},
      "const K = class C extends $s_heritage(f) { #$s_b7 = $s_fresh(this, C); flags = 1; };",
      "const K = class C extends $s_heritage(f) { flags = 1; };",
    ],
    [
      {},
      "const K = class C extends $s_heritage(f) { static flags = 1; flags() { return 1; } };",
      "const K = class C extends $s_heritage(f) { #$s_b7 = $s_fresh(this, o); flags = 1; };",
    ],
    [{}, "o < 1; +o >= f; o == -f;", "o < f;"],
    [{}, "(o + f.push + f()) | 0; -(o + f); o - (f + o);", "(o + f) === 1;"],
    [{}, "+(o + f);", "[o + f];"],
    [{}, "(o + f) * 1;", "!(o + f);"],
    [{}, "(o + f) % 2;", "`${(o + f)}`;"],
    [{}, "(o + f.push) - 1;", "(o + (f.push, f.push)).x - 1;"],
    [{}, "(o + 1) | 0;", "(o + f.constructor) | 0;"],
    [{}, "(o + 1) | 0;", "(o < f) | 0;"],
    [{}, "(o + 1) | 0;", "typeof (o + f);"],
    [{}, 'o == "word"; "" != f(); o == "=>"; f != "x";', 'o == "a=>a";'],
    [{}, 'o.push == "word"; "word" != (f(), o.push);', 'o.constructor == "word";'],
    [{}, 'o == "}";', 'o == "a(){}";'],
    [{}, 'o == "]";', 'o == "[object Math]";'],
    [{}, 'o == "gmt+1";', 'o == "GMT+1";'],
    [{}, 'o == "word";', 'o < "word";'],
    [{}, 'o == "word";', 'o + "word";'],
    [{}, 'o == "word";', "o == `word`;"],
    [{}, 'o == "word";', 'o == f["word"];'],
    [{}, 'o == "word";', 'o == (f() ? "word" : f);'],
    [{}, "+o in f;", "o in f;"],
    [{}, 'typeof o === "number" ? o < f : 1;', 'typeof o === "number" ? o + f : 1;'],
    [{}, 'typeof o === "number" ? f < o : 1;', 'typeof o === "string" ? o < f : 1;'],
    [{}, 'typeof o === "number" ? f < o : 1;', 'typeof o === "number" ? f() < o : 1;'],
  ])("%j %s is accepted, and %s is not", (held, good, bad) => {
    const text = (statements: string) => script(statements, held);
    const options = { profile: "compat", guards: "needed" } as const;
    expect(verifyArtifact(text(good), options)).toEqual([]);
    expect(verifyArtifact(text(bad), options)).not.toEqual([]);
  });

  test("what makes a list of its receiver promises none when it is lent", () => {
    const text = (path: string) => script("f($s_a7(o));", { $s_a7: `$s_guards.native("${path}")` });
    const options = { profile: "compat", guards: "needed" } as const;
    expect(verifyArtifact(text("Array.from"), options)).toEqual([]);
    for (const how of ["call", "apply"]) expect(verifyArtifact(text(`Array.from.${how}`), options)).not.toEqual([]);
  });

  test("nothing stands in place of the guards of a strict artifact, or of one that claims all of them", () => {
    for (const source of sources) {
      const { code } = compile(source, { profile: "compat", goal: "script" });
      expect(verifyArtifact(code, { profile: "compat" })).toEqual([]);
      expect(verifyArtifact(code, { profile: "compat", guards: "all" }).length).toBeGreaterThan(0);
      expect(verifyArtifact(code, { profile: "strict" }).length).toBeGreaterThan(0);
    }
  });
});
