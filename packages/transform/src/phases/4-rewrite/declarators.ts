/**
 * `guards: "needed"`: an object pattern in a declaration as the reads that it stands for, where the engine may not do them: in compat where it names methods of
 * intrinsics, in strict always. Each is checked as all reads in place are, so that no view has to stand between the engine and the object.
 *
 *     const { at, p: { next = d } } = o  ⇒  const $s_1 = o, at = typeof ($s_2 = $s_1.at) === "function" ? $s_tame($s_2) : $s_2, $s_3 = $s_1.p, next = …
 *     const { [k]: at, ...others } = o   ⇒  const $s_1 = o, $s_2 = $s_key($s_1, k), at = $s_get($s_1, $s_2), others = $s_others($s_1, $s_2)
 */
import type * as t from "@babel/types";
import { isSpecialName } from "../../syntax/member-names.js";
import { staticKey } from "../../syntax/static-key.js";
import * as b from "./builders.js";
import { isPrivateName } from "../../syntax/names.js";
import { isChecked, makeCallable, makeFunctionCheck, makeReadCheck, type Use } from "./in-place.js";
import { isPlainPattern, rewritePattern, rewriteSource, rewriteTarget } from "./patterns.js";
import type { Rewriter } from "./rewriter.js";

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;

/** What `target = source` declares, in the order of its evaluation; null for what must stay a pattern, or may. */
export function rewriteDeclarator(target: t.Node, source: t.Expression, rw: Rewriter): t.VariableDeclarator[] | null {
  if (!rw.inPlace || target.type !== "ObjectPattern") return null;
  if (isPlainPattern(target, rw) || !isSeparable(target)) return null;
  return makeDeclarators(target, source, rw);
}

/** What declares the names of a pattern, in the order of its evaluation. */
export function makeDeclarators(target: t.Node, source: t.Expression, rw: Rewriter): t.VariableDeclarator[] {
  const made: t.VariableDeclarator[] = [];
  declare(target, source, made, rw);
  return made;
}

/** An anonymous function takes its name from a pattern's default, and the engine refuses null before it evaluates any key. */
export function isSeparable(pattern: t.ObjectPattern): boolean {
  const [first] = pattern.properties;
  if (first === undefined || first.type === "RestElement") return false;
  return pattern.properties.every((property) => {
    if (property.type === "RestElement") return true;
    const { value } = property;
    const target = value.type === "AssignmentPattern" ? value.left : value;
    if (value.type === "AssignmentPattern" && isAnonymous(value.right)) return false;
    return target.type !== "ObjectPattern" || target.properties.length === 0 || isSeparable(target);
  });
}

function isAnonymous(node: t.Expression): boolean {
  return (
    node.type === "ArrowFunctionExpression" ||
    ((node.type === "FunctionExpression" || node.type === "ClassExpression") && !node.id)
  );
}

function declare(target: t.Node, source: t.Expression, made: t.VariableDeclarator[], rw: Rewriter): void {
  if (target.type !== "ObjectPattern" || isPlainPattern(target, rw)) {
    const { pattern, shape } = rewritePattern(target, rw);
    made.push(b.declarator(pattern, shape === null ? source : rewriteSource(source, pattern, shape, rw)));
    return;
  }
  const object = rw.reserved();
  made.push(b.declarator(b.id(object.name), source));
  const hasRest = target.properties.at(-1)?.type === "RestElement";
  const keys: t.Expression[] = [];
  target.properties.forEach((property, index) => {
    if (property.type === "RestElement") {
      const rest = rw.guard("others", [b.id(object.name), ...keys], property);
      made.push(b.declarator(rewriteTarget(property.argument as t.LVal, rw), rest));
      return;
    }
    const value = property.value as t.Expression | t.Pattern;
    const use = value.type === "AssignmentPattern" ? "value" : rw.useOf(value);
    const read = declareRead(object, property, use, index === 0, hasRest ? keys : null, made, rw);
    if (value.type !== "AssignmentPattern") {
      declare(value, read, made, rw);
      return;
    }
    const held = rw.scratch();
    const test = b.binary("===", rw.keep(held, read), b.undefinedValue());
    const fallback = rw.expression(value.right);
    declare(value.left, b.at(b.conditional(test, fallback, b.id(held.name)), value), made, rw);
    rw.release(held);
  });
}

/** The read of one property, with the check that it needs for its use. `keys`: takes what a rest element leaves out. */
function declareRead(
  object: t.Identifier,
  property: t.ObjectProperty,
  use: Use,
  isFirst: boolean,
  keys: t.Expression[] | null,
  made: t.VariableDeclarator[],
  rw: Rewriter,
): t.Expression {
  const name = staticKey(property.key, property.computed);
  const from = (): t.Expression => b.id(object.name);
  if (name === null && property.computed) {
    const key = rw.expression(property.key);
    const evaluated = isFirst ? b.conditional(b.binary("==", from(), b.nil()), b.string(""), key) : key;
    const held = rw.reserved();
    made.push(b.declarator(b.id(held.name), rw.guard("key", [from(), evaluated], property.key)));
    keys?.push(b.id(held.name));
    return rw.guard("get", [from(), b.id(held.name)], property);
  }
  const known = name ?? String((property.key as t.NumericLiteral).value);
  keys?.push(b.at(b.string(known), property.key));
  rw.names.add(known);
  const isUntested = use !== "operand" && !rw.testsPay && isChecked(known, rw);
  if (isUntested || isSpecialName(known) || (rw.strict && isPrivateName(known)))
    return rw.guard("get", [from(), b.at(b.string(known), property.key)], property);
  const isName = IDENTIFIER.test(known);
  const key = b.at(isName ? b.id(known) : b.string(known), property.key);
  const read = b.at(b.member(from(), key, !isName), property);
  if (use === "operand") return read;
  const callable = use === "call" ? makeCallable(read, known, from, rw) : null;
  return callable ?? (rw.strict ? makeReadCheck(read, from(), rw) : makeFunctionCheck(read, known, rw));
}
