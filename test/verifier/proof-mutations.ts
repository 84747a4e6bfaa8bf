/**
 * Mechanical weakenings of the proofs that stand in place of guards, in both profiles: what is asked about one value and used of another, in another order, at another time, or of
 * nobody; and guards that are exchanged for others.
 */
import { child, edits, guardOf, isOperand, mutantsOf, type Add, type Mutant, type Source } from "./mutation.js";
import type { Node } from "./parser.js";

/** The mutants of a text of those kinds that are `wanted` when their turn comes. */
export function mutateProofs(text: string, wanted: (kind: string) => boolean): Generator<Mutant> {
  return mutantsOf(text, edits(text, weaken), wanted);
}

function weaken(node: Node, parents: readonly Node[], source: Source, add: Add): void {
  const parent = parents.at(-1);
  switch (node.type) {
    case "ConditionalExpression":
      if (guardOf(child(node, "consequent")) === "read" && asksForMark(child(node, "test")))
        weakenCallable(node, parents, source, add);
      else if (asksForMark(child(node, "test"))) weakenMarkedWrite(node, source, add);
      else if (/^(?:read|tame)$/.test(guardOf(child(node, "consequent")) ?? "")) {
        if (!isOperand(node, parent)) weakenRead(node, source, add);
      } else if (source(child(node, "test")).startsWith("typeof ")) weakenTested(node, source, add);
      break;
    case "CallExpression": {
      const guard = guardOf(node);
      const isOfOperand = parent?.type === "ConditionalExpression" && isOperand(parent, parents.at(-2));
      if (guard !== null && !isOfOperand) exchangeGuard(guard, node, source, add);
      callOnUnchecked(node, source, add);
      if (guard === "receiver") useSpeciesReceiver(node, parents, source, add);
      break;
    }
    case "VariableDeclarator":
      if (node["init"] !== null && isNative(child(node, "init"))) {
        for (const name of ["constructor", "then", "join", "replace", "hasOwnProperty"])
          add(`call ${name} that was not checked`, child(child(node, "init"), "property"), name);
        getCallee([...parents, node], source, add);
      }
      break;
    case "Identifier":
      if (/^\$s_n\d+$/.test(String(node["name"])) && parent?.type === "CallExpression" && parent["callee"] === node) {
        add("call a native under a name that promises a number", node, String(node["name"]).replace("n", "m"));
        add("call a native under a name that promises a primitive", node, String(node["name"]).replace("n", "q"));
      }
      break;
  }
}

/** Whether a member is read under a name that natives have, whatever profile it is. */
const isNative = ({ type, computed, property }: Node): boolean =>
  type === "MemberExpression" &&
  computed !== true &&
  /^(?:next|add|at|push|map|forEach|has)$/.test(String((property as Node)["name"]));

const isNamed = (node: Node | null | undefined, name: string): boolean =>
  node?.type === "Identifier" && node["name"] === name;
const asksForMark = (node: Node): boolean => {
  const asked = node.type === "LogicalExpression" ? child(node, "right") : node;
  if (asked.type !== "BinaryExpression") return false;
  const left = child(asked, "left");
  return left.type === "MemberExpression" && isNamed(child(left, "property"), "$s_mark");
};

/** `f = typeof ($s_1 = o.p) === "function" && o[$s_mark] !== void 0 ? $s_read(o, $s_1) : $s_1`, where f is called and nothing else */
function weakenCallable(node: Node, parents: readonly Node[], source: Source, add: Add): void {
  const test = child(node, "test");
  const [asked, read] = [child(test, "right"), child(child(child(child(test, "left"), "left"), "argument"), "right")];
  const [marked, made, value] = [
    child(child(asked, "left"), "object"),
    child(node, "consequent"),
    child(node, "alternate"),
  ];
  add("call what was not checked", node, `[${source(read)}][0]`);
  add("call what was read and not checked", node, source(read));
  add("call without asking for the mark", asked, "true");
  add("call what is marked", asked, source(asked).replace("!==", "==="));
  add("call where another object is marked", marked, "$s_cv");
  add("call where a new object is marked", marked, "{}");
  add("call unless it is a function or marked", test, source(test).replace("&&", "||"));
  add("call what is read again", value, source(read));
  add("call what is bound to another object", (made["arguments"] as Node[])[0]!, "$s_cv");
  add("call what is not bound", made, source(value));
  for (const name of ["constructor", "then", "join", "replace", "hasOwnProperty"])
    add(`call ${name} that was not checked`, child(read, "property"), name);
  getCallee(parents, source, add);
}

