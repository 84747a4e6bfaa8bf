/**
 * Statements with implicit member access, and the completion values of scripts (ECMA-262 §14).
 *
 *     for (const { a } of o) S  ⇒  for (const $s_1 of $s_iterate(o, void 0)) { const { a } = $s_view($s_1, ["o", 0]); S }
 *     for (o.k in p) S          ⇒  for (const $s_1 in $s_enumerate(p)) { $s_set(o, "k", $s_1); S }
 *     catch ({ message }) { }   ⇒  catch ($s_1) { let { message } = $s_view($s_1, ["o", 0]); }
 */
import type * as t from "@babel/types";
import * as b from "./builders.js";
import { makeIterable } from "./callee.js";
import { rewriteDeclarator } from "./declarators.js";
import { boundIdentifiers } from "../../syntax/bindings.js";
import { walk } from "../../syntax/walk.js";
import { rewriteTest } from "./in-place.js";
import { isDestructuring, isPlainPattern, rewritePattern, rewriteTarget, rewriteSource } from "./patterns.js";
import { COMPLETION, type Rewriter } from "./rewriter.js";

export function VariableDeclaration(node: t.VariableDeclaration, rw: Rewriter): t.Statement {
  node.declarations = node.declarations.flatMap((declarator) => {
    rw.inferName(declarator.init, declarator.id);
    const fromSelf = declarator.init ? rw.selfOf(declarator.init) !== null : false;
    const init = declarator.init ? rw.valueFor(declarator.id, declarator.init) : null;
    if (!isDestructuring(declarator.id)) {
      declarator.init = init;
      return [declarator];
    }
    const separate = init && !fromSelf && rewriteDeclarator(declarator.id, init, rw);
    if (separate) return separate;
    const { pattern, shape } = rewritePattern(declarator.id, rw, fromSelf);
    declarator.id = pattern as t.VariableDeclarator["id"];
    declarator.init = shape === null ? init : rewriteSource(init!, pattern, shape, rw, fromSelf);
    return [declarator];
  });
  return node;
}

export function ForOfStatement(node: t.ForOfStatement, rw: Rewriter): t.Statement {
  keepUninitialised(node, rw);
  const right = rw.expression(node.right);
  node.right = node.await ? rw.guard("iterateAsync", [right], node.right) : makeIterable(right, node.right, rw);
  return withReset(
    rw.inLoop(() => rewriteLoop(node, rw)),
    rw,
  );
}

export function ForInStatement(node: t.ForInStatement, rw: Rewriter): t.Statement {
  if (node.left.type === "VariableDeclaration") node.left.declarations[0]!.init = null;
  keepUninitialised(node, rw);
  node.right = rw.guard("enumerate", [rw.expression(node.right)], node.right);
  return withReset(
    rw.inLoop(() => rewriteLoop(node, rw)),
    rw,
  );
}

/**
 * `for (const [a] of f(a))` ⇒ `for (const $s_1 of f((() => { a; let a; })())) { const [a] = $s_1; … }`: in the head the names of the pattern are never initialised, and the pattern leaves it.
 */
function keepUninitialised({ left, right }: t.ForOfStatement | t.ForInStatement, rw: Rewriter): void {
  if (left.type !== "VariableDeclaration" || left.kind === "var" || left.declarations[0]!.id.type === "Identifier")
    return;
  const bindings = new Set(boundIdentifiers(left.declarations[0]!.id).map((name) => rw.resolution.bindingOf(name)));
  walk(right, (node, ancestors) => {
    const binding = node.type === "Identifier" ? rw.resolution.bindingOf(node) : null;
    if (!binding || !bindings.has(binding)) return true;
    const { name } = binding;
    const parent = ancestors.at(-1);
    if (parent?.type === "ObjectProperty") parent.shorthand = false;
    const body = b.block([b.statement(b.id(name)), b.declare("let", [b.id(name), null])]);
    Object.assign(node, b.call(b.arrow([], body), []), { name: undefined });
    return false;
  });
}

