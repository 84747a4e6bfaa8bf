/** Statements. What is not listed here is not part of guarded JavaScript. */
import { RESERVED_PREFIX } from "@sallyport/runtime-guards/abi";
import type {
  BlockStatement,
  CatchClause,
  ForInStatement,
  ForOfStatement,
  ForStatement,
  ReturnStatement,
  Statement,
  SwitchStatement,
  VariableDeclaration,
} from "acorn";
import { verifyClass } from "./classes.js";
import { verifyEffect, verifyValue } from "./expressions.js";
import { verifyFunction } from "./functions.js";
import { placedCall } from "./guard-calls.js";
import { verifyTest } from "./unbound-methods.js";
import { isPlainPattern, verifyPlainPattern } from "./in-place.js";
import { verifyBinding, verifyLoopHead } from "./patterns.js";
import { verifyUncheckedLocal } from "./unchecked-locals.js";
import { isShownThis } from "./verification.js";
import type { Verification } from "./verification.js";

export function verifyStatements(statements: readonly Statement[], v: Verification): void {
  for (const statement of statements) verifyStatement(statement, v);
}

function verifyStatement(node: Statement, v: Verification): void {
  switch (node.type) {
    case "ExpressionStatement":
      if (node.directive !== undefined && node.directive !== "use strict")
        v.refuse("strict-mode", node, "there is a directive besides `use strict`");
      verifyEffect(node.expression, v);
      return;
    case "VariableDeclaration":
      verifyVariables(node, v);
      return;
    case "FunctionDeclaration":
      verifyFunction(node, v);
      return;
    case "ClassDeclaration":
      verifyClass(node, v);
      return;
    case "ReturnStatement":
      verifyReturn(node, v);
      return;
    case "IfStatement":
      verifyTest(node.test, v);
      verifyStatement(node.consequent, v);
      if (node.alternate) verifyStatement(node.alternate, v);
      return;
    case "BlockStatement":
      verifyBlock(node, v);
      return;
    case "ForStatement":
      verifyFor(node, v);
      return;
    case "ForOfStatement":
    case "ForInStatement":
      verifyForEach(node, v);
      return;
    case "DoWhileStatement":
      verifyStatement(node.body, v);
      verifyTest(node.test, v);
      return;
    case "WhileStatement":
      verifyTest(node.test, v);
      verifyStatement(node.body, v);
      return;
    case "SwitchStatement":
      verifySwitch(node, v);
      return;
    case "ThrowStatement":
      verifyValue(node.argument, v);
      return;
    case "TryStatement":
      verifyBlock(node.block, v);
      if (node.handler) verifyCatch(node.handler, v);
      if (node.finalizer) verifyBlock(node.finalizer, v);
      return;
    case "LabeledStatement":
      if (node.label.name.startsWith(RESERVED_PREFIX))
        v.refuse("reserved-name", node.label, "a label has a reserved name");
      verifyStatement(node.body, v);
      return;
    case "BreakStatement":
    case "ContinueStatement":
    case "EmptyStatement":
      return;
    default:
      v.refuse("special-construct", node, `\`${(node as { type: string }).type}\` is not part of the grammar`);
  }
}

function verifyVariables(node: VariableDeclaration, v: Verification): void {
  if (node.kind !== "var" && node.kind !== "let" && node.kind !== "const") {
    v.refuse("special-construct", node, `\`${node.kind as string}\` is not part of the grammar`);
  }
  for (const { id, init } of node.declarations)
    if (init && !verifyUncheckedLocal(id, init, v)) verifyBinding(id, init, v);
}

function verifyBlock(node: BlockStatement, v: Verification): void {
  v.scopes.enter();
  v.declareLexical(node.body);
  verifyStatements(node.body, v);
  v.scopes.leave();
}

function verifyFor(node: ForStatement, v: Verification): void {
  v.scopes.enter();
  if (node.init?.type === "VariableDeclaration") {
    v.declareLexical([node.init]);
    verifyVariables(node.init, v);
  } else if (node.init) {
    verifyEffect(node.init, v);
  }
  if (node.test) verifyTest(node.test, v);
  if (node.update) verifyEffect(node.update, v);
  verifyStatement(node.body, v);
  v.scopes.leave();
}

function verifyForEach(node: ForOfStatement | ForInStatement, v: Verification): void {
  v.scopes.enter();
  if (node.left.type === "VariableDeclaration") {
    if (node.left.kind !== "var" && node.left.kind !== "let" && node.left.kind !== "const") {
      v.refuse("special-construct", node.left, `\`${node.left.kind as string}\` is not part of the grammar`);
    }
    v.declareLexical([node.left]);
  }
  verifyLoopHead(node, v);
  verifyStatement(node.body, v);
  v.scopes.leave();
}

function verifySwitch(node: SwitchStatement, v: Verification): void {
  verifyValue(node.discriminant, v);
  v.scopes.enter();
  for (const clause of node.cases) v.declareLexical(clause.consequent);
  for (const clause of node.cases) {
    if (clause.test) verifyValue(clause.test, v);
    verifyStatements(clause.consequent, v);
  }
  v.scopes.leave();
}

function verifyCatch(node: CatchClause, v: Verification): void {
  v.scopes.enter();
  if (node.param) {
    v.declarePattern(node.param, { hasValue: true });
    if (node.param.type !== "Identifier") {
      if (!v.allowsInPlace || v.isStrict || !isPlainPattern(node.param))
        v.refuse("pattern", node.param, "what is caught is taken apart without a view");
      else verifyPlainPattern(node.param, v);
    }
  }
  verifyBlock(node.body, v);
  v.scopes.leave();
}

/**
 * A constructor that returns an object gives `super()` in a derived class another `this`: in a strict class it returns nothing but `this`,
 * in a plain one the value goes through `$s_constructed`.
 */
function verifyReturn(node: ReturnStatement, v: Verification): void {
  const { argument } = node;
  if (!argument) {
    if (v.activation.kind === "body") v.refuse("functor", node, "the program returns from the function that wraps it");
    return;
  }
  const { constructorOf, kind } = v.activation;
  if (kind === "body") v.refuse("functor", node, "the program returns a value from the function that wraps it");
  if (constructorOf === null) {
    verifyValue(argument, v);
    return;
  }
  const args = placedCall(argument, "constructed", v);
  const isThis = isShownThis(argument, v) || (argument.type === "UnaryExpression" && argument.operator === "void");
  if (constructorOf.isStrict ? !isThis : args === null)
    v.refuse("constructor-return", argument, "a constructor returns a value");
  verifyValue(args === null ? argument : args[0]!, v);
}
