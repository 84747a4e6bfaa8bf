/** Builders for the nodes that the rewriter emits; `at` gives the new node the position of the guest's node, so that source maps are exact. */
import type * as t from "@babel/types";
import { placeOf } from "../../syntax/places.js";

export function at<N extends t.Node>(node: N, origin: t.Node | null | undefined): N {
  const place = origin && placeOf(origin);
  if (place) {
    node.loc = place;
    node.start = origin.start ?? null;
    node.end = origin.end ?? null;
  }
  return node;
}

/** Ends what the source map says of the node before it: a node without a position goes on with that one's. */
export function atNoPlace<N extends t.Node>(node: N): N {
  const nowhere = { line: undefined, column: 0 };
  node.loc = { start: nowhere, end: nowhere } as unknown as t.SourceLocation;
  return node;
}

function make<N extends t.Node>(fields: { readonly type: N["type"] } & Record<string, unknown>): N {
  return fields as unknown as N;
}

export const id = (name: string): t.Identifier => make({ type: "Identifier", name });
/** A text that stands between quotes as it is says so: else the printer looks for what it has to escape. */
export const string = (value: string): t.StringLiteral =>
  /^[\w$. -]*$/.test(value)
    ? make({ type: "StringLiteral", value, extra: { rawValue: value, raw: `"${value}"` } })
    : make({ type: "StringLiteral", value });
export const number = (value: number): t.NumericLiteral => make({ type: "NumericLiteral", value });
export const boolean = (value: boolean): t.BooleanLiteral => make({ type: "BooleanLiteral", value });
export const nil = (): t.NullLiteral => make({ type: "NullLiteral" });
export const self = (): t.ThisExpression => make({ type: "ThisExpression" });
export const privateName = (name: string): t.PrivateName => make({ type: "PrivateName", id: id(name) });
export const unary = (operator: "+" | "typeof" | "!" | "void", argument: t.Expression): t.UnaryExpression =>
  make({ type: "UnaryExpression", operator, prefix: true, argument });
export const typeOf = (argument: t.Expression): t.UnaryExpression => unary("typeof", argument);
export const construct = (callee: t.Expression, args: Argument[]): t.NewExpression =>
  make({ type: "NewExpression", callee, arguments: args });
export const undefinedValue = (): t.UnaryExpression =>
  make({ type: "UnaryExpression", operator: "void", prefix: true, argument: number(0) });

type Argument = t.Expression | t.SpreadElement | t.ArgumentPlaceholder;

export const call = (callee: t.Expression | t.Super, args: Argument[]): t.CallExpression =>
  make({ type: "CallExpression", callee, arguments: args });
export const member = (
  object: t.Expression | t.Super,
  property: t.Expression | t.PrivateName,
  computed: boolean,
): t.MemberExpression => make({ type: "MemberExpression", object, property, computed });
export const assign = (left: t.LVal, right: t.Expression, operator = "="): t.AssignmentExpression =>
  make({ type: "AssignmentExpression", operator, left, right });
export const sequence = (...expressions: t.Expression[]): t.SequenceExpression =>
  make({ type: "SequenceExpression", expressions });
export const conditional = (
  test: t.Expression,
  consequent: t.Expression,
  alternate: t.Expression,
): t.ConditionalExpression => make({ type: "ConditionalExpression", test, consequent, alternate });
export const binary = (operator: string, left: t.Expression | t.PrivateName, right: t.Expression): t.BinaryExpression =>
  make({ type: "BinaryExpression", operator, left, right });
export const logical = (
  operator: t.LogicalExpression["operator"],
  left: t.Expression,
  right: t.Expression,
): t.LogicalExpression => make({ type: "LogicalExpression", operator, left, right });
export const update = (operator: "++" | "--", argument: t.Expression, prefix: boolean): t.UpdateExpression =>
  make({ type: "UpdateExpression", operator, argument, prefix });
