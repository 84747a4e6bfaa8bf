/**
 * Functions of every kind. The body is rewritten in an activation of its own; a method of a strict class begins with its receiver check (R3).
 *
 * Parameters that are patterns, or that need temporaries or a check before them, are lowered inside the parameter list, where the engine keeps
 * their scope, their order, the timing of errors in generators, and the function's `length`:
 *
 *     function f({ a }, c = d) { … }
 *     ⇒ function f($s_1, $s_2 = void 0, ...{ [$s_absent]: { 0: { a }, 1: c = d } = { 0: $s_view($s_1, ["o", 0]), 1: $s_2 } }) { … }
 *
 * `$s_absent` is on no object, so the default of its property is always evaluated. A setter has no rest parameter and an arrow no `arguments`: they
 * get an inner arrow function, `set x($s_1) { return (({ a }) => { … })($s_view($s_1, …)); }`.
 *
 * With `guards: "needed"` the body takes the arguments apart where nothing can tell (`./parameters.ts`).
 */
import type * as t from "@babel/types";
import type { FunctionLike } from "../1-parse/resolution.js";
import * as b from "./builders.js";
import { rewriteParameters } from "./parameters.js";
import { rewritePattern, rewriteSource } from "./patterns.js";
import type { Rewriter, SelfFrame } from "./rewriter.js";
import { makeWithTemporaries } from "./rewriter.js";

/** Rewrites the parameters and the body of a function in place; `check` is evaluated before anything of it. */
export function rewriteFunction(
  node: FunctionLike,
  rw: Rewriter,
  check: (() => t.Expression) | null = null,
  self: SelfFrame | null = null,
): void {
  rw.inSelf(node.type === "ArrowFunctionExpression" ? rw.self : self, () => rewriteParts(node, rw, check));
}

/** Whether evaluating a parameter's default does nothing, so that the receiver check may come after it. */
function isInert(initial: t.Expression | null): boolean {
  switch (initial?.type) {
    case undefined:
    case "NumericLiteral":
    case "StringLiteral":
    case "BooleanLiteral":
    case "NullLiteral":
      return true;
    default:
      return false;
  }
}

function rewriteParts(node: FunctionLike, rw: Rewriter, check: (() => t.Expression) | null): void {
  const arrow = node.type === "ArrowFunctionExpression";
  const isConstructor = node.type === "ClassMethod" && node.kind === "constructor";
  const frame = {
    thisIsTop: arrow && rw.frame.thisIsTop,
    asyncGenerator: Boolean(node.generator && node.async),
    constructorOf: isConstructor ? rw.class!.node : null,
  };

  const runsOnce = rw.calledOnce.has(node);
  const declareTaken = rewriteParameters(node, rw);
  const [parameters, parameterTemporaries] = rw.inFrame(frame, runsOnce, () =>
    node.params.map((parameter) => rewriteParameter(parameter, rw)),
  );
  const lowered =
    parameterTemporaries.length > 0 ||
    // A rest parameter with an object pattern is the form of lowered parameters.
    parameters.some(({ rest, pattern }) => rest && pattern.type === "ObjectPattern") ||
    parameters.some((parameter) => parameter.shape !== null || (check !== null && !isInert(parameter.initial)));
  if (rw.self?.kind === "method" && !arrow) rw.self.hasView = !lowered;
  const [body, bodyTemporaries] = rw.inFrame(frame, runsOnce, (): t.Statement[] | t.Expression => {
    const taken = declareTaken === null ? [] : [declareTaken()];
    if (node.body.type === "BlockStatement") return [...taken, ...rw.statements(node.body.body)];
    const value = rw.expression(node.body);
    return taken.length === 0 ? value : [...taken, b.at(b.returns(value), node.body)];
  });

  let statements = Array.isArray(body) ? makeWithTemporaries(bodyTemporaries, body) : null;
  if (!Array.isArray(body) && bodyTemporaries.length > 0) {
    statements = makeWithTemporaries(bodyTemporaries, [b.at(b.returns(body), node.body)]);
  }
  const setBody = (result: t.Statement[] | t.Expression) => {
    node.body = Array.isArray(result) ? b.at(b.block(result), node.body) : result;
    if (arrow) node.expression = !Array.isArray(result);
  };

  if (!lowered) {
    node.params = parameters.map(plainParameter) as typeof node.params;
    setBody(check === null ? (statements ?? (body as t.Expression)) : [makeCheck(check(), rw), ...statements!]);
    return;
  }

  const names = parameters.map(() => rw.reserved());
  const rest = parameters.at(-1)?.rest ? names.at(-1)! : null;
  const source = (parameter: Parameter, index: number): t.Expression => {
    const value = b.id(names[index]!.name);
    return parameter.shape === null ? value : sourceOf(value, parameter, rw);
  };
  const positional = positionalParameters(parameters, names);

  if (
    node.type === "ClassMethod" || node.type === "ObjectMethod" || node.type === "ClassPrivateMethod"
      ? node.kind === "set"
      : arrow && rest !== null
  ) {
    if (arrow && node.async) {
      node.params = [...positional, ...(rest ? [b.rest(rest)] : [])] as typeof node.params;
      const bound = b.declare("var", [
        b.objectPattern(
          parameters.map((parameter, index) => b.property(b.number(index), withInitial(parameter) as t.PatternLike)),
        ),
        b.object(parameters.map((parameter, index) => b.property(b.number(index), source(parameter, index)))),
      ]);
      setBody([
        ...makeWithTemporaries(parameterTemporaries, [bound]),
        ...(statements ?? [b.returns(body as t.Expression)]),
      ]);
      return;
    }
    const inner = b.arrow(
      parameters.map((parameter) => withInitial(parameter)) as t.FunctionParameter[],
      statements === null ? (body as t.Expression) : b.block(statements),
    );
    const result = b.returns(b.call(inner, parameters.map(source)));
    node.params = [...positional, ...(rest ? [b.rest(rest)] : [])] as typeof node.params;
    const first = check === null ? [] : [b.statement(check())];
    setBody([...first, ...makeWithTemporaries(parameterTemporaries, [result])]);
    return;
  }

  const absent = () => rw.guardName("absent");
  const entries: t.ObjectProperty[] = [];
  if (check !== null) {
    const nothing = rw.reserved();
    entries.push(b.property(b.sequence(check(), absent()), b.withDefault(nothing, b.undefinedValue()), true));
  }
  for (const temporary of parameterTemporaries) {
    entries.push(b.property(absent(), b.withDefault(b.id(temporary.name), b.undefinedValue()), true));
  }
  const targets = parameters.map((parameter, index) =>
    b.property(b.number(index), withInitial(parameter) as t.PatternLike),
  );
  const sources = parameters.map((parameter, index) =>
    b.property(
      b.number(index),
      parameter.rest
        ? restSource(parameter, rw.guard("rest", [b.id("arguments"), b.number(index)]), rw)
        : source(parameter, index),
    ),
  );
  entries.push(b.property(absent(), b.withDefault(b.objectPattern(targets), b.object(sources)), true));
  node.params = [...positional, b.rest(b.objectPattern(entries))] as typeof node.params;
  setBody(statements ?? (body as t.Expression));
}

