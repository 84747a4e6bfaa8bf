/**
 * Mechanical weakenings of emitted text. Each mutant has a kind, which says what was done to what: the verifier must refuse every mutant
 * of every kind, save for the kinds that `survivors.json` lists with the reason why they are safe.
 */
import { GUARDS, type Profile } from "@sallyport/runtime-guards/abi";
import { edits, isOperand, mutantsOf, type Add, type Mutant, type Source } from "./mutation.js";
import type { Node } from "./parser.js";

/** The mutants of a text of those kinds that are `wanted` when their turn comes. */
export function mutate(text: string, profile: Profile, wanted: (kind: string) => boolean): Generator<Mutant> {
  return mutantsOf(
    text,
    edits(text, (node, parents, source, add) => weaken(node, parents, source, add, profile)),
    wanted,
  );
}

function weaken(node: Node, parents: readonly Node[], source: Source, add: Add, profile: Profile): void {
  const parent = parents.at(-1);
  const guard = guardOf(node);
  if (guard !== null) {
    unwrapGuard(guard, node, parents, source, add);
    swapGuard(guard, node, source, add);
    changeArguments(guard, node, source, add);
  }
  switch (node.type) {
    case "Identifier":
      if (parent && isReference(node, parent)) renameReference(node, parent, add);
      break;
    case "BlockStatement":
    case "StaticBlock":
      insertStatements(node, parents, profile, add);
      moveChecks(node, source, add);
      break;
    case "ExpressionStatement":
      if (node["directive"] === "use strict") add("drop directive", node, ";");
      if (isReceiverCheck(node["expression"] as Node)) add("drop receiver check", node, ";");
      break;
    case "SequenceExpression":
      changeSequence(node, parent, source, add);
      break;
    case "CallExpression":
      if (parents.length === 5) changeBinding(node, source, add);
      break;
    case "ClassBody":
      changeFrame(node, source, add);
      break;
    case "ClassDeclaration":
    case "ClassExpression":
      if (node["superClass"]) add("extend a literal", node["superClass"] as Node, "[]");
      break;
    case "LogicalExpression":
      if (isReceiverCheck(node)) {
        add("negate receiver check", node, source(node).replace("||", "&&"));
        add("shorten receiver check to true", node, "true");
        add("shorten receiver check to brand", node, source(node["left"] as Node));
      }
      break;
    case "ArrayExpression":
      if (isShape(node, parents)) changeShape(node, source, add);
      break;
    case "MemberExpression":
      if ((node["property"] as Node).type === "PrivateIdentifier") {
        const name = (node["property"] as Node)["name"] as string;
        if (!name.startsWith("$s_"))
          add("replace a private name by a member", node, `${source(node["object"] as Node)}.${name}`);
      }
      break;
  }
}

/** `(($s_get, …, $s_p1) => { … })($s_guards.get, …, $s_guards.privateName("_x"))` */
function changeBinding(node: Node, source: Source, add: Add): void {
  const parameters = (node["callee"] as Node)["params"] as Node[];
  const values = argumentsOf(node);
  const end = { start: node.end - 1, end: node.end - 1 };
  add("give what nothing is bound to", end, `${values.length === 0 ? "" : ", "}$s_guards`);
  add("bind the functor's function", node["callee"] as Node, "(() => 1)");
  add("bind as a template", { start: values.at(-1)?.start ?? node.end - 1, end: node.end }, "``");
  parameters.forEach((parameter, index) => {
    const value = values[index]!;
    const kind = value.type === "CallExpression" ? source(value["callee"] as Node).replace("$s_guards.", "") : "guard";
    add(`bind all guards instead of a ${kind}`, value, "$s_guards");
    add(`bind nothing instead of a ${kind}`, value, "void 0");
    add(`bind a ${kind} by a computed name`, value, source(value).replace(/\.(\w+)/, '["$1"]'));
    add(`bind a ${kind} with an effect`, value, `(0, ${source(value)})`);
    add(`bind a ${kind} under a name of the guest's`, parameter, "x");
    add(`bind a ${kind} as a temporary`, parameter, "$s_99999");
    add(`bind a ${kind} with a default`, parameter, `${source(parameter)} = 1`);
    add(`bind a ${kind} by a pattern`, parameter, `[${source(parameter)}]`);
    const next = values[index + 1];
    // Symbols and globals may change places: it is another program, and as safe.
    if (next !== undefined && kind === "guard")
      add(
        `bind a ${kind} to the next one's name`,
        { start: value.start, end: next.end },
        `${source(next)}, ${source(value)}`,
      );
    if (value.type === "CallExpression") {
      const [name] = argumentsOf(value);
      add(
        `bind a ${kind} of another kind`,
        value["callee"] as Node,
        kind === "cell" ? "$s_guards.constant" : "$s_guards.cell",
      );
      if (name === undefined) add(`bind a ${kind} of a text`, { start: value.end - 1, end: value.end - 1 }, '"x"');
      else {
        add(`bind a ${kind} of a computed text`, name, `${source(name)} + ""`);
        add(`bind a ${kind} of nothing`, name, "");
      }
    } else
      add(
        "bind another guard under a name",
        value,
        source(value) === "$s_guards.get" ? "$s_guards.set" : "$s_guards.get",
      );
  });
}