function rewriteLoop(node: t.ForOfStatement | t.ForInStatement, rw: Rewriter): t.Statement {
  const { left } = node;
  const target = left.type === "VariableDeclaration" ? left.declarations[0]!.id : left;
  const isInPlace = rw.inPlace && isDestructuring(target) && isPlainPattern(target, rw);
  const isPlain =
    isInPlace ||
    (target.type === "Identifier" && (left.type === "VariableDeclaration" || rw.resolution.bindingOf(target) !== null));
  if (isPlain) {
    if (isInPlace) {
      const { pattern } = rewritePattern(target, rw);
      if (left.type === "VariableDeclaration") left.declarations[0]!.id = pattern as t.VariableDeclarator["id"];
      else node.left = pattern as typeof node.left;
    } else if (left.type !== "VariableDeclaration") node.left = rewriteTarget(left as t.Identifier, rw);
    node.body = rw.statement(node.body);
    return node;
  }
  const item = rw.reserved();
  const separate = left.type === "VariableDeclaration" && rewriteDeclarator(target, b.id(item.name), rw);
  let bind: t.Statement;
  if (separate) {
    bind = left;
    left.declarations = separate;
  } else {
    const { pattern, shape } = rewritePattern(target, rw);
    const value = shape === null ? b.id(item.name) : rewriteSource(b.id(item.name), pattern, shape, rw);
    bind =
      left.type === "VariableDeclaration"
        ? b.declare(left.kind === "var" ? "var" : left.kind === "let" ? "let" : "const", [pattern, value])
        : b.statement(b.assign(pattern, value));
  }
  node.left = b.at(b.declare("const", [item, null]), left);
  node.body = b.block([b.at(bind, left), rw.statement(node.body)]);
  return node;
}

export function CatchClause(node: t.CatchClause, rw: Rewriter): t.CatchClause {
  const { param } = node;
  node.body = rw.statement(node.body) as t.BlockStatement;
  // What the block gave before it threw is lost.
  if (rw.completion.has(node)) node.body.body.unshift(makeReset());
  if (param && isDestructuring(param)) {
    const caught = rw.reserved();
    const { pattern, shape } = rewritePattern(param, rw);
    if (shape === null) {
      node.param = pattern as t.CatchClause["param"] & {};
      return node;
    }
    node.param = b.at(caught, param);
    const declaration = b.declare("let", [pattern, rewriteSource(b.id(caught.name), pattern, shape, rw)]);
    // What the pattern evaluates does not see what the block declares.
    if (node.body.body.some(isLexical)) node.body = b.block([declaration, node.body]);
    else node.body.body.unshift(declaration);
  }
  return node;
}

/** Declarations whose names a block has for itself. */
function isLexical(node: t.Statement): boolean {
  return node.type === "VariableDeclaration"
    ? node.kind !== "var"
    : node.type === "ClassDeclaration" || node.type === "FunctionDeclaration";
}

/** `debugger` does nothing that a program could see. */
export function DebuggerStatement(node: t.DebuggerStatement): t.Statement {
  return b.at(b.empty(), node);
}

export function BlockStatement(node: t.BlockStatement, rw: Rewriter): t.Statement {
  node.directives = [];
  node.body = rw.statements(node.body);
  return node;
}

/** The script's completion value is kept in a variable: `e;` ⇒ `$s_cv = e;`. A string that nobody gets is left out: without its parentheses, or its type, it could be read as a directive. */
export function ExpressionStatement(node: t.ExpressionStatement, rw: Rewriter): t.Statement {
  const isKept = rw.completion.has(node);
  if (!isKept) rw.effects.add(node.expression);
  const value = rw.expression(node.expression);
  if (!isKept && value.type === "StringLiteral") return b.at(b.empty(), node);
  node.expression = isKept ? b.at(rw.keep(b.id(COMPLETION), value), node) : value;
  return node;
}

