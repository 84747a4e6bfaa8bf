/**
 * Mechanical weakenings of what stands in place of guards (`guards: "needed"`): a proof that is dropped, weakened, about another value, or under another name.
 */
import {
  INERT_METHODS,
  PATTERN_METHODS,
  SPECIAL_NAMES,
  SPECIES_METHODS,
  TAMED_METHODS,
  TEXT_METHODS,
  WRITING_METHODS,
} from "@sallyport/runtime-guards/member-names";
import { child, edits, isOperand, mutantsOf, type Add, type Mutant, type Source } from "./mutation.js";
import type { Node } from "./parser.js";

/** The mutants of a text of those kinds that are `wanted` when their turn comes. */
export function mutateInPlace(text: string, wanted: (kind: string) => boolean): Generator<Mutant> {
  return mutantsOf(text, edits(text, weaken), wanted);
}

function weaken(node: Node, parents: readonly Node[], source: Source, add: Add): void {
  const parent = parents.at(-1)!;
  switch (node.type) {
    case "ConditionalExpression":
      if (isFunctionCheck(node)) {
        // What is called at most has another check.
        const isWhole = (node["test"] as Node).type === "BinaryExpression";
        if (isWhole && !isOperand(node, parent)) weakenFunctionCheck(node, source, add);
      } else if ((node["consequent"] as Node).type === "BinaryExpression") weakenTest(node, source, add);
      else if ((node["consequent"] as Node).type === "CallExpression") weakenTestedCall(node, source, add);
      break;
    case "MemberExpression":
      if (!isGuardsOwn(node) && (node["object"] as Node).type !== "Super") changeMember(node, parents, source, add);
      break;
    case "CallExpression":
      if (/^\$s_guards\./.test(source(node))) changeHeldGlobal(node, parents, source, add);
      else changeCall(node, parent, source, add);
      break;
    case "NewExpression":
      add("construct an unchecked member", node["callee"] as Node, "[].push");
      break;
    case "BinaryExpression":
      changeOperator(node, parents, source, add);
      break;
    case "AssignmentExpression":
      changeAssignment(node, source, add);
      break;
    case "ObjectPattern":
      if (!isOfView(parents, source)) changePattern(node, source, add);
      break;
    case "TemplateLiteral":
      for (const part of node["expressions"] as Node[]) {
        if (parent.type === "TaggedTemplateExpression") break;
        add("make a text of an object", part, "{}");
        add("make a text of a function", part, "(() => 1)");
      }
      break;
    case "SpreadElement":
      add("spread an unchecked member", node["argument"] as Node, "[].push");
      break;
    case "ForOfStatement":
      add("iterate an unchecked member", node["right"] as Node, "[].push");
      break;
    case "ReturnStatement":
    case "ThrowStatement":
    case "YieldExpression":
      if (node["argument"] && node["delegate"] !== true && parents.length > 11)
        for (const raw of ["[].push", "({}).constructor", "$s_n1"])
          add(`give away ${raw === "$s_n1" ? "a native" : raw}`, node["argument"] as Node, raw);
      break;
  }
}

/** `$s_ref(o, k).v`, `$s_guards.get` */
function isGuardsOwn(node: Node): boolean {
  const object = node["object"] as Node;
  if (object["name"] === "$s_guards") return true;
  const callee = object.type === "CallExpression" ? (object["callee"] as Node) : null;
  return callee?.type === "Identifier" && String(callee["name"]).startsWith("$s_");
}

/** `typeof (T = o.p) === "function" ? $s_tame(T) : T`, or `$s_read(o, T)` in strict */
function isFunctionCheck(node: Node): boolean {
  const consequent = node["consequent"] as Node;
  const callee = consequent.type === "CallExpression" ? (consequent["callee"] as Node) : null;
  return callee?.type === "Identifier" && (callee["name"] === "$s_tame" || callee["name"] === "$s_read");
}

