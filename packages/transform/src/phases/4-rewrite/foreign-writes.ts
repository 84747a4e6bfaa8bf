/**
 * Writes by name to something else than self, in strict with `guards: "needed"` (R2). Whoever has an object that is no instance and no class may write it, and what the class of an
 * instance offers:
 *
 *     o[$s_mark] === void 0 || o[$s_w1] ? o.p = v : $s_set(o, "p", v)
 *
 * Where a class of the program has a setter of the name that only assigns to a private field, the class may offer the field itself: the setter is longer than what V8 always inlines.
 *
 *     typeof ($s_1 = o[$s_w1]) === "symbol" && o[$s_1] !== void 0 ? o[$s_1] = v : $s_1 || o[$s_mark] === void 0 ? o.p = v : $s_set(o, "p", v)
 */
import type * as t from "@babel/types";
import * as b from "./builders.js";
import { isLasting, makeCopy, makeMember } from "./in-place.js";
import type { Rewriter } from "./rewriter.js";

interface HeldObject {
  readonly object: () => t.Expression;
  /** What is evaluated first, in the temporaries that are `released` in the end. */
  readonly before: t.Expression[];
  readonly released: t.Identifier[];
}

/** The object of a write to something else than self, to be mentioned several times. */
export function makeHeld(original: t.Expression | t.Super, rw: Rewriter): HeldObject {
  const from = rw.expression(original);
  const isName = from.type === "Identifier" || from.type === "ThisExpression";
  if (isName && isLasting(original, rw)) return { object: () => makeCopy(from), before: [], released: [] };
  const held = rw.scratch();
  return { object: () => b.id(held.name), before: [rw.keep(held, from)], released: [held] };
}

/** The write of a value that is a literal or a temporary. */
export function makeForeignWrite(
  object: () => t.Expression,
  name: string,
  value: () => t.Expression,
  left: t.MemberExpression,
  node: t.Node,
  rw: Rewriter,
): t.Expression {
  const write = () => b.at(b.assign(makeMember(object(), name, left), value()), node);
  const guarded = () => rw.guard("set", [object(), b.at(b.string(name), left.property), value()], node);
  const offer = () => b.member(object(), rw.offeredKey(name), true);
  const isData = () => makeDataTest(object, rw);
  if (!rw.facts.isFieldSetter(name)) return b.conditional(b.logical("||", isData(), offer()), write(), guarded());
  const field = rw.offerTemporary();
  const ofField = () => b.member(object(), b.id(field.name), true);
  const isField = b.binary("===", b.typeOf(b.assign(field, offer())), b.string("symbol"));
  const hasField = b.binary("!==", ofField(), b.undefinedValue());
  const store = b.at(b.assign(ofField(), value()), node);
  const otherwise = b.conditional(b.logical("||", b.id(field.name), isData()), write(), guarded());
  return b.conditional(b.logical("&&", isField, hasField), store, otherwise);
}

/** `o[$s_mark] === void 0`: no instance and no class. */
export function makeDataTest(object: () => t.Expression, rw: Rewriter): t.Expression {
  return b.binary("===", b.member(object(), rw.guardName("mark"), true), b.undefinedValue());
}