function guardOf(node: Node): string | null {
  if (node.type !== "CallExpression") return null;
  const callee = node["callee"] as Node;
  const name = callee.type === "Identifier" ? (callee["name"] as string) : "";
  return name.startsWith("$s_") && Object.hasOwn(GUARDS, name.slice(3)) ? name.slice(3) : null;
}

const argumentsOf = (node: Node): Node[] => node["arguments"] as Node[];

/** Replaces a guard call by what it guards. */
function unwrapGuard(guard: string, node: Node, parents: readonly Node[], source: Source, add: Add): void {
  const args = argumentsOf(node).map(source);
  const [a = "", b = "", c = "", d = ""] = args;
  const rest = (count: number) => args.slice(count).join(", ");
  const literal = String(argumentsOf(node)[0]?.["value"]);
  const raw = (): string | null => {
    switch (guard) {
      case "global":
        return literal;
      case "typeofGlobal":
        return `typeof ${literal}`;
      case "setGlobal":
        return `(${literal} = ${b})`;
      case "globalThis":
        return "globalThis";
      case "get":
      case "getSelf":
      case "method":
      case "methodSelf":
        return `(${a})[${b}]`;
      case "set":
      case "setSelf":
        return `((${a})[${b}] = ${c})`;
      case "has":
      case "hasSelf":
        return `((${a}) in (${b}))`;
      case "remove":
      case "removeSelf":
        return `(delete (${a})[${b}])`;
      case "update":
      case "updateSelf":
        return d === "true" ? `(++(${a})[${b}])` : `((${a})[${b}]++)`;
      case "ref":
      case "refSelf":
        return `({ v: (${a})[${b}] })`;
      case "call":
        return `(${a})(${rest(1)})`;
      case "callMethod":
        return `(${a}).call(${rest(1)})`;
      case "construct":
        return `new (${a})(${rest(1)})`;
      case "binary":
        return `((${b}) ${literal} (${c}))`;
      case "instanceOf":
        return `((${a}) instanceof (${b}))`;
      case "value":
      case "bind":
        return b;
      case "importModule":
        return `import(${a})`;
      case "meta":
        return "({})";
      case "privateName":
        return '"_x"';
      case "fresh":
      case "self":
      case "selfStatic":
      case "beginClass":
      case "endClass":
      case "writable":
      case "declare":
      case "module":
        return "void 0";
      default:
        return a === "" ? null : a;
    }
  };
  const text = raw();
  const parent = parents.at(-1);
  const isPatternTarget = (guard === "ref" || guard === "refSelf") && parent?.type === "MemberExpression";
  if (guard === "refGlobal") add("unwrap refGlobal", parent!, String(argumentsOf(node)[0]!["value"]));
  else if (isPatternTarget) add(`unwrap ${guard}`, parent, `(${a})[${b}]`);
  else if (text !== null) add(`unwrap ${guard}${circumstance(guard, node, parents)}`, node, text);
}

/** What makes a raw operation another matter. */
function circumstance(guard: string, node: Node, parents: readonly Node[]): string {
  const parent = parents.at(-1);
  const args = argumentsOf(node);
  if (guard === "binary" && args[2]?.["raw"] === "null" && /^[!=]=$/.test(String(args[0]!["value"])))
    return " against null";
  if (guard === "call" && args[0]?.type === "ArrowFunctionExpression" && args.length === 1)
    return " of an arrow function";
  if (parent?.type === "ConditionalExpression" && isOperand(parent, parents.at(-2))) return " of an operand";
  if (guard.startsWith("superKey") && parent?.type === "AssignmentExpression") return " under another";
  return "";
}

