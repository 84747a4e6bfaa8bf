/**
 * The outermost form of an artifact's text. Everything that the program uses comes in through the one parameter of the functor, and is
 * bound to parameters that nothing assigns, before anything of the guest runs; nothing of the wrapping functions can be reached from inside (invariant I8).
 *
 *     (function ($s_guards) {
 *       "use strict";
 *       return (($s_get, …, $s_p1) => {
 *         let $s_i1;
 *         return function () { … };
 *       })($s_guards.get, …, $s_guards.privateName("_x"));
 *     })
 */
import { GUARDS_PARAMETER, RESERVED_PREFIX } from "@sallyport/runtime-guards/abi";
import type { GuardName } from "@sallyport/runtime-guards/abi";
import type {
  ArrowFunctionExpression,
  BlockStatement,
  CallExpression,
  Expression,
  FunctionExpression,
  Identifier,
  MemberExpression,
  Node,
  Pattern,
  Program,
  Property,
  SpreadElement,
  Statement,
  VariableDeclaration,
} from "acorn";
import { makeHiddenReceiver } from "./activation.js";
import type { Activation } from "./activation.js";
import { verifyValue } from "./expressions.js";
import { placedCall } from "./guard-calls.js";
import { reservedRole, resultOf } from "./guards.js";
import { resultOfFunction } from "./names.js";
import { makeBinding } from "./scope.js";
import { verifyStatements } from "./statements.js";
import type { FindOptions } from "./options.js";
import { Verification, isStringLiteral } from "./verification.js";
import type { Report } from "./report.js";

/** The names that a CommonJS module finds, in the order in which its wrapper takes them. */
const COMMONJS_PARAMETERS: readonly string[] = ["exports", "require", "module", "__filename", "__dirname"];

/** Walks the program. Gives null if the outermost form is wrong, so that nothing inside has a meaning. */
export function verifyFunctor(program: Program, { profile, guards }: FindOptions, report: Report): Verification | null {
  const [statement, ...others] = program.body;
  const functor = statement?.type === "ExpressionStatement" ? statement.expression : null;
  if (others.length > 0 || functor?.type !== "FunctionExpression" || !takesGuardsOnly(functor)) {
    report.refuse("functor", program, "the text is not one function expression that takes the guards");
    return null;
  }
  const activation = makeWrapperActivation("functor", functor);
  const v = new Verification(report, activation);
  v.scopes.enter();
  const body = takeBindings(functor, v);
  if (body === null) return null;
  // A strict class cannot be without this guard.
  const isStrict = profile === undefined ? v.guards.has("$s_beginClass") : profile === "strict";
  v.isStrict = isStrict;
  // Strict code with and without all its guards has different receiver checks: what is left out has to be claimed.
  v.allowsInPlace = isStrict ? guards === "needed" : guards !== "all";
  const [global] = v.globals;
  if (global !== undefined && !v.allowsInPlace)
    v.refuse("functor", global, "the functor binds something else than guards, private symbols and cells");
  const [returned, ...unexpected] = takeCells(body, v);
  if (returned?.type !== "ReturnStatement" || returned.argument?.type !== "FunctionExpression") {
    v.refuse("functor", returned ?? functor, "the functor does not return the function that runs the program");
    return null;
  }
  if (unexpected.length > 0) v.refuse("functor", unexpected[0]!, "something stands after what the functor returns");
  verifyWrapper(returned.argument, v);
  v.scopes.leave();
  return v;
}

function takesGuardsOnly(node: FunctionExpression): boolean {
  const [parameter] = node.params;
  const isPlain = !node.async && !node.generator && !node.id && node.params.length === 1;
  return isPlain && parameter?.type === "Identifier" && parameter.name === GUARDS_PARAMETER;
}

function makeWrapperActivation(kind: "functor" | "body" | "commonjs", node: FunctionExpression): Activation {
  return {
    kind,
    owner: {},
    receiver: makeHiddenReceiver(),
    constructorOf: null,
    isAsync: node.async,
    isGenerator: node.generator,
  };
}

/** The directive, and the function around the program with what it is called with. Gives the statements of that function; null if the form is wrong. */
function takeBindings(functor: FunctionExpression, v: Verification): readonly Statement[] | null {
  const statements = functor.body.body;
  const directive = statements[0];
  const hasDirective = directive?.type === "ExpressionStatement" && directive.directive === "use strict";
  if (!hasDirective)
    v.refuse("strict-mode", directive ?? { start: 0, end: 0 }, 'the functor does not begin with "use strict"');
  const [returned, ...unexpected] = hasDirective ? statements.slice(1) : statements;
  const call = returned?.type === "ReturnStatement" && isBinding(returned.argument) ? returned.argument : null;
  if (call === null) {
    v.refuse("functor", returned ?? functor, "the functor does not bind what the program uses");
    return null;
  }
  if (unexpected.length > 0) v.refuse("functor", unexpected[0]!, "something stands after what the functor returns");
  const { params, body } = call.callee;
  params.forEach((parameter, index) => takeParameter(parameter, call.arguments[index]!, v));
  return body.body;
}

