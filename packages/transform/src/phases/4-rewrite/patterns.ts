/**
 * Destructuring stays native syntax, over a guarded source: the engine gives the order of effects, defaults, names and the closing of iterators, and
 * `$s_view` and `$s_iterate` give the reads.
 *
 *     const { a: { b } = d, ...r } = o  ⇒  const { a: { b } = $s_view(d, ["o", 0]), ...r } = $s_view(o, ["o", ["o", 0]])
 *     [o.p, ...[x]] = i                 ⇒  [$s_ref(o, "p").v, ...[[x]]] = $s_iterate(i, ["a", 0, ["r", ["a", 0]]])
 *
 * The shape (second argument) says at which places a value is destructured again.
 */
import type * as t from "@babel/types";
import { isPrivateName } from "../../syntax/names.js";
import * as b from "./builders.js";
import { isSpecialName, methodKindOf } from "../../syntax/member-names.js";
import { staticKey } from "../../syntax/static-key.js";
import { isFreshArray } from "./callee.js";
import { makeMember, rewriteElement } from "./in-place.js";
import { rewriteAccess, rewriteSuperTarget } from "./member-key.js";
import type { Rewriter } from "./rewriter.js";

export interface RewrittenPattern {
  readonly pattern: t.LVal;
  /** The shape literal; null for a plain target. */
  readonly shape: t.Expression | null;
}

export function isDestructuring(node: t.Node): node is t.ObjectPattern | t.ArrayPattern {
  return node.type === "ObjectPattern" || node.type === "ArrayPattern";
}

/** Rewrites a binding or assignment target of any form. `fromSelf`: the source is self, so that `_x` in the outermost pattern is a private name. */
export function rewritePattern(node: t.Node, rw: Rewriter, fromSelf = false): RewrittenPattern {
  if (rw.inPlace && isDestructuring(node) && isPlainPattern(node, rw))
    return { pattern: rewritePlainPattern(node, rw), shape: null };
  switch (node.type) {
    case "ObjectPattern":
      return rewriteObjectPattern(node, rw, fromSelf);
    case "ArrayPattern":
      return rewriteArrayPattern(node, rw);
    case "AssignmentPattern": {
      const { pattern, shape } = rewritePattern(node.left, rw);
      const initial = makeNameless(node.right, node.left);
      rw.inferName(initial, node.left);
      const value = rw.expression(initial);
      return {
        pattern: b.at(
          b.withDefault(pattern, shape === null ? value : rewriteSource(value, pattern, shape, rw)),
          node,
        ) as unknown as t.LVal,
        shape,
      };
    }
    default:
      return { pattern: rewriteTarget(node as t.LVal, rw), shape: null };
  }
}

/** `(f) = () => {}` ⇒ `f = (0, () => {})`: only an identifier without parentheses names what is assigned to it. */
export function makeNameless(value: t.Expression, target: t.Node): t.Expression {
  if (target.type !== "Identifier" || target.extra?.["parenthesized"] !== true) return value;
  const isAnonymous =
    value.type === "ArrowFunctionExpression" ||
    ((value.type === "FunctionExpression" || value.type === "ClassExpression") && !value.id);
  return isAnonymous ? b.at(b.sequence(b.number(0), value), value) : value;
}

/** Whether a pattern may read natively: it names only members under which no intrinsic has a function, and nothing special. */
export function isPlainPattern(node: t.Node, rw: Rewriter): boolean {
  // A method of a strict class comes out bound, whatever its name is.
  if (rw.strict && isDestructuring(node)) return false;
  switch (node.type) {
    case "ObjectPattern":
      return node.properties.every((property) => {
        if (property.type === "RestElement") return true;
        const { key, computed, value } = property;
        const name = key.type === "NumericLiteral" && !computed ? "" : staticKey(key, computed);
        if (name === null || isSpecialName(name) || methodKindOf(name) !== undefined) return false;
        return isPlainPattern(value, rw);
      });
    case "ArrayPattern":
      return node.elements.every((element) => element === null || isPlainPattern(element, rw));
    case "RestElement":
      return isPlainPattern(node.argument, rw);
    case "AssignmentPattern":
      return isPlainPattern(node.left, rw);
    case "MemberExpression":
      return node.object.type !== "Super";
    default:
      return true;
  }
}

function rewritePlainPattern(node: t.ObjectPattern | t.ArrayPattern, rw: Rewriter): t.LVal {
  const part = (inner: t.Node): t.PatternLike => rewritePattern(inner, rw).pattern as unknown as t.PatternLike;
  if (node.type === "ArrayPattern") {
    node.elements = node.elements.map((element) => {
      if (element?.type !== "RestElement") return element === null ? null : part(element);
      element.argument = part(element.argument) as t.RestElement["argument"];
      return element;
    });
    return node;
  }
  for (const property of node.properties) {
    if (property.type === "RestElement") {
      property.argument = part(property.argument) as t.RestElement["argument"];
      continue;
    }
    const name = staticKey(property.key, property.computed);
    if (name !== null) rw.names.add(name);
    property.value = part(property.value);
    property.shorthand = false;
  }
  return node;
}