function weakenFunctionCheck(node: Node, source: Source, add: Add): void {
  const test = node["test"] as Node;
  const consequent = node["consequent"] as Node;
  const alternate = node["alternate"] as Node;
  const assignment = (test["left"] as Node)["argument"] as Node;
  const read = source(assignment["right"] as Node);
  const kept = source(alternate);
  const guarded = (what: string) => source(consequent).replace(new RegExp(`\\${kept}\\)$`), () => `${what})`);
  add("drop a function check", node, read);
  add("give a function untamed", consequent, kept);
  add("swap the branches of a function check", node, `${source(test)} ? ${kept} : ${source(consequent)}`);
  add("check for another type", test["right"] as Node, '"object"');
  add("negate a function check", node, source(node).replace("===", "!=="));
  add("tame another read than is checked", consequent, guarded(read));
  add("give another read than is checked", alternate, read);
  add("check one read and give another", node, `typeof ${read} === "function" ? ${guarded(read)} : ${read}`);
  add("use what is read before its check", node, `(${source(assignment)}, ${kept})`);
  add("keep what is read after its check", node, `(${source(node)}, ${kept})`);
  add("check with what a guest can replace", consequent, `((x) => x)(${kept})`);
}

/** `typeof a === "number" && typeof b === "number" ? a + b : …` */
function weakenTest(node: Node, source: Source, add: Add): void {
  const test = node["test"] as Node;
  const consequent = node["consequent"] as Node;
  if (!source(test).startsWith("typeof ") || !/^(?:[+<>]|[<>]=|[!=]=)$/.test(String(consequent["operator"]))) return;
  const conjuncts: Node[] = [];
  const collect = (each: Node): void => {
    if (each.type === "LogicalExpression" && each["operator"] === "&&") {
      collect(each["left"] as Node);
      collect(each["right"] as Node);
    } else conjuncts.push(each);
  };
  collect(test);
  const texts = conjuncts.map(source);
  add("drop a test of types", node, source(consequent));
  add("test the types of nothing", test, "true");
  if (texts.length > 1) add("test one type or the other", test, texts.join(" || "));
  texts.forEach((_, index) => {
    const rest = texts.filter((__, other) => other !== index);
    if (rest.length > 0) add("drop one test of several", test, rest.join(" && "));
  });
  for (const conjunct of conjuncts) {
    if (conjunct["operator"] !== "===" && conjunct["operator"] !== "!==") continue;
    add("test for an object", conjunct["right"] as Node, '"object"');
    add("test for a function", conjunct["right"] as Node, '"function"');
    const contrary = conjunct["operator"] === "===" ? "!==" : "===";
    add(
      "test for the contrary",
      conjunct,
      `${source(conjunct["left"] as Node)} ${contrary} ${source(conjunct["right"] as Node)}`,
    );
    add("test another value", conjunct["left"] as Node, 'typeof "x"');
  }
  for (const side of ["left", "right"]) {
    add("compute with another value than is tested", consequent[side] as Node, "{}");
    add("compute with a call", consequent[side] as Node, `(() => ${source(consequent[side] as Node)})()`);
  }
  add(
    "give the branches each other's place",
    node,
    `${source(test)} ? ${source(node["alternate"] as Node)} : ${source(consequent)}`,
  );
}