export function ReturnStatement(node: t.ReturnStatement, rw: Rewriter): t.Statement {
  if (!node.argument) return node;
  const value = rw.expression(node.argument);
  // R5: a strict class returns nothing but `this`, which is verified statically.
  node.argument =
    rw.frame.constructorOf !== null && !rw.strict ? rw.guard("constructed", [value], node.argument) : value;
  return node;
}

/** Statements whose value is undefined where none of their parts has one: `1; if (x) {}` gives undefined. What was given before them is lost. */
function withReset(node: t.Statement, rw: Rewriter): t.Statement {
  return rw.completion.has(node) ? b.block([makeReset(), node]) : node;
}

const makeReset = (): t.Statement => b.statement(b.assign(b.id(COMPLETION), b.undefinedValue()));

const children = <N extends t.Statement>(rewriteChildren: (node: N, rw: Rewriter) => void) => {
  return (node: N, rw: Rewriter): t.Statement => {
    rewriteChildren(node, rw);
    return withReset(node, rw);
  };
};

const loop = <N extends t.Statement>(rewriteChildren: (node: N, rw: Rewriter) => void) =>
  children<N>((node, rw) => rw.inLoop(() => rewriteChildren(node, rw)));

export const IfStatement = children<t.IfStatement>((node, rw) => {
  node.test = rewriteTest(node.test, rw);
  node.consequent = rw.statement(node.consequent);
  if (node.alternate) node.alternate = rw.statement(node.alternate);
});

export const WhileStatement = loop<t.WhileStatement>((node, rw) => {
  node.test = rewriteTest(node.test, rw);
  node.body = rw.statement(node.body);
});

export const DoWhileStatement = loop<t.DoWhileStatement>((node, rw) => {
  node.body = rw.statement(node.body);
  node.test = rewriteTest(node.test, rw);
});

export const ForStatement = children<t.ForStatement>((node, rw) => {
  if (node.init) node.init = rw.rewriteNode(node.init, rw) as t.Expression | t.VariableDeclaration;
  rw.inLoop(() => {
    if (node.test) node.test = rewriteTest(node.test, rw);
    if (node.update) node.update = rw.expression(node.update);
    node.body = rw.statement(node.body);
  });
});

export const SwitchStatement = children<t.SwitchStatement>((node, rw) => {
  node.discriminant = rw.expression(node.discriminant);
  for (const branch of node.cases) {
    if (branch.test) branch.test = rw.expression(branch.test);
    branch.consequent = rw.statements(branch.consequent);
  }
});

/** A `finally` that ends normally does not change the value: its own is put back. */
export const TryStatement = children<t.TryStatement>((node, rw) => {
  node.block = rw.statement(node.block) as t.BlockStatement;
  if (node.handler) node.handler = rw.rewriteNode(node.handler, rw) as t.CatchClause;
  if (!node.finalizer) return;
  const isKept = rw.completion.has(node.finalizer);
  const finalizer = rw.statement(node.finalizer) as t.BlockStatement;
  if (isKept) {
    const saved = rw.reserved();
    finalizer.body.unshift(b.declare("const", [saved, b.id(COMPLETION)]), makeReset());
    finalizer.body.push(b.statement(b.assign(b.id(COMPLETION), b.id(saved.name))));
  }
  node.finalizer = finalizer;
});

/** A label names a loop, which must stay its direct body: the reset goes in front of the label. */
export function LabeledStatement(node: t.LabeledStatement, rw: Rewriter): t.Statement {
  const body = rw.statement(node.body);
  const [reset, loop] = body !== node.body && body.type === "BlockStatement" ? body.body : [];
  if (reset === undefined || loop === undefined || node.body.type === "BlockStatement") {
    node.body = body;
    return node;
  }
  node.body = loop;
  return b.block([reset, node]);
}
