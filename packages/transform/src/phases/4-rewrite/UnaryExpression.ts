/**
 *     delete o.k  ⇒  $s_remove(o, "k")
 *     typeof x    ⇒  $s_typeofGlobal("x")   for a free name
 */
import type * as t from "@babel/types";
import * as b from "./builders.js";
import { rewriteConsumed, rewriteNumeric, rewriteTest } from "./in-place.js";
import { rewriteAccess, rewriteSuperRead } from "./member-key.js";
import { rewriteChainDelete } from "./optional-chain.js";
import type { Rewriter } from "./rewriter.js";

const operands: Partial<Record<t.UnaryExpression["operator"], typeof rewriteTest>> = {
  "!": rewriteTest,
  "+": rewriteNumeric,
  "-": rewriteNumeric,
  "~": rewriteNumeric,
};

export function UnaryExpression(node: t.UnaryExpression, rw: Rewriter): t.Expression {
  const { argument } = node;
  if (
    node.operator === "typeof" &&
    argument.type === "Identifier" &&
    argument.name !== "undefined" &&
    rw.resolution.bindingOf(argument) === null
  ) {
    return rw.guard("typeofGlobal", [b.at(b.string(argument.name), argument)], node);
  }
  if (node.operator === "delete") {
    if (argument.type === "OptionalMemberExpression") return rewriteChainDelete(argument, rw);
    if (argument.type === "MemberExpression") {
      if (argument.object.type !== "Super") {
        const { object, key, suffix } = rewriteAccess(argument, rw);
        return rw.guard(`remove${suffix}`, [object, key], node);
      }
      // A ReferenceError when it runs, whatever the key is.
      node.argument = rewriteSuperRead(argument, rw);
      return node;
    }
  }
  node.argument = operands[node.operator]?.(argument, rw) ?? rewriteConsumed(argument, rw);
  return node;
}