/** A variable that is called at most: nobody gets its value. */
function getCallee(parents: readonly Node[], source: Source, add: Add): void {
  const holder = parents.at(-1)!;
  const target = holder.type === "VariableDeclarator" ? child(holder, "id") : child(holder, "left");
  const statement = parents.findLast(({ type }) => type === "VariableDeclaration" || type === "ExpressionStatement");
  if (statement === undefined || !/^(?:VariableDeclarator|AssignmentExpression)$/.test(holder.type)) return;
  const name = source(target);
  const after = { start: statement.end, end: statement.end };
  add("get the value of a variable that is called", after, ` [${name}];`);
  add("get the value of a variable that is called in a function", after, ` (() => ${name});`);
  add("construct a variable that is called", after, ` new ${name}();`);
  add("call what functions have on a variable that is called", after, ` ${name}.call([]);`);
  add("pass a variable that is called", after, ` ${name}(${name});`);
  add("call a variable as a member", after, ` ({ ${name} }).${name}();`);
  add("fill a variable that is called with what was not checked", after, ` ${name} = [].join;`);
}

/** `o[$s_mark] === void 0 ? o.p = v : $s_set(o, "p", v)` */
function weakenMarkedWrite(node: Node, source: Source, add: Add): void {
  const test = child(node, "test");
  const asked = test.type === "LogicalExpression" ? child(test, "right") : test;
  const marked = child(child(asked, "left"), "object");
  const write = child(node, "consequent");
  const place = write.type === "UpdateExpression" ? child(write, "argument") : child(write, "left");
  const [object, key] = [child(place, "object"), child(place, "property")];
  const [name, question] = [source(marked), source(asked)];
  add("write without asking for the mark", node, `(${source(write)})`);
  add("ask another object for the mark", marked, "{}");
  add("ask another variable for the mark", marked, "$s_cv");
  add("write another object than was asked", object, "$s_cv");
  add("write a new object than was asked", object, "[].x");
  add("write what has the mark", asked, question.replace("===", "!=="));
  add("ask for the mark loosely", asked, question.replace("===", "=="));
  add("compare the mark with null", asked, question.replace("void 0", "null"));
  add("ask for another symbol", child(child(asked, "left"), "property"), "0");
  add("ask for the mark by its name", child(asked, "left"), `${name}.mark`);
  add("evaluate something after the question for the mark", asked, `${question} && [$s_cv = 1]`);
  add("evaluate something else if the mark is there", asked, `${question} || $s_cv`);
  add("evaluate something else than the question", asked, `(${question}, true)`);
  add("ask for the mark beforehand", test, "$s_cv");
  add("await after the question for the mark", asked, `${question} && await 1`);
  add("yield after the question for the mark", asked, `${question} && (yield 1)`);
  if (marked.type === "Identifier") {
    add("assign what was asked before it is written", write, `(${name} = $s_cv, ${source(write)})`);
    add("assign what was asked in the object that is written", object, `(${name} = $s_cv)`);
    if (write.type === "AssignmentExpression")
      add(
        "assign what was asked while its value is computed",
        child(write, "right"),
        `(${name} = $s_cv, ${source(child(write, "right"))})`,
      );
  }
  add("write in a function", write, `(() => ${source(write)})()`);
  add("write in both branches", child(node, "alternate"), source(write));
  add(
    "give the branches of a question each other's place",
    node,
    `${source(test)} ? ${source(child(node, "alternate"))} : ${source(write)}`,
  );
  add("write the mark", key, "[$s_mark]");
  if (!place["computed"]) {
    for (const bad of ["constructor", "__proto__", "prototype"])
      add("write a special name after the question", key, bad);
    add("write a private name after the question", key, "_x");
  } else {
    add("write a computed name after the question", key, '["x"]');
    add("write under a private symbol after the question", key, "$s_p1");
    add("write under the mark after the question", key, "$s_mark");
  }
  if (write.type === "AssignmentExpression") {
    const value = source(child(write, "right"));
    add("add after the question", write, `${source(place)} += ${value}`);
    add("write by default after the question", write, `${source(place)} ??= ${value}`);
    add("take a pattern after the question", write, `[${source(place)}] = [${value}]`);
  }
  add("delete after the question", write, `delete ${source(place)}`);
}