/** `$s_isPattern("match", T) && typeof R === "string" ? R.match(T) : …`, `typeof T === "string" ? R.includes(T) : …` */
function weakenTestedCall(node: Node, source: Source, add: Add): void {
  const test = node["test"] as Node;
  const call = node["consequent"] as Node;
  const callee = call["callee"] as Node;
  const args = call["arguments"] as Node[];
  if (!/^(?:typeof |\$s_isPattern\()/.test(source(test)) || callee.type !== "MemberExpression") return;
  // What is called is asked for the message alone.
  if (source(test).startsWith(`typeof ${source(callee)} `)) return;
  const parts: Node[] = [];
  const collect = (each: Node): void => {
    if (each.type === "LogicalExpression" && each["operator"] === "&&") {
      collect(each["left"] as Node);
      collect(each["right"] as Node);
    } else parts.push(each);
  };
  collect(test);
  const texts = parts.map(source);
  const isPattern = texts[0]!.startsWith("$s_isPattern(");
  const of = isPattern ? "a pattern" : "an argument";
  add(`call without a test of ${of}`, node, source(call));
  add(`call after a test of nothing for ${of}`, test, "true");
  if (texts.length > 1) add(`test ${of} or another`, test, texts.join(" || "));
  add(
    `swap the branches of a test of ${of}`,
    node,
    `${source(test)} ? ${source(node["alternate"] as Node)} : ${source(call)}`,
  );
  add(`negate a test of ${of}`, test, `!(${source(test)})`);
  add(`call a variable after a test of ${of}`, callee["object"] as Node, "$s_cv");
  for (const argument of args) {
    if (argument.type === "Literal") continue;
    add(`give another value than ${of} that is tested`, argument, "{}");
    add(`give a call in the place of ${of}`, argument, `(() => ${source(argument)})()`);
    add(`give more than one of ${of}`, argument, `${source(argument)}, {}`);
  }
  if (!isPattern) return;
  const [asked, ...others] = texts;
  others.forEach((_, index) =>
    add("drop a test beside that of a pattern", test, [asked, ...others.filter((__, at) => at !== index)].join(" && ")),
  );
  add("drop the test of a pattern", test, others.join(" && "));
  add("test a pattern before its receiver is a text", test, [...others, asked].join(" && "));
  add("evaluate after the test of a pattern", test, [...texts, "(() => true)()"].join(" && "));
  add("evaluate between the tests of a pattern", test, [asked, "(() => true)()", ...others].join(" && "));
  add("test a pattern for another method", parts[0]!, asked!.replace(/"\w+"/, '"trim"'));
  add("test another pattern", parts[0]!, asked!.replace(/, [^]*$/, ", /x/)"));
  add("ask the guest whether it is a pattern", parts[0]!, asked!.replace("$s_isPattern(", "((m, x) => true)("));
  add("assign after the test of a pattern", test, [...texts, `(${source(args[0]!)} = {})`].join(" && "));
  if (args.length === 1) add("use a pattern twice", args[0]!, `${source(args[0]!)}, ${source(args[0]!)}`);
}

const SPECIAL = ["constructor", "__proto__", "prototype", "caller", "arguments", "stack", "__defineGetter__"];
const TAMED = TAMED_METHODS.split(" ");
/** Names under which natives make texts of their arguments. */
const TAKES_TEXT = new Set([...TEXT_METHODS.split(" "), ...PATTERN_METHODS.split(" ")]);
const NATIVE = new Set([
  ...TAMED,
  ...TAKES_TEXT,
  ...[INERT_METHODS, WRITING_METHODS, SPECIES_METHODS].flatMap((list) => list.split(" ")),
]);

/** What a member's name may mean for a value that is read under it. */
export function kindOfName(name: string): "a special name" | "a native's name" | "another name" {
  if (SPECIAL_NAMES.split(" ").includes(name)) return "a special name";
  return NATIVE.has(name) ? "a native's name" : "another name";
}

/** How the value of a member is used. */
function use(node: Node, parents: readonly Node[]): "called" | "written" | "consumed" | "a value" {
  const parent = parents.at(-1)!;
  if (parent.type === "CallExpression" && parent["callee"] === node) return "called";
  if (parent.type === "AssignmentExpression" && parent["left"] === node) return "written";
  if (/^(?:UpdateExpression|ArrayPattern|RestElement|AssignmentPattern)$/.test(parent.type) && parent["right"] !== node)
    return "written";
  if (parent.type === "Property" && parents.at(-2)?.type === "ObjectPattern") return "written";
  if (/^For(?:In|Of)Statement$/.test(parent.type) && parent["left"] === node) return "written";
  if (parent.type === "MemberExpression" && parent["object"] === node) return "consumed";
  if (parent.type === "UnaryExpression" || parent["test"] === node) return "consumed";
  if (parent.type === "BinaryExpression" || parent.type === "LogicalExpression") return "consumed";
  if (parent.type === "AssignmentExpression" && (parent["operator"] !== "=" || isCheck(parents.at(-2))))
    return "consumed";
  return "a value";
}

/** `typeof (T = …)` */
const isCheck = (node: Node | undefined): boolean => node?.type === "UnaryExpression" && node["operator"] === "typeof";

function changeMember(node: Node, parents: readonly Node[], source: Source, add: Add): void {
  const object = node["object"] as Node;
  const property = node["property"] as Node;
  const how = use(node, parents);
  if (property.type === "PrivateIdentifier") return;
  const name = !node["computed"] ? String(property["name"]) : null;
  if (name !== null) {
    const special = SPECIAL[node.start % SPECIAL.length]!;
    add(`spell a special name in what is ${how}`, property, special);
    add(`spell a special name in brackets in what is ${how}`, node, `${source(object)}["${special}"]`);
    add(`spell a special name with an escape in what is ${how}`, property, "\\u0063onstructor");
    // What is read into a variable that is called at most may be a native.
    const isTaken = parents.at(-1)!.type === "VariableDeclarator" && kindOfName(name) === "a native's name";
    if (how === "a value" && !isTaken) add("spell a native's name in what is a value", node, `${source(object)}.push`);
    if (how === "called") add("call in place what needs its stand-in", property, TAMED[node.start % TAMED.length]!);
    add(`compute the name of what is ${how}`, node, `${source(object)}[(() => "${name}")()]`);
    add(`use a name in a list for what is ${how}`, node, `${source(object)}[["${name}"]]`);
    add(`make optional what is ${how}`, node, `${source(object)}?.${name}`);
  } else {
    add(`use a text for the numeric key of what is ${how}`, property, `\`\${1}\``);
    add(`use a list for the numeric key of what is ${how}`, property, `[${source(property)}]`);
    add(`use a variable for the numeric key of what is ${how}`, property, "$s_cv");
    if (
      property.type === "UnaryExpression" &&
      property["operator"] === "+" &&
      !/^[-+\d]/.test(source(property["argument"] as Node))
    )
      add(`drop the conversion of the key of what is ${how}`, property, source(property["argument"] as Node));
    if (property.type === "BinaryExpression")
      add(
        `add where a number is wanted in the key of what is ${how}`,
        property,
        `$s_cv + ${source(property["right"] as Node)}`,
      );
  }
  if (how === "written") add("write a member of a native", object, "[].push");
  // Of a native nothing is called but what every function has.
  if (how === "called") add("call a member of a native", node, "[].push.valueOf");
}

function changeCall(node: Node, parent: Node, source: Source, add: Add): void {
  const callee = node["callee"] as Node;
  const args = node["arguments"] as Node[];
  if (callee.type === "Identifier" && /^\$s_n\d/.test(String(callee["name"]))) {
    if (parent.type !== "ExpressionStatement") add("use a native as a value", node, source(callee));
    add("call a native by another way", node, `(0, ${source(callee)})(${args.map(source).join(", ")})`);
    add("call a member of a native's constant", callee, `${source(callee)}.call`);
    add("give a native away", node, `$s_cv = ${source(callee)}`);
    return;
  }
  if (callee.type === "Identifier" && String(callee["name"]).startsWith("$s_")) return;
  if (callee.type === "Super") return;
  for (const argument of args) {
    if (argument.type === "SpreadElement") continue;
    add("pass an unchecked member", argument, "[].push");
    add("pass a native", argument, "$s_n1");
  }
  if (callee.type !== "MemberExpression") {
    add("call an unchecked member without its receiver", callee, "(0, [].push)");
    return;
  }
  const name = String((callee["property"] as Node)["name"]);
  if (TAKES_TEXT.has(name) && args[0] && !isOwnMethod(callee)) {
    add("pass an object to what makes a text of it", args[0], "{}");
    add("pass a name to what makes a text of it", args[0], "$s_cv");
    add("spread into what makes a text of it", args[0], "...[1]");
  }
  add("call a tag in place", node, `${source(callee)}\`x\``);
}

/** `(o[$s_v1] ? o : $s_called(o, "m")).m`, a method of a class's own, and `$s_receiver(o, "m").m` take anything. */
const isOwnMethod = (callee: Node): boolean => {
  const object = callee["object"] as Node;
  const asked = object.type === "CallExpression" ? (object["callee"] as Node) : null;
  return object.type === "ConditionalExpression" || (asked !== null && asked["name"] === "$s_receiver");
};

const OF_NUMBER = " of which a number is made";

/** Whether a number is made at once of what stands here, or of a sum that it is added to. */
function isOfNumber(parents: readonly Node[]): boolean {
  const consumer = parents.findLast((parent) => parent.type !== "BinaryExpression" || parent["operator"] !== "+");
  const operator = String(consumer?.["operator"]);
  if (consumer?.type === "UnaryExpression") return /^[-+~]$/.test(operator);
  return consumer?.type === "BinaryExpression" && /^(?:[-*/%&|^<>]|<<|>>|[<>!=]=$)/.test(operator);
}

function changeOperator(node: Node, parents: readonly Node[], source: Source, add: Add): void {
  const isSummand = isOfNumber(parents);
  const operator = String(node["operator"]) + (isSummand && node["operator"] === "+" ? OF_NUMBER : "");
  const left = node["left"] as Node;
  const right = node["right"] as Node;
  if (/^(?:\+.*|[<>]=?|[!=]=)$/.test(operator) && source(right) !== "null") {
    add(`let ${operator} take an object`, left, "({})");
    add(`let ${operator} take a name`, right, "$s_cv");
    add(`let ${operator} take a call`, left, "(() => 1)()");
  } else if (/^(?:[-*/%&|^]|<<|>>>?)$/.test(operator)) {
    add(`add in the place of arithmetic${isSummand ? OF_NUMBER : ""}`, node, `${source(left)} + $s_cv`);
    add("compare in the place of arithmetic", node, `${source(left)} < $s_cv`);
  } else if (operator === "in" && left.type !== "PrivateIdentifier") {
    add("ask for a computed key", left, "[1]");
    add("ask a native for a key", right, "[].push");
  } else if (operator === "instanceof") {
    add("ask for the class of a native", left, "[].push");
    add("ask a native for its instances", right, "[].push");
  } else if (operator === "===" || operator === "!==") {
    if (right.type !== "Literal" && left.type !== "UnaryExpression") add("compare a native", left, "[].push");
  }
}

function changeAssignment(node: Node, source: Source, add: Add): void {
  const left = node["left"] as Node;
  const operator = String(node["operator"]);
  if (left.type === "MemberExpression" && !isGuardsOwn(left) && (left["object"] as Node).type !== "Super") {
    const rest = source(node["right"] as Node);
    if (operator === "=") add("write an unchecked member's value", node["right"] as Node, "[].push");
    else add("add to a member in place", node, `${source(left)} += ${rest}`);
    add("write by default in place", node, `${source(left)} ??= ${rest}`);
  }
  if (left.type === "Identifier" && operator === "=" && !/^\$s_/.test(String(left["name"])))
    add("keep an unchecked member", node["right"] as Node, "[].push");
}

/** Whether a pattern is, or is in, one that takes apart what a guard made for it, under which every name is guarded. */
function isOfView(parents: readonly Node[], source: Source): boolean {
  const whole = parents.findLastIndex(
    ({ type }) => !/^(?:Property|ObjectPattern|ArrayPattern|RestElement|AssignmentPattern)$/.test(type),
  );
  // An arrow function that stands in the call takes its arguments apart.
  const call = parents[whole - 1];
  if (call?.type === "CallExpression" && call["callee"] === parents[whole]) return true;
  const from = parents.slice(whole).flatMap((each) => [each["init"], each["right"]]);
  return from.some((each) => each && /\$s_(?:view|iterate|guards)/.test(source(each as Node)));
}

function changePattern(node: Node, source: Source, add: Add): void {
  const properties = (node["properties"] as Node[]).filter(({ type }) => type === "Property");
  for (const property of properties) {
    const key = property["key"] as Node;
    const value = source(property["value"] as Node);
    if (property["computed"] || /\$s_/.test(source(property))) continue;
    add("take a special name by a pattern", property, `constructor: ${value}`);
    add("take a special name by a pattern, as a text", property, `"__proto__": ${value}`);
    add("take a native by a pattern", property, `push: ${value}`);
    add(
      "take a computed name by a pattern",
      property,
      `[${key.type === "Identifier" ? `"${String(key["name"])}"` : source(key)}]: ${value}`,
    );
    add("take a pattern of what may be a native", property, `push: { length: ${value} }`);
  }
}

/** `$s_guards.native("Math.floor")`, what a parameter of the function around the program is given. */
function changeHeldGlobal(node: Node, parents: readonly Node[], source: Source, add: Add): void {
  const [, held] = /^\$s_guards\.(constant|native)\(/.exec(source(node)) ?? [];
  const binding = parents.at(-1);
  if (held === undefined || binding?.type !== "CallExpression") return;
  const index = (binding["arguments"] as Node[]).indexOf(node);
  const parameter = (child(binding, "callee")["params"] as Node[])[index]!;
  const [name] = node["arguments"] as Node[];
  const to = held === "native" ? "$s_guards.constant" : "$s_guards.native";
  if (held === "native") add("hold a native as a constant, under its name", parameter, "$s_g999");
  add("hold what another guard gives", node["callee"] as Node, to);
  add("hold a global by its name alone", node, source(name!).slice(1, -1));
  add("hold a global of a computed name", name!, `(${source(name!)}, "eval")`);
}