type Binding = CallExpression & { callee: ArrowFunctionExpression & { body: BlockStatement } };

/** `(($s_get, …) => { … })($s_guards.get, …)`, with as many arguments as parameters. */
function isBinding(node: Expression | null | undefined): node is Binding {
  if (node?.type !== "CallExpression" || node.optional) return false;
  const { callee, arguments: args } = node;
  return (
    callee.type === "ArrowFunctionExpression" &&
    !callee.async &&
    callee.body.type === "BlockStatement" &&
    callee.params.length === args.length
  );
}

/** One parameter and what it is given: a guard under its own name, a private symbol, or a global. */
function takeParameter(id: Pattern, value: Expression | SpreadElement, v: Verification): void {
  const role = id.type === "Identifier" && id.name.startsWith(RESERVED_PREFIX) ? reservedRole(id.name) : null;
  if (role === "guard") {
    if (RESERVED_PREFIX + memberOfGuards(value) !== (id as Identifier).name)
      v.refuse("functor", value, "a guard is not taken under its own name");
    bindReserved(id, v);
  } else if (role === "private-symbol") {
    const name = textGivenTo(value, "privateName");
    if (name === null) v.refuse("functor", id, "a private symbol is not the domain's");
    else if (v.privateNames.has(name)) v.refuse("functor", id, `there are two symbols for \`${name}\`, which are one`);
    else v.privateNames.add(name);
    bindReserved(id, v);
  } else if (role === "offered-symbol") {
    const name = textGivenTo(value, "offered");
    if (name === null) v.refuse("functor", id, "an offered name's symbol is not the domain's");
    else v.offeredSymbols.set((id as Identifier).name, name);
    bindReserved(id, v);
  } else if (role === "method-symbol") {
    const name = textGivenTo(value, "ownMethod");
    if (name === null) v.refuse("functor", id, "a method's symbol is not the domain's");
    else v.methodSymbols.set((id as Identifier).name, name);
    bindReserved(id, v);
  } else if (role === "instance-symbol") {
    if (givenTo(value, "instanceSymbol")?.length === 0) v.instanceSymbols.add((id as Identifier).name);
    else v.refuse("functor", id, "an instance's symbol is not the domain's");
    bindReserved(id, v);
  } else if (role === "constant" || role === "native" || role === "kind" || role === "global-cell") {
    takeGlobal(id as Identifier, value, role, v);
  } else v.refuse("functor", id, "the functor binds something else than guards, private symbols and cells");
}

/** The name in `$s_guards.name`. */
function memberOfGuards(node: Node): string | null {
  if (node.type !== "MemberExpression") return null;
  const { object, property, computed, optional } = node as MemberExpression;
  const isMember = !computed && !optional && object.type === "Identifier" && object.name === GUARDS_PARAMETER;
  return isMember && property.type === "Identifier" ? property.name : null;
}

/** The arguments of `$s_guards.guard(…)`. */
function givenTo(node: Node, guard: GuardName): CallExpression["arguments"] | null {
  if (node.type !== "CallExpression") return null;
  const { callee, arguments: args, optional } = node as CallExpression;
  return !optional && memberOfGuards(callee) === guard ? args : null;
}

/** The text in `$s_guards.guard("text")`. */
function textGivenTo(node: Node, guard: GuardName): string | null {
  const args = givenTo(node, guard);
  const [text] = args ?? [];
  return args?.length === 1 && isStringLiteral(text!) ? (text as { value: string }).value : null;
}

/** What inherits from a prototype of the language, in the place of a global's name: `[].slice`. */
const LITERALS: ReadonlySet<string> = new Set(["[]", "{}"]);

const guardOfRole = { constant: "constant", native: "native", kind: "instancesOf", "global-cell": "cell" } as const;

