/**
 * The functor around a program (docs/design/0001-guarded-code.md): everything it uses comes in through the one parameter.
 *
 *     (function ($s_guards) {
 *       "use strict";
 *       return (($s_get, $s_p1) => { return function () { … }; })($s_guards.get, $s_guards.privateName("_x"));
 *     })
 *
 * They are parameters that nothing assigns and not constants, since V8 asks at each mention of a constant of an outer function whether it is in its temporal dead zone.
 */
import { GUARDS_PARAMETER } from "@sallyport/runtime-guards/abi";
import type { GuardName } from "@sallyport/runtime-guards/abi";
import type * as t from "@babel/types";
import { rewriteNamed } from "./AssignmentExpression.js";
import { commonjsParameters, resolveScriptBindings } from "../1-parse/resolve.js";
import { analyseCompletion } from "../3-analyse/completion-values.js";
import * as b from "./builders.js";
import { makeNamed, rewriteClass } from "./classes.js";
import { rewriteFunction } from "./functions.js";
import type { Rewriter } from "./rewriter.js";
import { COMPLETION, makeWithTemporaries } from "./rewriter.js";

export function rewriteProgram(program: t.Program, rw: Rewriter): t.FunctionExpression {
  const body = bodies[rw.options.goal](program, rw);
  const parameters: t.Identifier[] = [];
  const values: t.Expression[] = [];
  const take = (identifier: t.Identifier, value: t.Expression) => {
    parameters.push(identifier);
    values.push(b.atNoPlace(value));
  };
  const taken = (name: GuardName) => b.member(b.id(GUARDS_PARAMETER), b.id(name), false);
  for (const name of [...rw.guards].sort()) take(b.id(`$s_${name}`), taken(name));
  for (const [table, guard] of [
    [rw.privates, "privateName"],
    [rw.offered, "offered"],
    [rw.ownMethods, "ownMethod"],
    [rw.constants, "constant"],
    [rw.natives, "native"],
    [rw.converters, "nativeOfPrimitives"],
    [rw.kinds, "instancesOf"],
    [rw.globalCells, "cell"],
  ] as const) {
    for (const [name, identifier] of table) take(identifier, b.call(taken(guard), [b.string(name)]));
  }
  for (const identifier of rw.instanceSymbols) take(b.id(identifier.name), b.call(taken("instanceSymbol"), []));
  const bound = b.call(b.arrow(parameters, b.block(body)), values);
  return b.functionExpression([b.id(GUARDS_PARAMETER)], b.block([b.returns(bound)], [b.useStrict()]));
}

const bodies = { script: rewriteScript, module: rewriteModule, commonjs: rewriteCommonJs };

/** `return function () { $s_declare({ … }); …; return e; }`, or `return $s_cv;` where the value is not that of a last expression. */
function rewriteScript(program: t.Program, rw: Rewriter): t.Statement[] {
  const { values, isDirective } = analyseCompletion(program);
  const last = program.body.at(-1);
  const result = last?.type === "ExpressionStatement" ? last : null;
  const isKept = result === null && (values.size > 0 || program.directives.length > 0);
  const [statements, temporaries] = rw.inFrame({ thisIsTop: true }, true, () => {
    rw.completion = values;
    const directives = program.directives
      .slice(isDirective ? -1 : program.directives.length)
      .map((directive) => b.at(b.statement(b.assign(b.id(COMPLETION), b.string(cooked(directive)))), directive));
    const body = rw.statements(result === null ? program.body : program.body.slice(0, -1));
    const value = result === null ? (isKept ? b.id(COMPLETION) : b.undefinedValue()) : rw.expression(result.expression);
    return [...directives, ...body, b.at(b.returns(value), result)];
  });
  const names = resolveScriptBindings(rw.resolution);
  const declared =
    names.length === 0
      ? []
      : [
          b.statement(
            rw.guard("declare", [
              b.object(
                names.map(({ name, kind }) => {
                  const value = b.id("$s_v");
                  const getter = b.arrow([], b.id(name));
                  const setter = b.arrow([value], b.assign(b.id(name), b.id(value.name)));
                  return exportProperty(name, b.array(kind === "const" ? [getter] : [getter, setter]));
                }),
              ),
            ]),
          ),
        ];
  const kept = isKept ? [b.declare("let", [b.id(COMPLETION), null])] : [];
  const body = makeWithTemporaries(temporaries, [...kept, ...declared, ...statements]);
  return [b.returns(b.functionExpression([], b.block(body)))];
}

