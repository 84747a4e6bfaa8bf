/**
 *     { [k]: v }        ⇒  { [$s_literalKey(k)]: v }
 *     { __proto__: p }  ⇒  { __proto__: $s_prototypeOf(p) }
 *     { ...o }          ⇒  { ...$s_spread(o) }
 */
import type * as t from "@babel/types";
import * as b from "./builders.js";
import { isOnForeignBase } from "./classes.js";
import { rewriteFunction } from "./functions.js";
import type { Rewriter } from "./rewriter.js";

export function ObjectExpression(node: t.ObjectExpression, rw: Rewriter): t.Expression {
  node.properties = node.properties.map((property) => {
    if (property.type === "SpreadElement") {
      return b.at(b.spread(rw.guard("spread", [rw.expression(property.argument)], property.argument)), property);
    }
    if (property.computed && isAnonymousClass(property) && (rw.strict || isOnForeignBase(property.value)))
      return rewriteComputedClass(property, rw);
    if (property.computed) property.key = rw.guard("literalKey", [rw.expression(property.key)], property.key);
    if (property.type === "ObjectMethod") {
      rewriteFunction(property, rw);
      return property;
    }
    const isPrototype = !property.computed && nameOf(property.key) === "__proto__";
    if (property.shorthand && isPrototype) {
      // An own property in plain JavaScript; written out it would set the prototype.
      return b.at(
        b.property(rw.guard("literalKey", [b.string("__proto__")], property.key), rw.expression(property.value), true),
        property,
      );
    }
    if (!isPrototype && !property.computed) rw.inferName(property.value, nameOf(property.key));
    else if (property.computed) rw.inferName(property.value, "");
    property.shorthand = false;
    const value = rw.expression(property.value);
    property.value = isPrototype ? rw.guard("prototypeOf", [value], property.value) : value;
    return property;
  });
  return node;
}

type ClassProperty = t.ObjectProperty & { value: t.ClassExpression };

function isAnonymousClass(property: t.ObjectProperty | t.ObjectMethod): property is ClassProperty {
  return property.type === "ObjectProperty" && property.value.type === "ClassExpression" && !property.value.id;
}

/** `{ [k]: class {} }` ⇒ `{ [$s_literalKey($s_1 = $s_key("", k))]: $s_named(class $s_c2 {}, $s_1) }`: the inner name hides the class's place. */
function rewriteComputedClass(property: ClassProperty, rw: Rewriter): t.ObjectProperty {
  const key = rw.temporary();
  const converted = rw.guard("key", [b.string(""), rw.expression(property.key)], property.key);
  property.key = rw.guard("literalKey", [b.assign(key, converted)], property.key);
  rw.inferName(property.value, "");
  const value = rw.expression(property.value);
  // In compat it may be named already, by the name that it has not.
  const made = value.type === "CallExpression" ? (value.arguments[0] as t.Expression) : value;
  const named = rw.guard("named", [made, b.id(key.name)], property.value);
  return { ...property, value: named };
}

function nameOf(key: t.Node): string {
  return key.type === "Identifier"
    ? key.name
    : key.type === "StringLiteral" || key.type === "NumericLiteral"
      ? String(key.value)
      : "";
}