/** The receiver check as the first statement: what it gives is kept where something stands for `this`. */
function makeCheck(check: t.Expression, rw: Rewriter): t.Statement {
  const view = rw.self?.view ?? null;
  return view === null ? b.statement(check) : b.declare("var", [b.id(view.name), check]);
}

/**
 * A view of an argument. Without a default nothing stays what it is, and the engine refuses it in its turn; with one only undefined does, since the
 * engine's message for null would quote the default's guard.
 */
function sourceOf(value: t.Identifier, parameter: Parameter, rw: Rewriter): t.Expression {
  const view = rewriteSource(b.id(value.name), parameter.pattern, parameter.shape!, rw, false, true);
  // A default value applies to undefined alone, and null fails when its turn comes.
  return b.conditional(b.binary("==", value, b.nil()), b.id(value.name), view);
}

function restSource(parameter: Parameter, value: t.Expression, rw: Rewriter): t.Expression {
  return parameter.shape === null ? value : rewriteSource(value, parameter.pattern, parameter.shape, rw, false, true);
}

interface Parameter {
  readonly pattern: t.LVal;
  readonly initial: t.Expression | null;
  readonly shape: t.Expression | null;
  readonly rest: boolean;
  readonly original: t.Node;
}

function rewriteParameter(node: t.Node, rw: Rewriter): Parameter {
  if (node.type === "RestElement") {
    const { pattern, shape } = rewritePattern(node.argument, rw);
    return { pattern, initial: null, shape, rest: true, original: node };
  }
  const { pattern, shape } = rewritePattern(node, rw);
  if (pattern.type === ("AssignmentPattern" as string)) {
    const { left, right } = pattern as unknown as t.AssignmentPattern;
    return { pattern: left as t.LVal, initial: right, shape, rest: false, original: node };
  }
  return { pattern, initial: null, shape, rest: false, original: node };
}

function withInitial(parameter: Parameter): t.Node {
  return parameter.initial === null
    ? parameter.pattern
    : b.at(b.withDefault(parameter.pattern, parameter.initial), parameter.original);
}

function plainParameter(parameter: Parameter): t.Node {
  return parameter.rest ? b.at(b.rest(parameter.pattern), parameter.original) : withInitial(parameter);
}

/** The parameters that keep `length`: those before the first default as they are, those after it with one. */
function positionalParameters(parameters: readonly Parameter[], names: readonly t.Identifier[]): t.Node[] {
  let counted = true;
  return parameters.flatMap((parameter, index) => {
    if (parameter.rest) return [];
    if (parameter.initial !== null) counted = false;
    const name = b.at(b.id(names[index]!.name), parameter.original);
    return [counted ? name : b.withDefault(name, b.undefinedValue())];
  });
}

export function FunctionExpression(node: t.FunctionExpression, rw: Rewriter): t.Expression {
  rewriteFunction(node, rw);
  return node;
}

export function FunctionDeclaration(node: t.FunctionDeclaration, rw: Rewriter): t.Statement {
  rewriteFunction(node, rw);
  return node;
}

export function ArrowFunctionExpression(node: t.ArrowFunctionExpression, rw: Rewriter): t.Expression {
  rewriteFunction(node, rw);
  return node;
}