/** Guards of the same arity that mean another thing. */
function swapGuard(guard: string, node: Node, source: Source, add: Add): void {
  const callee = node["callee"] as Node;
  const swap = (other: string, what = "") => add(`swap ${guard} for ${other}${what}`, callee, `$s_${other}`);
  const base = guard.endsWith("Self") && guard !== "Self" ? guard.slice(0, -4) : guard;
  const [first, second] = argumentsOf(node);
  if (Object.hasOwn(GUARDS, `${guard}Self`)) {
    const object = guard === "has" ? second : first;
    swap(
      `${guard}Self`,
      object === undefined || guard.startsWith("super") ? "" : ` of ${describeObject(object, source)}`,
    );
  }
  if (base !== guard && Object.hasOwn(GUARDS, base)) {
    const key = guard === "hasSelf" ? first : base.startsWith("super") ? first : second;
    swap(
      base,
      ` with ${key?.type === "Identifier" && source(key).startsWith("$s_p") ? "a private symbol" : "another key"}`,
    );
  }
  switch (guard) {
    case "get":
      swap("method");
      swap("value");
      break;
    case "getSelf":
      swap("methodSelf");
      break;
    case "method":
      swap("get");
      break;
    case "value":
      swap("bind");
      break;
    case "bind":
      swap("value");
      break;
    case "superWriteKey":
      swap("superKey");
      break;
    case "iterate":
      swap("view");
      break;
    case "view":
      swap("iterate");
      break;
    case "fresh":
      swap("self");
      break;
    case "self":
      swap("fresh");
      break;
    case "beginClass":
      swap("named");
      break;
    case "heritage":
      swap("spread");
      break;
    case "classKey":
      swap("get");
      break;
    case "literalKey":
      swap("template");
      break;
    case "template":
      swap("literalKey");
      break;
  }
}

/** `this` may be self; the verifier has to know where it is. */
function describeObject(node: Node, source: Source): string {
  if (node.type === "ThisExpression") return "this";
  if (node.type === "Identifier" && !source(node).startsWith("$s_")) return "a name";
  return "an expression";
}

function changeArguments(guard: string, node: Node, source: Source, add: Add): void {
  const args = argumentsOf(node);
  const callee = node["callee"] as Node;
  const withArguments = (list: readonly string[]) => `${source(callee)}(${list.join(", ")})`;
  const texts = args.map(source);
  if (args.length > 0 && GUARDS[guard as keyof typeof GUARDS] >= 0) {
    add("drop a guard's last argument", node, withArguments(texts.slice(0, -1)));
    add("give a guard one argument more", node, withArguments([...texts, "void 0"]));
    add(
      "spread a guard's first argument",
      node,
      withArguments([`...$s_iterate(${texts[0]!}, void 0)`, ...texts.slice(1)]),
    );
  }
  add("call a guard optionally", { start: callee.end, end: callee.end }, "?.");
  add("call a guard as another function's value", callee, `(0, ${source(callee)})`);
  if (/Self$/.test(guard) && !guard.startsWith("super") && guard !== "viewSelf") {
    const target = guard === "hasSelf" ? args[1] : args[0];
    if (target) add("use a self form on a literal", target, "[]");
  }
  if (guard === "viewSelf") add("use a self form on a literal", args[0]!, "[]");
  if (["fresh", "self", "selfStatic", "beginClass", "endClass"].includes(guard)) {
    add("frame or check another object", args[0]!, "{}");
    if (args[1]?.type === "Identifier") add("frame or check for another class", args[1], "[]");
  }
  if (guard === "callMethod" && args[1] && ["method", "methodSelf", "callee"].includes(guardOf(args[0]!) ?? "")) {
    add("call a method on another receiver", args[1], args[1].type === "ThisExpression" ? "[]" : "this");
    add("call a method on another receiver", args[1], "({})");
  }
  if (guard === "tag" && guardOf(args[0]!) === "method") add("call a method on another receiver", args[1]!, "({})");
  if (guard === "value") add("take a value for another receiver", args[0]!, "({})");
  if (guard === "friend") add("accept a friend without its brand", args[1]!, "true");
  if (guard === "classKey")
    add("call a static key an instance's, or the reverse", args[1]!, source(args[1]!) === "true" ? "false" : "true");
  if (guard === "global")
    add("compute the name of a global", args[0]!, `(${texts[0]!})`.replace(/^\("(.*)"\)$/, "`$1`"));
  if (guard === "binary") add("let binary perform another operator", args[0]!, '"instanceof"');
  if (guard === "selfOperation" || guard === "constructed" || guard === "prototypeOf") {
    add("apply a placed guard twice", node, withArguments([withArguments(texts)]));
  }
}

