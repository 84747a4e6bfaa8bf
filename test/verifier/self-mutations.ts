/**
 * Mechanical weakenings of what strict classes rely on in place: receiver checks, permissions that are let go of, brands, what stands for `this`, private symbols and methods, `super`.
 */
import { child, edits, guardOf, mutantsOf, type Add, type Mutant, type Source } from "./mutation.js";
import type { Node } from "./parser.js";

/** The mutants of a text of those kinds that are `wanted` when their turn comes. */
export function mutateSelf(text: string, wanted: (kind: string) => boolean): Generator<Mutant> {
  const classes = [...text.matchAll(/\bclass (\w+)/g)].map(([, name]) => name!);
  return mutantsOf(
    text,
    edits(text, (node, parents, source, add) => weaken(node, parents, source, add, classes)),
    wanted,
  );
}

function weaken(node: Node, parents: readonly Node[], source: Source, add: Add, classes: readonly string[]): void {
  switch (node.type) {
    case "ConditionalExpression":
      if (/^enter(?:Shown)?$/.test(guardOf(child(node, "alternate")) ?? "")) weakenEntry(node, parents, source, add);
      else if (/^(?:called|receiver)$/.test(guardOf(child(node, "alternate")) ?? ""))
        weakenOwnMethod(node, parents, source, add);
      else if (source(child(node, "test")) === "$s_underway.unmade") weakenCallWhileMaking(node, source, add);
      else if (/^\$s_\d+ === this$/.test(source(child(node, "test")))) weakenSuperCall(node, source, add);
      break;
    case "LogicalExpression":
      if (guardOf(child(node, "right")) === "fresh") weakenBrand(node, parents, source, add, classes);
      break;
    case "CallExpression": {
      const guard = guardOf(node);
      if (guard === "leave") weakenLeave(node, parents, source, add);
      if (guard === "show") add("show another object than self", (node["arguments"] as Node[])[0]!, "{}");
      if (guard === "isMade") weakenMade(node, parents, source, add, classes);
      if (guard === "beginClass")
        add("say that a class adds nothing", { start: node.end, end: node.end }, "; $s_addsNothing(this)");
      if (guard === "addsNothing") weakenNothing(node, parents, add);
      takePrivateMethod(node, source, add);
      break;
    }
    case "VariableDeclaration":
      bindAnew(node, source, add);
      for (const declarator of node["declarations"] as Node[])
        if (node["kind"] !== "const")
          getValueOf(child(declarator, "id"), declarator["init"] as Node | null, node, parents, source, add);
      break;
    case "ExpressionStatement": {
      const assignment = child(node, "expression");
      if (assignment.type === "AssignmentExpression" && assignment["operator"] === "=")
        getValueOf(child(assignment, "left"), child(assignment, "right"), node, parents, source, add);
      break;
    }
    case "MemberExpression":
      useReceiver(node, parents, source, add);
      break;
  }
}