/** The guarded source for a rewritten pattern. `isLater`: something else is evaluated before the pattern takes it apart. */
export function rewriteSource(
  value: t.Expression,
  pattern: t.Node,
  shape: t.Expression,
  rw: Rewriter,
  fromSelf = false,
  isLater = false,
): t.Expression {
  const guard = pattern.type === "ArrayPattern" ? "iterate" : fromSelf ? "viewSelf" : "view";
  // Where there is no pattern inside, the guard needs no shape to iterate by, and asks for the iterator's method at once.
  const needed =
    rw.inPlace && !isLater && pattern.type === "ArrayPattern" && isFlat(shape) ? b.undefinedValue() : shape;
  if (needed !== shape && isFreshArray(value)) return value;
  return rw.guard(guard, [value, needed], value);
}

function isFlat(shape: t.Expression): boolean {
  return shape.type === "ArrayExpression" && shape.elements.slice(1).every((part) => part?.type === "NumericLiteral");
}

/** A target that is no pattern: an identifier or a member. */
export function rewriteTarget(node: t.LVal, rw: Rewriter): t.LVal {
  if (node.type === "MemberExpression") {
    if (node.object.type === "Super") {
      // A reference whose setter writes through `super` does not exist; the check of `this` stands in the key.
      const inSelf = rw.superSelf(node.object as unknown as t.Super) !== null;
      const target = rewriteSuperTarget(node, rw);
      if (!inSelf) target.property = b.sequence(rw.guard("writable", [b.self()]), target.property as t.Expression);
      return target;
    }
    if (node.property.type === "PrivateName") {
      return b.at(b.member(rw.expression(node.object), node.property, false), node);
    }
    const name = rw.strict ? null : rw.plainName(node);
    if (name !== null) return makeMember(rw.expression(node.object), name, node);
    if (rw.inPlace && !rw.strict && node.computed && rw.facts.typeOf(node.property) === "number") {
      const element = rewriteElement(node, false, rw);
      if (element.isNumber === null)
        return element.finish(b.at(b.member(element.object(), element.index(), true), node)) as t.LVal;
    }
    const { object, key, suffix } = rewriteAccess(node, rw);
    return b.at(b.member(rw.guard(`ref${suffix}`, [object, key], node), b.id("v"), false), node);
  }
  if (node.type === "Identifier" && rw.resolution.bindingOf(node) === null) {
    return b.at(b.member(rw.guard("refGlobal", [b.at(b.string(node.name), node)], node), b.id("v"), false), node);
  }
  if (node.type === "Identifier") {
    const binding = rw.resolution.bindingOf(node);
    const inner = binding ? rw.innerName(binding) : null;
    if (inner !== null) return b.at(b.id(inner), node);
  }
  return node;
}

function rewriteObjectPattern(node: t.ObjectPattern, rw: Rewriter, fromSelf: boolean): RewrittenPattern {
  const shape: (t.Expression | null)[] = [b.string("o")];
  const properties = node.properties.map((property) => {
    if (property.type === "RestElement") return b.at(b.rest(rewriteTarget(property.argument as t.LVal, rw)), property);
    const name = staticKey(property.key, property.computed);
    let key: t.Expression;
    let computed = false;
    if (name === null && property.computed) {
      key = rw.guard("literalKey", [rw.expression(property.key)], property.key);
      computed = true;
    } else if (name !== null && fromSelf && isPrivateName(name)) {
      key = b.at(rw.privateKey(name), property.key);
      computed = true;
    } else {
      if (name !== null) rw.names.add(name);
      key = name === null ? (property.key as t.Expression) : b.at(b.string(name), property.key);
    }
    const value = rewritePattern(property.value, rw);
    shape.push(value.shape ?? b.number(0));
    return b.at(b.property(key, value.pattern as unknown as t.PatternLike, computed), property);
  });
  return { pattern: b.at(b.objectPattern(properties), node), shape: b.array(shape) };
}

function rewriteArrayPattern(node: t.ArrayPattern, rw: Rewriter): RewrittenPattern {
  const shape: (t.Expression | null)[] = [b.string("a")];
  const elements = node.elements.map((element) => {
    if (element === null) {
      shape.push(b.number(0));
      return null;
    }
    if (element.type === "RestElement") {
      const target = rewritePattern(element.argument, rw);
      if (target.shape === null) return b.at(b.rest(target.pattern), element);
      shape.push(b.array([b.string("r"), target.shape]));
      return b.at(b.rest(b.arrayPattern([target.pattern as unknown as t.PatternLike])), element);
    }
    const { pattern, shape: inner } = rewritePattern(element, rw);
    shape.push(inner ?? b.number(0));
    return pattern as unknown as t.PatternLike;
  });
  return { pattern: b.at(b.arrayPattern(elements as (t.PatternLike | null)[]), node), shape: b.array(shape) };
}