/** `typeof (T = o.p) === "function" ? $s_read(o, T) : T`, with `$s_tame(T)` in compat */
function weakenRead(node: Node, source: Source, add: Add): void {
  const test = child(node, "test");
  const call = child(node, "consequent");
  const args = call["arguments"] as Node[];
  const typed = child(test, "left");
  if (typed.type !== "UnaryExpression" || child(typed, "argument").type !== "AssignmentExpression") return;
  const assignment = child(typed, "argument");
  const read = child(assignment, "right");
  const kept = source(args.at(-1)!);
  const [question, whole, way] = [source(test), source(node), source(call)];
  const other = kept === "$s_1" ? "$s_2" : "$s_1";
  add("check a read loosely", node, whole.replace("===", "=="));
  add("check a read in the other order", test, `"function" === ${source(typed)}`);
  add(
    "check what was read beforehand",
    node,
    `(${source(assignment)}, typeof ${kept} === "function" ? ${way} : ${kept})`,
  );
  add("check, and evaluate something before the use", node, `${question} ? (${kept} = [], ${way}) : ${kept}`);
  add(
    "change what was read after its check",
    call,
    way.replace(new RegExp(`${escape(kept)}\\)$`), `${kept} = [].push)`),
  );
  add("change what was read before it is given", child(node, "alternate"), `(${kept} = [].push, ${kept})`);
  add("keep what was read beside its check", node, `(${whole}, ${kept})`);
  add("hand what was read to another function", call, `[].concat(${kept})`);
  add("give another temporary than was checked", child(node, "alternate"), other);
  add("guard another temporary than was checked", args.at(-1)!, other);
  add("check another temporary than is kept", child(assignment, "left"), other);
  add("read in a variable of the guest's", child(assignment, "left"), "$s_cv");
  add("take a call for what is read", read, `(() => [].push)()`);
  add("await what was read before its check", assignment, `await (${source(assignment)})`);
  add("yield what was read before its check", assignment, `yield (${source(assignment)})`);
  add("check in a function", node, `(() => ${whole})()`);
  add("check, and take the other branch of another check", test, `${question} && $s_cv`);
  add("check, or take the branch anyway", test, `${question} || $s_cv`);
  if (guardOf(call) !== "read") return;
  const [from] = args as [Node, Node];
  const object = child(read, "object");
  add("take what was read for another object", from, "[]");
  add("take what was read for another variable", from, "$s_cv");
  add("take what was read for itself", from, kept);
  add("give what was read in the place of its object", call, `$s_read(${kept}, ${source(from)})`);
  add("tame what was read, and bind it to nobody", call, `$s_tame(${kept})`);
  for (const guard of ["value", "bind", "get", "method", "callee"])
    add(`exchange the guard of a read for ${guard}`, child(call, "callee"), `$s_${guard}`);
  if (from.type === "Identifier") {
    const name = source(from);
    add("assign the object between its read and its guard", from, `(${name} = $s_cv)`);
    add("assign the object after its read", test, `${question} && (${name} = $s_cv)`);
    if (read["computed"] && isNamed(object, name))
      add("assign the object while its key is evaluated", child(read, "property"), `(${name} = $s_cv, 0)`);
  }
  if (object.type === "AssignmentExpression") {
    const held = source(child(object, "right"));
    add(
      "evaluate the object of a read twice",
      node,
      whole.replace(source(object), held).replace(`$s_read(${source(from)}`, `$s_read(${held}`),
    );
    add("use the object of a read as a value", node, `(${whole}, ${source(from)})`);
    add(
      "keep the object of a read beforehand",
      node,
      `(${source(object)}, ${whole.replace(source(object), source(from))})`,
    );
    add("call on the object of a read", node, `(${whole}, ${source(from)}.m())`);
  }
}