function isReference(node: Node, parent: Node): boolean {
  if (parent.type === "Property" && !parent["computed"] && parent["key"] === node) return false;
  if (parent.type === "MethodDefinition" || parent.type === "PropertyDefinition") return parent["value"] === node;
  if (parent.type === "MemberExpression") return parent["object"] === node;
  if (/Statement$/.test(parent.type) && parent["label"] === node) return false;
  if (/^(?:Function|Class|ArrowFunction)/.test(parent.type)) return parent["body"] === node;
  if (parent.type === "VariableDeclarator") return parent["init"] === node;
  return !["MetaProperty", "CatchClause", "RestElement", "AssignmentPattern", "ArrayPattern", "Property"].includes(
    parent.type,
  );
}

const FREE_NAMES = ["globalThis", "process", "eval", "$s_guards"];

function renameReference(node: Node, parent: Node, add: Add): void {
  const name = node["name"] as string;
  const isGuardCallee = parent.type === "CallExpression" && parent["callee"] === node && name.startsWith("$s_");
  const free = FREE_NAMES[node.start % FREE_NAMES.length]!;
  if (!isGuardCallee) {
    add(`rename a reference to ${free}`, node, free);
    add("rename a reference to a guard", node, "$s_get");
    add("rename a reference to a guard", node, "$s_privateName");
  } else {
    add("call a guard that the functor does not take", node, "$s_nothing");
    add("call a free name instead of a guard", node, "eval");
  }
  if (/^\$s_[0-9]+$/.test(name)) add("rename a temporary to one that is not declared", node, `${name}0000`);
}

/** Statements that no emitted text has. */
const FOREIGN_STATEMENTS: readonly (readonly [string, string])[] = [
  ["direct eval", 'eval("1");'],
  ["a member read", "[].constructor;"],
  ["a member write", "({}).x = 1;"],
  ["a member write by pattern", "({ a: [].x } = { a: 1 });"],
  ["a member call", "[].push(1);"],
  ["a plain call", "(function () {})();"],
  ["a construction", "new (class {})();"],
  ["a dynamic import", 'import("m");'],
  ["debugger", "debugger;"],
  ["a block comment", "/* x */;"],
  ["a line comment", "; // x\n"],
  ["an HTML-like comment", "; <!-- x\n"],
  ["the guards", "$s_guards;"],
  ["a guard as a value", "$s_get;"],
  ["a pattern over a raw value", "const { constructor } = {};"],
  ["a pattern over a raw iterable", "const [first] = [];"],
  ["a raw loop", "for (const item of []);"],
  ["a raw enumeration", "for (const key in {});"],
  ["a raw spread", "[...[]];"],
  ["a raw copy", "({ ...{} });"],
  ["a raw computed key", '({ ["x"]: 1 });'],
  ["a raw prototype", "({ __proto__: null });"],
  ["a plain class", "(class {});"],
  ["a raw heritage", "(class extends null {});"],
  ["a template", "`${[]}`;"],
  ["an addition", "[] + [];"],
  ["a comparison", "[] < [];"],
  ["instanceof", "[] instanceof {};"],
  ["in", '"x" in {};'],
  ["an optional chain", "[]?.x;"],
  ["a tagged template", "(() => 1)`x`;"],
  ["a directive", '"use asm";'],
  ["a reserved binding", "let $s_get = 1;"],
  ["a reserved binding of no known kind", "let $s_x = 1;"],
  ["a reserved label", "$s_label: ;"],
  ["a parameter pattern", "(({ a }) => a);"],
  ["a private symbol", '$s_privateName("_x");'],
  ["a second beginning", "$s_beginClass({}, void 0);"],
  ["a brand", "$s_fresh({}, {});"],
  ["a view as a value", '$s_view({}, ["o", 0]);'],
  ["a method as a value", '$s_method([], "push");'],
  ["a self form", '$s_getSelf({}, "_x");'],
];

function insertStatements(node: Node, parents: readonly Node[], profile: Profile, add: Add): void {
  const body = node["body"] as Node[];
  // After the directive, and never in a static block of a class's frame, which is another mutation.
  const last = body.at(-1);
  if (last === undefined || node.type === "StaticBlock") return;
  const [what, statement] = FOREIGN_STATEMENTS[(node.start + parents.length) % FOREIGN_STATEMENTS.length]!;
  // A compat artifact has plain classes; a string is a directive only where a function begins.
  if (what === "a plain class" && profile === "compat") return;
  if (what === "a directive" && !/Function/.test(parents.at(-1)!.type)) return;
  const first = body[0]!;
  const at = first["directive"] === undefined ? first.start : first.end;
  const depth = parents.length <= 7 ? " in the functor" : "";
  add(`insert ${what}${depth}`, { start: at, end: at }, `${at === first.end ? "\n" : ""}${statement} `);
  // The functor, the function around the program, and that of the program.
  if ([3, 7, 10].includes(parents.length)) {
    for (const hidden of ["this;", "arguments;", "new.target;"])
      add(`insert ${hidden} in a wrapper`, { start: at, end: at }, `\n${hidden} `);
  }
}