/** A directive is an expression statement too: its text, as the string that it spells. */
function cooked(directive: t.Directive): string {
  const raw =
    directive.extra?.["expressionValue"] ?? directive.value.extra?.["expressionValue"] ?? directive.value.value;
  return String(raw);
}

function exportProperty(name: string, value: t.Expression): t.ObjectProperty {
  // Computed, so that the name `__proto__` is a property and not the prototype.
  return b.property(b.string(name), value, name === "__proto__");
}

/** `return function* () { $s_module({ x: () => x }, ($s_1) => { $s_i1 = $s_1; }); yield; … }` */
function rewriteModule(program: t.Program, rw: Rewriter): t.Statement[] {
  const names: t.Statement[] = [];
  const [statements, temporaries] = rw.inFrame({ thisIsTop: true }, true, () =>
    program.body.flatMap((statement) => rewriteModuleItem(statement, rw, names)),
  );
  const getters = b.object(
    [...rw.module.locals].map(([exported, local]) =>
      exportProperty(exported, b.arrow([], b.id(local ?? "$s_default"))),
    ),
  );
  const cells = [...rw.module.cells.values()];
  const parameters = cells.map(() => rw.reserved());
  const link = b.arrow(
    parameters,
    b.block(cells.map((cell, index) => b.statement(b.assign(b.id(cell), b.id(parameters[index]!.name))))),
  );
  const body = [
    ...names,
    b.statement(rw.guard("module", [getters, link])),
    b.statement({ type: "YieldExpression", argument: null, delegate: false } as t.YieldExpression),
    ...statements,
  ];
  const declared = cells.map((cell): [t.LVal, null] => [b.id(cell), null]);
  return [
    ...(declared.length === 0 ? [] : [b.declare("let", declared[0]!, ...declared.slice(1))]),
    b.returns(
      b.functionExpression([], b.block(makeWithTemporaries(temporaries, body)), {
        generator: true,
        async: rw.resolution.topLevelAwait,
      }),
    ),
  ];
}

function rewriteModuleItem(statement: t.Statement, rw: Rewriter, names: t.Statement[]): t.Statement[] {
  switch (statement.type) {
    case "ImportDeclaration":
    case "ExportAllDeclaration":
      return [];
    case "ExportNamedDeclaration":
      return statement.declaration ? [rw.statement(statement.declaration)] : [];
    case "ExportDefaultDeclaration":
      return [rewriteDefault(statement, rw, names)];
    default:
      return [rw.statement(statement)];
  }
}

function rewriteDefault(node: t.ExportDefaultDeclaration, rw: Rewriter, names: t.Statement[]): t.Statement {
  const { declaration } = node;
  const local = b.at(b.id("$s_default"), node);
  if (declaration.type === "FunctionDeclaration") {
    if (!declaration.id) {
      declaration.id = local;
      names.push(b.statement(rw.guard("named", [b.id(local.name), b.string("default")])));
    }
    rewriteFunction(declaration, rw);
    return declaration;
  }
  if (declaration.type === "ClassDeclaration") {
    if (declaration.id) return rw.statement(declaration);
    const expression = { ...rewriteClass(declaration, rw, "default"), type: "ClassExpression" } as t.ClassExpression;
    const value = rw.strict ? expression : makeNamed(expression, "default", rw);
    return b.at(b.declare("const", [local, value]), node);
  }
  rw.inferName(declaration, "default");
  const value = rewriteNamed(declaration, rw.expression(declaration), "default", rw);
  return b.at(b.declare("const", [local, value]), node);
}

/** `return function (exports, require, module, __filename, __dirname) { const $s_this = exports; … }` */
function rewriteCommonJs(program: t.Program, rw: Rewriter): t.Statement[] {
  const [statements, temporaries] = rw.inFrame({ thisIsTop: true }, true, () => rw.statements(program.body));
  const body = [b.declare("const", [b.id("$s_this"), b.id("exports")]), ...statements];
  const parameters = commonjsParameters.map((name) => b.id(name));
  return [b.returns(b.functionExpression(parameters, b.block(makeWithTemporaries(temporaries, body))))];
}