export const array = (elements: (t.Expression | t.SpreadElement | null)[]): t.ArrayExpression =>
  make({ type: "ArrayExpression", elements });
export const object = (properties: t.ObjectProperty[]): t.ObjectExpression =>
  make({ type: "ObjectExpression", properties });
export const objectPattern = (properties: (t.ObjectProperty | t.RestElement)[]): t.ObjectPattern =>
  make({ type: "ObjectPattern", properties });
export const arrayPattern = (elements: (t.PatternLike | null)[]): t.ArrayPattern =>
  make({ type: "ArrayPattern", elements });
export const withDefault = (left: t.LVal, right: t.Expression): t.AssignmentPattern =>
  make({ type: "AssignmentPattern", left, right });
export const property = (key: t.Expression, value: t.Expression | t.PatternLike, computed = false): t.ObjectProperty =>
  make({ type: "ObjectProperty", key, value, computed, shorthand: false });
export const parenthesized = (expression: t.Expression): t.Expression =>
  make({ type: "ParenthesizedExpression", expression });
export const rest = (argument: t.LVal): t.RestElement => make({ type: "RestElement", argument });
export const spread = (argument: t.Expression): t.SpreadElement => make({ type: "SpreadElement", argument });
export const arrow = (
  params: t.Identifier[] | t.FunctionParameter[],
  body: t.Expression | t.BlockStatement,
  async = false,
): t.ArrowFunctionExpression =>
  make({ type: "ArrowFunctionExpression", params, body, async, expression: body.type !== "BlockStatement" });
export const functionExpression = (
  params: t.Identifier[],
  body: t.BlockStatement,
  kind: { generator?: boolean; async?: boolean } = {},
): t.FunctionExpression =>
  make({
    type: "FunctionExpression",
    id: null,
    params,
    body,
    generator: kind.generator ?? false,
    async: kind.async ?? false,
  });

export const statement = (expression: t.Expression): t.ExpressionStatement =>
  make({ type: "ExpressionStatement", expression });
export const block = (body: t.Statement[], directives: t.Directive[] = []): t.BlockStatement =>
  make({ type: "BlockStatement", body, directives });
export const useStrict = (): t.Directive =>
  make({ type: "Directive", value: make({ type: "DirectiveLiteral", value: "use strict" }) });
export const returns = (argument: t.Expression | null): t.ReturnStatement =>
  make({ type: "ReturnStatement", argument });
export const empty = (): t.EmptyStatement => make({ type: "EmptyStatement" });
export const declarator = (target: t.LVal, init: t.Expression): t.VariableDeclarator =>
  make({ type: "VariableDeclarator", id: target, init });
export const declare = (
  kind: "let" | "const" | "var",
  ...declarations: [t.LVal, t.Expression | null][]
): t.VariableDeclaration =>
  make({
    type: "VariableDeclaration",
    kind,
    declarations: declarations.map(([left, init]) => make({ type: "VariableDeclarator", id: left, init })),
  });
export const staticBlock = (body: t.Statement[]): t.StaticBlock => make({ type: "StaticBlock", body });
export const privateField = (name: string, value: t.Expression): t.ClassPrivateProperty =>
  make({ type: "ClassPrivateProperty", key: privateName(name), value, static: false });
/** `#m() {}` */
export const privateMethod = (name: string): t.ClassPrivateMethod =>
  make({ type: "ClassPrivateMethod", key: privateName(name), ...methodParts("method", []) });
export const constructor = (body: t.Statement[]): t.ClassMethod =>
  make({ type: "ClassMethod", key: id("constructor"), computed: false, ...methodParts("constructor", body) });
const methodParts = <K extends string>(kind: K, body: t.Statement[]) => ({
  kind,
  params: [],
  body: block(body),
  static: false,
  generator: false,
  async: false,
});
export const newTarget = (): t.MetaProperty => make({ type: "MetaProperty", meta: id("new"), property: id("target") });
