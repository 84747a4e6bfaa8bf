/** Rewriters of one or two lines each. */
import type * as t from "@babel/types";
import * as b from "./builders.js";
import { makeIterable, rewriteArguments, rewriteCallee } from "./callee.js";
import { rewriteTest } from "./in-place.js";
import { rewriteParenthesizedChain } from "./optional-chain.js";
import { isPrimitiveSyntax } from "./primitive-syntax.js";
import type { Rewriter } from "./rewriter.js";

/** `x` ⇒ `$s_global("x")` for a free name, `$s_i1()` for an imported one. */
export function Identifier(node: t.Identifier, rw: Rewriter): t.Expression {
  const binding = rw.resolution.bindingOf(node);
  if (binding === undefined) return node;
  if (binding === null) {
    const held = rw.languageGlobal(node);
    if (held !== null) return b.at(rw.constant(held), node);
    return node.name === "undefined" ? b.at(b.undefinedValue(), node) : rw.global(node.name, node);
  }
  const inner = rw.innerName(binding);
  if (inner !== null) return b.at(b.id(inner), node);
  const cell = rw.module.cells.get(binding);
  return cell === undefined ? node : b.at(b.call(b.at(b.id(cell), node), []), node);
}

/** `this` of the program itself: the domain's global object, `exports`, or undefined. */
export function ThisExpression(node: t.ThisExpression, rw: Rewriter): t.Expression {
  if (rw.self !== null && rw.self.kind !== "static") {
    // Whoever gets self may call it before it is finished.
    if (rw.self.kind === "making") return rw.guard("show", [node], node);
    rw.self.shows = true;
  }
  if (!rw.frame.thisIsTop) return node;
  switch (rw.options.goal) {
    case "script":
      return rw.guard("globalThis", [], node);
    case "commonjs":
      return b.at(b.id("$s_this"), node);
    default:
      return b.at(b.undefinedValue(), node);
  }
}

/** `new F(a)` ⇒ `$s_construct(F, a)` */
export function NewExpression(node: t.NewExpression, rw: Rewriter): t.Expression {
  // A global that is no intrinsic may be a function of the host, for which the guard has its own refusal.
  const held = rw.languageGlobal(node.callee);
  if (held !== null) {
    const args = rewriteArguments(node.arguments, rw);
    return b.at(b.construct(b.at(rw.native(held, args), node.callee), args), node);
  }
  if (
    rw.inPlace &&
    (rw.strict ? isClass(node.callee, rw) || isClassItself(node.callee, rw) : isNoFreeName(node.callee, rw))
  ) {
    node.callee = rw.expression(node.callee);
    node.arguments = rewriteArguments(node.arguments, rw);
    return node;
  }
  return rw.guard("construct", [rw.expression(node.callee), ...rewriteArguments(node.arguments, rw)], node);
}

const isNoFreeName = (node: t.Node, rw: Rewriter): boolean =>
  node.type !== "Identifier" || rw.resolution.bindingOf(node) !== null;

/** Whether a name is a class's, or an imported one, so that the engine's own refusals say what the guard's would. */
function isClass(node: t.Node, rw: Rewriter): boolean {
  const binding = node.type === "Identifier" ? rw.resolution.bindingOf(node) : null;
  if (!binding) return false;
  return binding.kind === "class" || binding.kind === "inner-class" || rw.module.cells.has(binding);
}

/** `new this()` in a static element, whose receiver is the class or one that extends it. */
function isClassItself(node: t.Node, rw: Rewriter): boolean {
  return node.type === "ThisExpression" && rw.self?.kind === "static" && rw.selfOf(node) !== null;
}

/** `import.meta` ⇒ `$s_meta()`; `new.target` stays. */
export function MetaProperty(node: t.MetaProperty, rw: Rewriter): t.Expression {
  return node.meta.name === "import" ? rw.guard("meta", [], node) : node;
}

/** `${x}` ⇒ `${$s_template(x)}` */
export function TemplateLiteral(node: t.TemplateLiteral, rw: Rewriter): t.Expression {
  rewriteParts(node, (value) => {
    const part = rw.expression(value);
    return rw.inPlace && isPrimitiveSyntax(part) ? part : rw.guard("template", [part], value);
  });
  return node;
}

/** The generator takes a chunk, which begins with its `}`, to stand where the expression before it ends: that is put there, whatever stands between. */
function rewriteParts(node: t.TemplateLiteral, rewrite: (value: t.Expression) => t.Expression): void {
  node.expressions = (node.expressions as t.Expression[]).map((value, index) => {
    const part = b.at(rewrite(value), value);
    const chunk = node.quasis[index + 1]!.loc?.start;
    if (chunk && part.loc) {
      const end = { ...chunk, column: chunk.column - 1, index: chunk.index - 1 };
      part.loc = { ...part.loc, end };
    }
    return part;
  });
}

/** ``o.t`…` `` ⇒ ``$s_tag($s_method($s_1 = o, "t"), $s_1)`…` `` */
export function TaggedTemplateExpression(node: t.TaggedTemplateExpression, rw: Rewriter): t.Expression {
  const { tag } = node;
  let callee: t.Expression;
  let receiver: t.Expression | null = null;
  if (tag.type === "MemberExpression") ({ callee, receiver } = rewriteCallee(tag, rw));
  else if (tag.type === "OptionalMemberExpression") ({ callee, receiver } = rewriteParenthesizedChain(tag, rw));
  else callee = rw.expression(tag);
  node.tag = rw.guard("tag", [callee, receiver ?? b.undefinedValue()], tag);
  rewriteParts(node.quasi, (value) => rw.expression(value));
  return node;
}

/** `yield* i` ⇒ `yield* $s_iterate(i, void 0)` */
export function YieldExpression(node: t.YieldExpression, rw: Rewriter): t.Expression {
  if (!node.argument) return node;
  const value = rw.expression(node.argument);
  // Acorn takes the slash after the yield of a generator method for a division.
  if (!node.delegate) node.argument = beginsWithRegExp(value) ? b.parenthesized(value) : value;
  else if (rw.frame.asyncGenerator) node.argument = rw.guard("iterateAsync", [value], node.argument);
  else node.argument = makeIterable(value, node.argument, rw);
  return node;
}

function beginsWithRegExp(node: t.Node): boolean {
  switch (node.type) {
    case "RegExpLiteral":
      return true;
    case "MemberExpression":
      return beginsWithRegExp(node.object);
    case "CallExpression":
      return beginsWithRegExp(node.callee);
    case "TaggedTemplateExpression":
      return beginsWithRegExp(node.tag);
    case "BinaryExpression":
    case "LogicalExpression":
    case "AssignmentExpression":
      return beginsWithRegExp(node.left);
    case "ConditionalExpression":
      return beginsWithRegExp(node.test);
    case "UpdateExpression":
      return !node.prefix && beginsWithRegExp(node.argument);
    default:
      return false;
  }
}

/** `...i` ⇒ `...$s_iterate(i, void 0)`, in arrays and arguments; object literals have their own. */
export function SpreadElement(node: t.SpreadElement, rw: Rewriter): t.SpreadElement {
  return b.at(b.spread(makeIterable(rw.expression(node.argument), node.argument, rw)), node);
}

/** `c ? a : b` */
export function ConditionalExpression(node: t.ConditionalExpression, rw: Rewriter): t.Expression {
  node.test = rewriteTest(node.test, rw);
  node.consequent = rw.expression(node.consequent);
  node.alternate = rw.expression(node.alternate);
  return node;
}