function isReceiverCheck(node: Node): boolean {
  if (guardOf(node) === "selfStatic") return true;
  return node.type === "LogicalExpression" && guardOf(node["right"] as Node) === "self";
}

function moveChecks(node: Node, source: Source, add: Add): void {
  const [first, second] = node["body"] as Node[];
  if (first?.type !== "ExpressionStatement" || second === undefined || !isReceiverCheck(first["expression"] as Node))
    return;
  add(
    "move receiver check after the first statement",
    { start: first.start, end: second.end },
    `${source(second)} ${source(first)}`,
  );
}

function changeSequence(node: Node, parent: Node | undefined, source: Source, add: Add): void {
  const expressions = node["expressions"] as Node[];
  const [first, second, third] = expressions;
  if (isReceiverCheck(first!)) {
    add("drop receiver check from parameters", node, source(second!));
    add("move receiver check after the key", node, `${source(second!)}, ${source(first!)}`);
  }
  if (second && third && second.type === "AssignmentExpression" && /Pattern$/.test((second["left"] as Node).type)) {
    const isUsed =
      parent?.type !== "ExpressionStatement" &&
      !(parent?.type === "UnaryExpression" && parent["operator"] === "void") &&
      !(parent?.type === "ForStatement" && parent["test"] !== node);
    if (isUsed) add("give away the view of an assignment", node, `${source(first!)}, ${source(second)}`);
  }
  if (guardOf(first!) === "writable") add("drop writable", node, source(second!));
}

function changeFrame(node: Node, source: Source, add: Add): void {
  const elements = node["body"] as Node[];
  const guards = elements.map(
    (element) => /^static\s*\{\s*\$s_(beginClass|endClass)\(/.exec(source(element))?.[1] ?? null,
  );
  const [begin, brand] = elements;
  if (begin && /^#\$s_b\d+ = \$s_fresh\(/.test(source(begin))) {
    add("drop the brand of a plain class", begin, "");
    if (brand)
      add("brand a plain class late", { start: begin.start, end: brand.end }, `${source(brand)} ${source(begin)}`);
  }
  if (guards[0] !== "beginClass" || begin === undefined || brand === undefined) return;
  const last = elements.at(-1)!;
  add("drop beginClass", begin, "");
  add("drop brand", brand, "");
  add("drop endClass", last, "");
  add("drop the whole frame", node, `{ ${elements.slice(2, -1).map(source).join("\n")} }`);
  add("register a class late", { start: begin.start, end: brand.end }, `${source(brand)} ${source(begin)}`);
  add("make the brand static", brand, `static ${source(brand)}`);
  const third = elements[2];
  if (third && third !== last) {
    add("brand a class late", { start: brand.start, end: third.end }, `${source(third)} ${source(brand)}`);
    const before = elements.at(-2)!;
    if (before !== brand)
      add("close a class early", { start: before.start, end: last.end }, `${source(last)} ${source(before)}`);
  }
}

/** An array literal that is, or is in, the second argument of a view. */
function isShape(node: Node, parents: readonly Node[]): boolean {
  const outer = parents.findLastIndex((parent) => parent.type !== "ArrayExpression");
  const guard = parents[outer];
  const shape = parents[outer + 1] ?? node;
  return (
    guard !== undefined &&
    ["view", "viewSelf", "iterate"].includes(guardOf(guard) ?? "") &&
    argumentsOf(guard)[1] === shape
  );
}

function changeShape(node: Node, source: Source, add: Add): void {
  const elements = node["elements"] as Node[];
  const parts = elements.map(source);
  add("flatten a shape", node, "0");
  add("make a shape longer", node, `[${[...parts, '["o", 0]'].join(", ")}]`);
  add("change the kind of a shape", elements[0]!, parts[0] === '"o"' ? '"a"' : '"o"');
  if (parts.length > 1) add("make a shape shorter", node, `[${parts.slice(0, -1).join(", ")}]`);
  elements.forEach((element, index) => {
    if (index > 0 && parts[index] === "0") add("wrap what is no pattern", element, '["o", 0]');
  });
}