const WHOLE = /^(?:#\$s_b\d+ in this|\(\$s_\d+ = #\$s_b\d+ in this\)) && !\$s_underway\.n$/;

/** `#$s_b1 in this && !$s_underway.n ? this : $s_enter(this, #$s_b1 in this)`, or `var $s_1 = ($s_1 = #$s_b1 in this) && … ? this : $s_enter(this, $s_1)` */
function weakenEntry(node: Node, parents: readonly Node[], source: Source, add: Add): void {
  const test = child(node, "test");
  if (!WHOLE.test(source(test))) return;
  const [left, count] = [child(test, "left"), child(test, "right")];
  const brand = left.type === "AssignmentExpression" ? child(left, "right") : left;
  const call = child(node, "alternate");
  const [self, branded] = call["arguments"] as [Node, Node];
  const isShown = guardOf(call) === "enterShown";
  const name = source(
    child(
      parents.findLast(({ type }) => /^Class(?:Decl|Expr)/.test(type))!,
      "id",
    ),
  );
  add("drop the test of the brand at an entry", test, source(count));
  add("drop the test that nothing is underway", test, source(brand));
  if (brand !== left) weakenKept(node, left, source, add);
  add("test the brand or that nothing is underway", test, `${source(brand)} || ${source(count)}`);
  add("test the parts of an entry in the other order", test, `${source(count)} && ${source(brand)}`);
  add("negate the test of the brand", brand, `!(${source(brand)})`);
  add("ask another object for its brand", brand, source(brand).replace("this", "{}"));
  add("ask whether something is underway", count, source(count).slice(1));
  add("ask another count", count, source(count).replace(".n", ".m"));
  add("ask the count itself", count, source(count).replace(".n", ""));
  add("ask a computed count", count, source(count).replace(".n", '["n"]'));
  add("ask no count", count, "!0");
  add("set the count", count, "!($s_underway.n = 0)");
  add("let every receiver enter", node, "this");
  add("let another object stand for self", child(node, "consequent"), "{}");
  add("let what is no instance pass", call, "this");
  add("let what is no instance pass as nothing", call, "void 0");
  add("enter with another object", self, "{}");
  add("enter as one that is branded", branded, "true");
  add("enter as one that another object is branded as", branded, source(brand).replace("this", "{}"));
  add("check as with all guards", node, `${source(brand)} || $s_self(this, ${name})`);
  for (const number of [1, 2])
    add("ask for the brand of another class", brand, source(brand).replace(/b\d+/, `b${number}`));
  add(
    isShown ? "say that what is shown is not" : "say that what is not shown is",
    call["callee"] as Node,
    isShown ? "$s_enter" : "$s_enterShown",
  );
  moveEntry(node, parents, source, add);
}

/** `#$s_b1 in this || $s_isMade(this, C)` in an entry. */
function weakenMade(node: Node, parents: readonly Node[], source: Source, add: Add, classes: readonly string[]): void {
  const [self, own] = node["arguments"] as [Node, Node];
  const either = parents.at(-1)!;
  add("enter as one that another object is made", self, "{}");
  add("enter as one whose class is computed", own, `(0, ${source(own)})`);
  add("enter as one that is made of nothing", own, "void 0");
  add("enter as one that is made by something else", node, "true");
  add("enter as one that is not made", node, `!${source(node)}`);
  add("enter as one that is made, whatever its brand", either, source(node));
  add("enter as one that is made and branded", either, source(either).replace("||", "&&"));
  add("enter as one that is made or branded", either, `${source(node)} || ${source(child(either, "left"))}`);
  for (const other of classes.filter((each) => each !== source(own)).slice(0, 2))
    add("enter as one that is made of another class", own, other);
}

/** `$s_addsNothing(this)` in the frame of a class. */
function weakenNothing(node: Node, parents: readonly Node[], add: Add): void {
  const definition = parents.findLast(({ type }) => /^Class(?:Declaration|Expression)$/.test(type))!;
  const brand = (child(definition, "body")["body"] as Node[])[1]!;
  const after = { start: brand.end, end: brand.end };
  add("say of nobody that it adds nothing", (node["arguments"] as Node[])[0]!, "{}");
  add("say that a class adds nothing, and add a field", after, " #more;");
  add("say that a class adds nothing, and add a public field", after, " more = 1;");
  add("say that a class adds nothing, and add a private method", after, " #more() { $s_leave(); }");
  add("say that a class adds nothing, and construct", after, " constructor() { super(); }");
}

/** `(o[$s_v1] ? o : $s_called(o, "m")).m(a)` */
function weakenOwnMethod(node: Node, parents: readonly Node[], source: Source, add: Add): void {
  const [test, own, other] = [child(node, "test"), child(node, "consequent"), child(node, "alternate")];
  const [object, name] = other["arguments"] as [Node, Node];
  const member = parents.at(-1)!;
  const call = parents.at(-2)!;
  if (member.type !== "MemberExpression" || call.type !== "CallExpression") return;
  const again = source(own);
  const key = child(test, "property");
  add("call a method as a class's own of whoever comes", test, "true");
  add("call a method as a class's own of what has another symbol", key, "$s_p1");
  add("call a method as a class's own of what has a mark", key, "$s_mark");
  add("call a method as a class's own of what has not the symbol", test, `!${source(test)}`);
  add("call a method as a class's own, or not", test, `${source(test)} || true`);
  add("call a method as a class's own without asking", call, `${again}.${source(child(member, "property"))}({})`);
  add("ask another object whether a method is a class's own", child(test, "object"), "{}");
  add("call a method as a class's own of another object", own, "[]");
  add("call a method that is no class's own of another object", object, "[]");
  add("call a method that is no class's own by another name", name, '"trim"');
  add(
    "give the branches of a class's own method each other's place",
    node,
    `${source(test)} ? ${source(other)} : ${again}`,
  );
  add("hold what a method is called on", node, `$s_cv = ${source(node)}`);
  add("take what a method is called on as a value", call, `[${source(node)}]`);
  add("evaluate something after asking for a class's own method", own, `($s_cv = [], ${again})`);
  for (const bad of ["constructor", "join", "toString", "concat"])
    add(`call ${bad} as a class's own method by the symbol of another`, child(member, "property"), bad);
  add("read a class's own method", call, source(member));
}

/** `$s_underway.unmade ? $s_callMethod(…) : this.m(a)` */
function weakenCallWhileMaking(node: Node, source: Source, add: Add): void {
  const [test, guarded, call] = [child(node, "test"), child(node, "consequent"), child(node, "alternate")];
  add("call on what is being made without asking", node, `(${source(call)})`);
  add("call on what is being made while something is underway", test, "!$s_underway.unmade");
  add("call on what is being made after asking for another count", test, "$s_underway.n");
  add("call on what is being made after asking for nothing", test, "0");
  add("call on what is being made, or not", test, "$s_underway.unmade && $s_cv");
  add(
    "give the branches of a call on what is being made each other's place",
    node,
    `$s_underway.unmade ? ${source(call)} : ${source(guarded)}`,
  );
  const callee = child(call, "callee");
  add("read from what is being made a method", call, source(callee));
  for (const bad of ["constructor", "hasOwnProperty", "concat"])
    add(`call ${bad} on what is being made`, child(callee, "property"), callee["computed"] ? `"${bad}"` : bad);
}

/** The statement that an entry is, at another place. */
function moveEntry(node: Node, parents: readonly Node[], source: Source, add: Add): void {
  const declaration = parents.findLast(({ type }) => type === "VariableDeclaration" || type === "ExpressionStatement");
  const statement = parents.at(-1)?.type === "ExpressionStatement" ? parents.at(-1)! : declaration;
  const block = parents[parents.indexOf(statement!) - 1];
  if (block?.type === "BlockStatement" && statement !== undefined) {
    const body = block["body"] as Node[];
    const next = body[body.indexOf(statement) + 1];
    const text = source(statement);
    const at = { start: statement.start, end: statement.end };
    add("drop an entry", at, statement.type === "VariableDeclaration" ? text.replace(source(node), "this") : ";");
    add(
      "enter under a condition",
      at,
      text.startsWith("const") ? text.replace(source(node), `1 && (${source(node)})`) : `if (1) ${text}`,
    );
    add(
      "enter in a function",
      at,
      text.startsWith("const") ? text.replace(source(node), `(() => ${source(node)})()`) : `(() => { ${text} })();`,
    );
    add("enter after something else", at, `$s_leave.x; ${text}`.replace("$s_leave.x", "[1]"));
    if (text.startsWith("const")) {
      add("let what stands for self change", at, text.replace("const", "let"));
      add("hoist what stands for self", at, text.replace("const", "var"));
    }
    if (next !== undefined && next.type !== "VariableDeclaration")
      add("enter after the first statement", { start: statement.start, end: next.end }, `${source(next)} ${text}`);
  }
  const sequence = parents.at(-1);
  if (sequence?.type === "SequenceExpression") {
    const [check, key] = sequence["expressions"] as [Node, Node];
    add("drop an entry from parameters", sequence, source(key));
    add("enter after the key of a parameter", sequence, `${source(key)}, ${source(check)}`);
  }
}

function weakenLeave(node: Node, parents: readonly Node[], source: Source, add: Add): void {
  const statement = parents.at(-1)!;
  add("let go of a permission by something else", node, "void 0");
  add("let go of a permission in a function", node, `(() => ${source(node)})()`);
  if (statement.type !== "ExpressionStatement") return;
  const body = parents.at(-2)!["body"];
  const next = Array.isArray(body) ? (body as Node[])[(body as Node[]).indexOf(statement) + 1] : undefined;
  add("keep a permission", statement, ";");
  add("let go of a permission and mention self", statement, `${source(statement)} this;`);
  add("let go of a permission and use super", statement, `${source(statement)} super.x;`);
  add("let go of a permission late", statement, `[1]; ${source(statement)}`);
  add("let go of a permission under a condition", statement, `if (1) ${source(statement)}`);
  if (next)
    add(
      "let go of a permission after the first statement",
      { start: statement.start, end: next.end },
      `${source(next)} ${source(statement)}`,
    );
}

/** `#$s_b1 = this[$s_mark] === C || $s_fresh(this, C)` */
function weakenBrand(node: Node, parents: readonly Node[], source: Source, add: Add, classes: readonly string[]): void {
  const left = child(node, "left");
  const name = source(child(left, "right"));
  add("brand whoever comes", node, "true");
  add("brand whoever has a mark", node, `${source(left)} || true`);
  add("brand whoever has any mark", left, source(left).replace("===", "!=="));
  add("compare a mark loosely", left, source(left).replace("===", "=="));
  add("brand by the mark of another object", left, source(left).replace("this", "{}"));
  add("ask for a mark and then for more", node, `${source(left)} && ${source(child(node, "right"))}`);
  for (const other of classes.filter((each) => each !== name).slice(0, 1)) {
    add("brand by the mark of another class", child(left, "right"), other);
    add("brand for another class", (child(node, "right")["arguments"] as Node[])[1]!, other);
  }
  const definition = parents.findLast(({ type }) => /^Class(?:Declaration|Expression)$/.test(type));
  if (definition && !definition["superClass"])
    add(
      "brand by a mark in a class with a parent",
      { start: child(definition, "body").start, end: child(definition, "body").start },
      " extends $s_heritage([]) ",
    );
}

/** `$s_1 === this ? super.m(a) : …` */
function weakenSuperCall(node: Node, source: Source, add: Add): void {
  const [test, call] = [child(node, "test"), child(node, "consequent")];
  if (call.type !== "CallExpression" || child(call, "callee").type !== "MemberExpression") return;
  const name = child(child(call, "callee"), "property");
  add("call super without asking whether self is whole", node, `(${source(call)})`);
  add("call super of whoever is not whole", test, source(test).replace("===", "!=="));
  add("ask loosely whether self is whole", test, source(test).replace("===", "=="));
  add("ask whether this is this", test, "this === this");
  add("ask something else than whether self is whole", test, "$s_cv");
  add("ask in the other order whether self is whole", test, `this === ${source(child(test, "left"))}`);
  add(
    "give the branches of a call of super each other's place",
    node,
    `${source(test)} ? ${source(child(node, "alternate"))} : ${source(call)}`,
  );
  add("read from super where self is whole", call, source(child(call, "callee")));
  add("write to super where self is whole", call, `(${source(child(call, "callee"))} = 1)`);
  add("construct from super where self is whole", call, `new ${source(child(call, "callee"))}()`);
  for (const bad of ["constructor", "_x", "hasOwnProperty", "join", "map"])
    add(`call ${bad === "_x" ? "a private name" : bad} of super where self is whole`, name, bad);
}

/** `this.#m(a)` */
function takePrivateMethod(node: Node, source: Source, add: Add): void {
  const callee = child(node, "callee");
  if (callee.type !== "MemberExpression" || child(callee, "property").type !== "PrivateIdentifier") return;
  const args = (node["arguments"] as Node[]).map(source).join(", ");
  add("call a private method without its receiver", node, `(0, ${source(callee)})(${args})`);
  add("take a private method as a value", node, `[${source(callee)}]`);
  add("call a private method of another object", child(callee, "object"), "$s_cv");
  add("write a private method", node, `(${source(callee)} = ${source(callee)})`);
}

/** `var $s_1 = ($s_1 = #$s_b1 in this) && !$s_underway.n ? this : $s_enter(this, $s_1)`: the answer is kept until the guard is told. */
function weakenKept(node: Node, kept: Node, source: Source, add: Add): void {
  const name = source(child(kept, "left"));
  const after = { start: node.end, end: node.end };
  add("keep the answer for another brand in passing", kept, `(${source(kept)}, true)`);
  add("keep a false answer", kept, source(kept).replace(/ = (.*)$/, " = !($1)"));
  add("keep the answer by another operator", kept, source(kept).replace(" = ", " ||= "));
  add("keep no answer", kept, source(child(kept, "right")));
  add("ask in front of the answer", { start: node.start, end: node.start }, `${name} = true, `);
  add("bind again what stands for self", after, `; var ${name} = {}`);
  add("bind again what stands for self in a loop", after, `; for (var ${name} of [{}])`);
  add("assign what stands for self in a function", after, `; (() => { ${name} = {}; })()`);
  add("update what stands for self", after, `; ${name}++`);
}

/** What stands for `this`: `var $s_1 = …`, `$s_1.x` */
function bindAnew(node: Node, source: Source, add: Add): void {
  const [declarator] = node["declarations"] as Node[];
  const init = declarator?.["init"] as Node | null;
  if (init?.type !== "ConditionalExpression" || guardOf(child(init, "alternate")) !== "enter") return;
  const name = source(child(declarator!, "id"));
  const after = { start: node.end, end: node.end };
  add("assign what stands for self", after, ` ${name} = {};`);
  add("use what stands for self as a value", after, ` [${name}];`);
  add("keep what stands for self", after, ` $s_cv = ${name};`);
  add("pass what stands for self on", after, ` [].push(${name});`);
  add("return what stands for self", after, ` if (1) return ${name};`);
  add("throw what stands for self", after, ` if (0) throw ${name};`);
  add("spread what stands for self", after, ` ({ ...${name} });`);
  add("compare what stands for self", after, ` ${name} === {};`);
  add("read a computed name of what stands for self", after, ` void ${name}[$s_cv];`);
  add("read a special name of what stands for self", after, ` void ${name}.constructor;`);
  add("write a special name of what stands for self", after, ` ${name}.constructor = 1;`);
  add("write a computed name of what stands for self", after, ` ${name}[$s_cv] = 1;`);
  add("delete from what stands for self", after, ` delete ${name}.x;`);
  add("read what stands for self as a value unchecked", after, ` [${name}.x];`);
  add("bind what stands for self to a parameter", after, ` ((x) => x)(${name});`);
  add("take what stands for self apart", after, ` const { x } = ${name};`);
  add("call a special name of what stands for self", after, ` ${name}.constructor();`);
  add("call a name that asks more of what stands for self", after, ` ${name}.hasOwnProperty("x");`);
  add("put a private symbol in a value", after, ` [$s_p1];`);
}

/** Members of self under a private symbol. */
function useReceiver(node: Node, parents: readonly Node[], source: Source, add: Add): void {
  const property = child(node, "property");
  if (!node["computed"] || !/^\$s_p\d+$/.test(source(property)) || child(node, "object").type === "Super") return;
  if (parents.at(-1)?.type === "MethodDefinition") return;
  const key = source(property);
  add("use a private symbol on another object", child(node, "object"), "$s_cv");
  add("use a private symbol on a new object", child(node, "object"), "[]");
  add("read a private symbol of another object by a guard", node, `$s_get($s_cv, ${key})`);
  add("read a private symbol of another object by the guard of self", node, `$s_getSelf($s_cv, ${key})`);
  add("give a private symbol away", property, `($s_cv = ${key})`);
  add("make a text of a private symbol", property, `\`\${${key}}\``);
}

/** A variable of strict code that holds what was read without a function check: nobody gets its value. */
function getValueOf(
  target: Node,
  value: Node | null,
  { end }: Node,
  parents: readonly Node[],
  source: Source,
  add: Add,
): void {
  const isRead = value?.type === "MemberExpression" && value["computed"] !== true;
  const isOfSelf = isRead && child(value, "property").type === "PrivateIdentifier";
  if (!isRead || isOfSelf || target.type !== "Identifier" || !source(parents[0]!).includes("$s_read")) return;
  if (!/^(?:BlockStatement|Program)$/.test(parents.at(-1)!.type)) return;
  const name = source(target);
  if (name.startsWith("$s_")) return;
  const after = { start: end, end };
  for (const operator of ["||=", "&&=", "??="])
    add(`get the value of a variable that nobody gets, by ${operator}`, after, ` [${name} ${operator} 1];`);
  add("get the value of a variable that nobody gets", after, ` [${name}];`);
  add("get the value of a variable that nobody gets in a function", after, ` (() => ${name});`);
  add("get the value of a variable that nobody gets in an object", after, ` ({ ${name} });`);
  add("get the value of a variable that nobody gets by assigning it", after, ` [${name} = ${name}];`);
  add("call a variable that nobody gets", after, ` ${name}();`);
  add("call what functions have on a variable that nobody gets", after, ` ${name}.call([]);`);
  add("write to a variable that nobody gets", after, ` ${name}[$s_mark] === void 0 ? (${name}.x = 1) : 1;`);
  add("take a variable that nobody gets for the operand of instanceof", after, ` ${name} instanceof Object;`);
  add(
    "test the type of a variable that nobody gets and use it",
    after,
    ` typeof ${name} !== "function" ? [${name}] : 1;`,
  );
}