const escape = (text: string): string => text.replace(/[$()[\]]/g, "\\$&");

/** `typeof a === "number" && … ? a + b : $s_add(a, b)`, `typeof a === "string" ? o.m(a) : $s_invoke(o, "m", a)` */
function weakenTested(node: Node, source: Source, add: Add): void {
  const test = child(node, "test");
  const used = child(node, "consequent");
  const isCall = used.type === "CallExpression" && child(used, "callee").type === "MemberExpression";
  const isOperation = used.type === "BinaryExpression" && /^(?:\+|[<>]=?|[!=]=)$/.test(String(used["operator"]));
  if (!isCall && !isOperation) return;
  // What is called is asked for the message alone.
  if (isCall && source(test).startsWith(`typeof ${source(child(used, "callee"))} `)) return;
  const what = isCall ? "a call" : "an operation";
  const question = source(test);
  const [, tested] = /^typeof \(?(\$s_\d+|\w+)/.exec(question) ?? [];
  add(`evaluate something between a test and ${what}`, test, `${question} && [$s_cv = {}]`);
  add(`go on to ${what} without the test`, test, `${question} || $s_cv`);
  add(`test loosely before ${what}`, test, question.replaceAll(/([!=])==/g, "$1="));
  add(`test for an object before ${what}`, test, question.replaceAll(/=== "\w+"/g, '=== "object"'));
  add(`await between a test and ${what}`, test, `${question} && await 1`);
  add(`yield between a test and ${what}`, test, `${question} && (yield 1)`);
  add(`make a test and then ${what} of its own`, node, `(${question}, ${source(used)})`);
  add(`test beforehand, and then ${what}`, test, "$s_cv");
  if (tested !== undefined && tested !== "this") {
    add(`assign what was tested between a test and ${what}`, test, `${question} && [${tested} = {}]`);
    add(`assign what was tested before ${what}`, used, `(${tested} = {}, ${source(used)})`);
  }
  if (isCall) {
    const [first] = used["arguments"] as Node[];
    const method = child(used, "callee");
    if (first) {
      add("call with an argument that was not tested", first, "$s_cv");
      add("call with an argument that is made after the test", first, "{}");
      add("call with what a function gives after the test", first, "(() => ({}))()");
      add("spread arguments after a test", first, "...[{}]");
      add("call with one argument more after the test", { start: first.start, end: first.start }, "{}, ");
      if (tested !== undefined) add("assign what was tested in an argument", first, `(${tested} = {})`);
    }
    add("call on what a function gives after the test", child(method, "object"), "(() => ({}))()");
    add("call what needs its stand-in after the test", child(method, "property"), "join");
    add("call a special name after the test", child(method, "property"), "constructor");
  } else {
    add("compute after the test with what was not tested", child(used, "left"), "{}");
    add("compute after the test with what a function gives", child(used, "right"), "(() => ({}))()");
  }
}

/** Guards whose result the guest may hold, by the number of their arguments. */
const VALUE_GUARDS: Readonly<Record<number, readonly string[]>> = {
  1: ["template", "call", "construct"],
  2: ["get", "has", "remove", "add", "instanceOf", "importModule"],
  3: ["set"],
};
/** More guards that look at everything that they are given, and give what a guest may hold or nothing. */
const SELF_CHECKING: ReadonlySet<string> = new Set([
  "binary",
  "declare",
  "invoke",
  "key",
  "method",
  "rest",
  "setGlobal",
  "typeofGlobal",
  "update",
  "others",
]);
/** Guards that are more than that: each has its own place. */
const PLACED_GUARDS: Readonly<Record<number, readonly string[]>> = {
  1: [
    "tame",
    "callee",
    "spread",
    "enumerate",
    "heritage",
    "constructed",
    "prototypeOf",
    "iterateAsync",
    "privateName",
    "native",
    "show",
    "selfOperation",
    "endClass",
    "own",
  ],
  2: [
    "read",
    "bind",
    "value",
    "method",
    "methodSelf",
    "view",
    "viewSelf",
    "iterate",
    "ref",
    "refSelf",
    "fresh",
    "friend",
    "getSelf",
    "removeSelf",
    "named",
    "tag",
    "enter",
  ],
  3: ["setSelf", "beginClass"],
  4: ["updateSelf"],
};

function exchangeGuard(guard: string, node: Node, source: Source, add: Add): void {
  const callee = child(node, "callee");
  const count = (node["arguments"] as Node[]).length;
  const isOfValues = SELF_CHECKING.has(guard) || Object.values(VALUE_GUARDS).some((names) => names.includes(guard));
  const pick = (names: readonly string[]): string | undefined => names[(node.start >> 2) % names.length];
  const [other, placed] = [pick(VALUE_GUARDS[count] ?? []), pick(PLACED_GUARDS[count] ?? [])];
  if (other !== undefined && other !== guard)
    add(
      isOfValues ? "exchange one guard of values for another" : `exchange ${guard} for a guard of values`,
      callee,
      `$s_${other}`,
    );
  // Self may do to itself what another guard of self does.
  const isOfSelf = guard.endsWith("Self") && placed?.endsWith("Self") === true;
  if (placed !== undefined && placed !== guard && !isOfSelf)
    add(`exchange a guard for ${placed}`, callee, `$s_${placed}`);
  for (const argument of node["arguments"] as Node[]) {
    if (typeof argument["value"] !== "string") continue;
    const what = /^(?:global|typeofGlobal|setGlobal|cell|constant|native|nativeOfPrimitives|instancesOf)$/.test(guard)
      ? "a global"
      : /^(?:named|beginClass|binary)$/.test(guard)
        ? `what ${guard} is about`
        : "a member";
    add(`change the name of ${what}`, argument, '"constructor"');
    add(`change the name of ${what} to a private one`, argument, '"_x"');
    add(`compute the name of ${what}`, argument, `(${source(argument)}, "constructor")`);
  }
}

/** `o.p.m(a)`, where nobody checks what `o.p` is. */
function callOnUnchecked(node: Node, source: Source, add: Add): void {
  const callee = child(node, "callee");
  if (callee.type !== "MemberExpression" || callee["computed"] === true) return;
  const object = child(callee, "object");
  if (object.type !== "MemberExpression" || object["computed"] === true) return;
  for (const name of ["call", "apply", "bind", "valueOf", "toString", "hasOwnProperty", "constructor"])
    add(`call ${name} on what was not checked`, child(callee, "property"), name);
  add("call an element of what was not checked", callee, `${source(object)}[0]`);
  add("call on a special name that was not checked", child(object, "property"), "constructor");
}

/** `$s_receiver(o, "map").map(a)` */
function useSpeciesReceiver(node: Node, parents: readonly Node[], source: Source, add: Add): void {
  const [object, name] = node["arguments"] as [Node, Node];
  const [member, call] = [parents.at(-1)!, parents.at(-2)!];
  if (member.type !== "MemberExpression") return;
  for (const other of ["push", "join", "constructor", name["value"] === "map" ? "filter" : "map"]) {
    add("ask for the receiver of another method", name, `"${other}"`);
    add("call another method on a receiver", child(member, "property"), other);
  }
  add("ask for a receiver and use another", node, `(${source(node)}, ${source(object)})`);
  add("use a receiver as a value", node, `[${source(node)}][0]`);
  add("keep a receiver", node, `($s_cv = ${source(node)})`);
  add("read from a receiver", call, `(${source(member)})`);
  add("call a method of a receiver without it", call, `(0, ${source(member)})(1)`);
  add("write to a receiver", call, `(${source(member)} = 1)`);
  add("compute the name of a method of a receiver", member, `${source(node)}[(() => ${source(name)})()]`);
  add("call another method on a receiver, in brackets", member, `${source(node)}["sort"]`);
  add("ask for the receiver of a receiver", object, source(node));
}