/** `$s_g1` of `$s_guards.constant("Math")`, `$s_m1` of `$s_guards.native("Math.floor")`, `$s_k1` of `$s_guards.instancesOf("Map")`, `$s_h1` of `$s_guards.cell("host")` */
function takeGlobal(id: Identifier, value: Node, role: keyof typeof guardOfRole, v: Verification): void {
  const ofPrimitives = role === "native" ? textGivenTo(value, "nativeOfPrimitives") : null;
  const path = ofPrimitives ?? textGivenTo(value, guardOfRole[role]);
  if (path === null) v.refuse("functor", id, "a global is not the domain's");
  else {
    const [root] = path.split(".", 1) as [string];
    if (!LITERALS.has(root)) v.facts.globals.add(root);
    if (role === "native") {
      const expected = resultOf(id.name);
      if (expected !== "any" && resultOfFunction(path) !== expected)
        v.refuse("functor", id, "a native is bound under a name that promises another result");
      if (ofPrimitives !== null) v.takesPrimitives.add(id.name);
    }
  }
  if (role !== "global-cell") v.globals.push(id);
  bindReserved(id, v);
}

/** `let $s_i1, …;` Gives the statements after it. */
function takeCells(statements: readonly Statement[], v: Verification): readonly Statement[] {
  const [cells] = statements;
  if (cells?.type !== "VariableDeclaration") return statements;
  for (const { id, init } of cells.declarations) {
    const isCell = id.type === "Identifier" && reservedRole(id.name) === "cell";
    if (cells.kind === "let" && isCell && !init) bindReserved(id, v);
    else v.refuse("functor", id, "the functor binds something else than guards, private symbols and cells");
  }
  return statements.slice(1);
}

/** Binds a guard, a private symbol or a cell: these names are bound here and nowhere else. */
function bindReserved(id: Pattern, v: Verification): void {
  if (id.type !== "Identifier") return;
  if (v.scopes.find(id.name) !== undefined) v.refuse("reserved-name", id, `\`${id.name}\` is bound twice`);
  const role = reservedRole(id.name);
  if (role === "guard") v.guards.add(id.name);
  if (role === "private-symbol") v.privateSymbols.add(id.name);
  v.scopes.declare(makeBinding({ name: id.name, owner: v.activation.owner, constant: true }));
}

/** The function that runs the program: of a script, a module or a CommonJS module. */
function verifyWrapper(node: FunctionExpression, v: Verification): void {
  const names = node.params.map((parameter) => (parameter.type === "Identifier" ? parameter.name : null));
  const isCommonJs = names.length > 0;
  const isExpected =
    !node.id &&
    (isCommonJs
      ? !node.async &&
        !node.generator &&
        names.length === COMMONJS_PARAMETERS.length &&
        names.every((name, index) => name === COMMONJS_PARAMETERS[index])
      : node.generator || !node.async);
  if (!isExpected)
    v.refuse(
      "functor",
      node,
      "the function that runs the program has not the form of a script, a module or a CommonJS module",
    );

  v.facts.goal = isCommonJs ? "commonjs" : node.generator ? "module" : "script";
  v.facts.isAsync = node.async;
  v.scopes.enter();
  v.inActivation(makeWrapperActivation(isCommonJs ? "commonjs" : "body", node), () => {
    for (const parameter of node.params) v.declarePattern(parameter);
    v.scopes.enter();
    const { body } = node.body;
    v.declareVariables(body);
    v.declareLexical(body);
    const statements = node.generator ? takeModuleHead(body, v) : isCommonJs ? body : takeScriptFrame(body, v);
    verifyStatements(statements, v);
    // What the host gets it may give to a guest again: a value like any other.
    const completion = v.facts.goal === "script" ? completionOf(body) : null;
    if (completion !== null) verifyValue(completion, v);
    v.scopes.leave();
  });
  v.scopes.leave();
}

/** The value of `return V;` at the end of a script. */
function completionOf(statements: readonly Statement[]): Expression | null {
  const last = statements.at(-1);
  return last?.type === "ReturnStatement" ? (last.argument ?? null) : null;
}

function callStatement(statement: Statement | undefined, guard: string): CallExpression | null {
  if (statement?.type !== "ExpressionStatement" || statement.expression.type !== "CallExpression") return null;
  const { callee } = statement.expression;
  return callee.type === "Identifier" && callee.name === RESERVED_PREFIX + guard ? statement.expression : null;
}

/** `$s_declare({ x: [() => x, ($s_v) => x = $s_v] }); …; return V;` Gives all other statements. */
function takeScriptFrame(all: readonly Statement[], v: Verification): readonly Statement[] {
  const givesCompletion = completionOf(all) !== null;
  if (!givesCompletion)
    v.refuse(
      "functor",
      all.at(-1) ?? { start: 0, end: 0 },
      "the script does not end by returning its completion value",
    );
  const statements = givesCompletion ? all.slice(0, -1) : all;
  const index = statements.findIndex(
    (statement) => statement.type !== "VariableDeclaration" || !isTemporaryDeclaration(statement),
  );
  const head = callStatement(statements[index], "declare");
  if (head === null) return statements;
  const args = placedCall(head, "declare", v);
  if (args !== null) {
    verifyNames(args[0]!, v, (value) => {
      if (value.type !== "ArrayExpression") {
        v.refuse("functor", value, "a name of the script is not published as a getter and a setter");
        return;
      }
      verifyValue(value, v);
    });
  }
  return [...statements.slice(0, index), ...statements.slice(index + 1)];
}

function isTemporaryDeclaration(node: VariableDeclaration): boolean {
  return node.declarations.every(
    ({ id, init }) => !init && id.type === "Identifier" && id.name.startsWith(RESERVED_PREFIX),
  );
}

/** `$s_module({ x: () => x }, ($s_1) => { $s_i1 = $s_1; }); yield;` Gives all other statements. */
function takeModuleHead(statements: readonly Statement[], v: Verification): readonly Statement[] {
  const index = statements.findIndex((statement) => callStatement(statement, "module") !== null);
  const head = callStatement(statements[index], "module");
  const pause = statements[index + 1];
  const isPause =
    pause?.type === "ExpressionStatement" &&
    pause.expression.type === "YieldExpression" &&
    !pause.expression.argument &&
    !pause.expression.delegate;
  if (head === null || !isPause) {
    v.refuse("functor", head ?? statements[0] ?? { start: 0, end: 0 }, "the module does not declare itself and pause");
    return statements;
  }
  const before = statements.slice(0, index);
  if (!before.every((statement) => isModulePrelude(statement)))
    v.refuse("functor", before[0]!, "something runs before the module is linked");
  const args = placedCall(head, "module", v);
  if (args !== null) {
    const [getters, link] = args as [Expression, Expression];
    verifyNames(getters, v, (value) => verifyValue(value, v));
    verifyLink(link, v);
  }
  return [...before, ...statements.slice(index + 2)];
}

/** Temporaries, and the name of an anonymous default export. */
function isModulePrelude(statement: Statement): boolean {
  if (statement.type === "VariableDeclaration") return isTemporaryDeclaration(statement);
  return statement.type === "FunctionDeclaration" || callStatement(statement, "named") !== null;
}

/** An object literal of names: `{ x: …, ["__proto__"]: … }`. */
function verifyNames(node: Expression, v: Verification, verifyEntry: (value: Expression) => void): void {
  if (node.type !== "ObjectExpression") {
    v.refuse("functor", node, "names are not listed in an object literal");
    return;
  }
  for (const property of node.properties) {
    if (
      property.type !== "Property" ||
      property.kind !== "init" ||
      property.method ||
      property.shorthand ||
      !isNameKey(property)
    ) {
      v.refuse("functor", property, "names are not listed in an object literal");
    } else {
      const { key } = property;
      v.facts.exports.add(key.type === "Identifier" ? key.name : (key as { value: string }).value);
      verifyEntry(property.value);
    }
  }
}

function isNameKey(property: Property): boolean {
  if (property.computed) return isStringLiteral(property.key);
  return property.key.type === "Identifier"
    ? property.key.name !== "__proto__"
    : isStringLiteral(property.key) && (property.key as { value?: unknown }).value !== "__proto__";
}

/** `($s_1, …) => { $s_i1 = $s_1; … }`: each cell is filled with the cell that the loader gives, and nothing else happens. */
function verifyLink(node: Expression, v: Verification): void {
  const link = node.type === "ArrowFunctionExpression" ? (node as ArrowFunctionExpression) : null;
  const isLink =
    link !== null &&
    !link.async &&
    link.body.type === "BlockStatement" &&
    link.body.body.length === link.params.length &&
    link.params.every((parameter, index) => {
      if (
        parameter.type !== "Identifier" ||
        !parameter.name.startsWith(RESERVED_PREFIX) ||
        reservedRole(parameter.name) !== "temporary"
      )
        return false;
      const statement = (link.body as { body: Statement[] }).body[index];
      if (statement?.type !== "ExpressionStatement" || statement.expression.type !== "AssignmentExpression")
        return false;
      const { left, operator, right } = statement.expression;
      return (
        operator === "=" &&
        left.type === "Identifier" &&
        reservedRole(left.name) === "cell" &&
        v.scopes.find(left.name) !== undefined &&
        right.type === "Identifier" &&
        right.name === parameter.name
      );
    });
  if (isLink) v.facts.cells = link.params.length;
  else v.refuse("functor", node, "the module is linked by something else than the filling of its cells");
}
