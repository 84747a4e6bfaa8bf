/**
 * Optional chains (ECMA-262 §13.3.9): each `?.` tests a temporary, and what follows it in the chain stands in the other branch.
 *
 *     a?.b.c(d)  ⇒  ($s_1 = a) == null ? void 0 : $s_callMethod($s_method($s_2 = $s_get($s_1, "b"), "c"), $s_2, d)
 *
 * With guards left out the links of a chain are read and called as members outside of one are.
 */
import type * as t from "@babel/types";
import * as b from "./builders.js";
import { rewriteArguments } from "./callee.js";
import {
  makeFriendCheck,
  isFriendAccess,
  isRepeatable,
  makeRepeated,
  rewriteKey,
  rewriteSuperRead,
} from "./member-key.js";
import { rewriteFieldCall } from "./CallExpression.js";
import {
  isCallableInPlace,
  isChecked,
  makeFunctionCheck,
  makeMember,
  makePlainCall,
  makeReadCheck,
  makeSelfMember,
  rewriteSelfName,
} from "./in-place.js";
import type { Rewriter } from "./rewriter.js";

type ChainNode = t.OptionalMemberExpression | t.OptionalCallExpression;
type Link = ChainNode | t.MemberExpression;

/** What the last link of the chain is to give. */
type Mode = "value" | "delete" | "callee";

export interface ChainCallee {
  readonly callee: t.Expression;
  /** Null where the chain ends in a call: its result is called without a receiver. */
  readonly receiver: t.Expression | null;
}

export function OptionalMemberExpression(node: t.OptionalMemberExpression, rw: Rewriter): t.Expression {
  return new Chain(node, "value", rw).rewrite();
}

export function OptionalCallExpression(node: t.OptionalCallExpression, rw: Rewriter): t.Expression {
  return new Chain(node, "value", rw).rewrite();
}

/** `delete a?.b` */
export function rewriteChainDelete(node: t.OptionalMemberExpression, rw: Rewriter): t.Expression {
  return new Chain(node, "delete", rw).rewrite();
}

/** `(a?.b)(c)`: the parentheses end the chain and keep the receiver. */
export function rewriteParenthesizedChain(node: ChainNode, rw: Rewriter): ChainCallee {
  const chain = new Chain(node, node.type === "OptionalMemberExpression" ? "callee" : "value", rw);
  const callee = chain.rewrite();
  return { callee, receiver: chain.receiver };
}

class Chain {
  readonly links: Link[] = [];
  readonly base: t.Expression | t.Super;
  /** In mode "callee": what the last link is read from. */
  receiver: t.Expression | null = null;

  constructor(
    node: ChainNode,
    readonly mode: Mode,
    readonly rw: Rewriter,
  ) {
    let current: t.Node = node;
    for (;;) {
      if (
        (current.type === "OptionalMemberExpression" || current.type === "OptionalCallExpression") &&
        (current === node || !isParenthesized(current))
      ) {
        this.links.unshift(current);
        current = current.type === "OptionalMemberExpression" ? current.object : current.callee;
      } else if (current.type === "MemberExpression" && this.links[0]!.type === "OptionalCallExpression") {
        this.links.unshift(current);
        current = current.object;
        break;
      } else break;
    }
    this.base = current as t.Expression | t.Super;
  }

  rewrite(): t.Expression {
    if (this.base.type === "Super") return this.superLink();
    if (this.base.type === "OptionalMemberExpression" && this.links[0]!.type === "OptionalCallExpression") {
      // `(a?.b)?.()`: the parentheses end the inner chain, and its receiver is that of the call.
      const { callee, receiver } = rewriteParenthesizedChain(this.base, this.rw);
      return this.callFrom(0, callee, receiver!);
    }
    return this.from(0, this.rw.expression(this.base), this.base);
  }

  private superLink(): t.Expression {
    const member = this.links[0] as t.MemberExpression;
    return this.callFrom(1, this.rw.guard("callee", [rewriteSuperRead(member, this.rw)], member), b.self());
  }

  /** The chain from link `index` on; `value` is what comes before it, `original` its guest expression if it is the base. */
  private from(index: number, value: t.Expression, original: t.Node | null): t.Expression {
    const link = this.links[index];
    if (link === undefined) return value;
    const inSelf = original !== null && this.rw.selfOf(original) !== null;
    if (link.type === "MemberExpression" || !link.optional) return this.link(index, value, original, inSelf);
    if (original !== null && isRepeatable(value, original, this.rw)) {
      return this.whenPresent(value, this.link(index, makeRepeated(value), original, inSelf));
    }
    const temporary = this.rw.temporary();
    return this.whenPresent(this.rw.keep(temporary, value), this.link(index, b.id(temporary.name), temporary, inSelf));
  }

  private whenPresent(value: t.Expression, rest: t.Expression): t.Expression {
    const absent = this.mode === "delete" ? b.boolean(true) : b.undefinedValue();
    return b.conditional(b.binary("==", value, b.nil()), absent, rest);
  }

  private link(index: number, value: t.Expression, original: t.Node | null, inSelf: boolean): t.Expression {
    const link = this.links[index]!;
    const { rw } = this;
    if (link.type === "OptionalCallExpression") {
      const args = rewriteArguments(link.arguments, rw);
      const result =
        rw.inPlace && !rw.strict ? b.at(makePlainCall(value, args), link) : rw.guard("call", [value, ...args], link);
      return this.from(index + 1, result, null);
    }
    if (link.property.type !== "PrivateName" && isFriendAccess(link, rw)) {
      return this.memberLink(index, link, makeFriendCheck(value, rw, link.object), null, true);
    }
    return this.memberLink(index, link, value, original, inSelf);
  }

  private memberLink(
    index: number,
    link: t.MemberExpression | t.OptionalMemberExpression,
    value: t.Expression,
    original: t.Node | null,
    inSelf: boolean,
  ): t.Expression {
    const { rw } = this;
    const last = index === this.links.length - 1;
    const called = this.links[index + 1]?.type === "OptionalCallExpression" || (last && this.mode === "callee");
    if (rw.inPlace && !inSelf) {
      const inPlace = called ? this.callInPlace(index, link, value) : this.readInPlace(index, link, value, original);
      if (inPlace !== null) return inPlace;
    }
    const ofField = called && inSelf ? this.callField(index, link) : null;
    if (ofField !== null) return ofField;
    if (called) {
      const [once, again] = this.twice(value, original);
      const callee =
        link.property.type === "PrivateName"
          ? rw.guard("callee", [b.at(b.member(once, link.property, false), link)], link)
          : rw.guard(
              inSelf ? "methodSelf" : "method",
              [once, rewriteKey(link.property, link.computed, inSelf, rw)],
              link,
            );
      if (!last) return this.callFrom(index + 1, callee, again());
      this.receiver = again();
      return callee;
    }
    if (link.property.type === "PrivateName") {
      const [once, again] = this.twice(value, original);
      return this.from(
        index + 1,
        rw.guard(
          rw.strict && rw.isPrivateMethod(link.property.id.name) ? "bind" : "value",
          [once, b.at(b.member(again(), link.property, false), link)],
          link,
        ),
        null,
      );
    }
    if (last && this.mode === "delete")
      return rw.guard(
        inSelf ? "removeSelf" : "remove",
        [value, rewriteKey(link.property, link.computed, inSelf, rw)],
        link,
      );
    return this.from(
      index + 1,
      rw.guard(inSelf ? "getSelf" : "get", [value, rewriteKey(link.property, link.computed, inSelf, rw)], link),
      null,
    );
  }

  /** `a?.b`, as a read outside of a chain; null where it needs its guard. */
  private readInPlace(
    index: number,
    link: t.MemberExpression | t.OptionalMemberExpression,
    value: t.Expression,
    original: t.Node | null,
  ): t.Expression | null {
    const { rw } = this;
    if (index === this.links.length - 1 && this.mode === "delete") return null;
    if (link.property.type === "PrivateName")
      return rw.strict ? null : this.from(index + 1, b.at(b.member(value, link.property, false), link), null);
    const name = rw.plainName(link);
    if (name === null) return null;
    const isConsumed = !rw.strict && this.isConsumed(index + 1);
    if (!rw.testsPay && !isConsumed && isChecked(name, rw)) return null;
    if (rw.strict) {
      const [once, again] = this.twice(value, original);
      return this.from(index + 1, makeReadCheck(makeMember(once, name, link), again(), rw), null);
    }
    const read = makeMember(value, name, link);
    return this.from(index + 1, isConsumed ? read : makeFunctionCheck(read, name, rw), null);
  }

  /** Whether nobody gets the value before link `index`: a member is read from it in place. A guard or a method would get it. */
  private isConsumed(index: number): boolean {
    const link = this.links[index];
    if (link?.type !== "OptionalMemberExpression" || link.optional) return false;
    const after = this.links[index + 1];
    const isRead = after === undefined ? this.mode === "value" : after.type !== "OptionalCallExpression";
    if (!isRead || (link.property as t.Node).type === "PrivateName") return isRead;
    const name = this.rw.plainName(link);
    return name !== null && (this.rw.testsPay || !isChecked(name, this.rw) || this.isConsumed(index + 1));
  }

  /** `a?.b(c)` */
  private callInPlace(
    index: number,
    link: t.MemberExpression | t.OptionalMemberExpression,
    value: t.Expression,
  ): t.Expression | null {
    const { rw } = this;
    const call = this.links[index + 1];
    if (call?.type !== "OptionalCallExpression" || call.optional) return null;
    if (link.property.type === "PrivateName") {
      if (rw.strict) return null;
      const method = b.at(b.member(value, link.property, false), link);
      return this.from(index + 2, b.at(b.call(method, rewriteArguments(call.arguments, rw)), call), null);
    }
    const name = rw.plainName(link);
    // Only literals are certainly what they are when they are rewritten.
    const known = call.arguments.every(isLiteral) ? call.arguments : [b.id("unknown")];
    if (name === null || !isCallableInPlace(name, known, rw.strict)) return null;
    const args = rewriteArguments(call.arguments, rw);
    return this.from(index + 2, b.at(b.call(makeMember(value, name, link), args), call), null);
  }

  /** `this._f?.(a)` ⇒ `$s_1[$s_p1] == null ? void 0 : …`, as `this._f(a)`: a field that means nothing but data shows nowhere how often it is read. */
  private callField(index: number, link: t.MemberExpression | t.OptionalMemberExpression): t.Expression | null {
    const { rw } = this;
    const call = this.links[index + 1];
    if (link.type !== "MemberExpression" || call?.type !== "OptionalCallExpression" || !call.optional) return null;
    const name = rw.isPlainField(link) ? rewriteSelfName(link, rw) : null;
    const object = name === null ? null : rw.selfObject(link.object);
    if (object === null) return null;
    const field = makeSelfMember(object, name!, link, rw);
    const made = rewriteFieldCall(name!, link, call, rw);
    return made && this.whenPresent(field, this.from(index + 2, made, null));
  }

  /** The call at link `index` of a function read from `receiver`. */
  private callFrom(index: number, callee: t.Expression, receiver: t.Expression): t.Expression {
    const call = this.links[index] as t.OptionalCallExpression;
    const invoke = (f: t.Expression) => {
      const result = this.rw.guard("callMethod", [f, receiver, ...rewriteArguments(call.arguments, this.rw)], call);
      return this.from(index + 1, result, null);
    };
    if (!call.optional) return invoke(callee);
    const temporary = this.rw.temporary();
    return this.whenPresent(this.rw.keep(temporary, callee), invoke(b.id(temporary.name)));
  }

  private twice(value: t.Expression, original: t.Node | null): [t.Expression, () => t.Expression] {
    const isTemporary =
      original !== null && value.type === "Identifier" && this.rw.frame.temporaries.some((t) => t.name === value.name);
    if (isTemporary) return [value, () => makeRepeated(value)];
    if (original !== null && isRepeatable(value, original, this.rw)) return [value, () => makeRepeated(value)];
    const temporary = this.rw.temporary();
    return [this.rw.keep(temporary, value), () => b.id(temporary.name)];
  }
}

function isLiteral({ type }: t.Node): boolean {
  return type === "StringLiteral" || type === "NumericLiteral" || type === "RegExpLiteral";
}

function isParenthesized(node: t.Node): boolean {
  return node.extra?.["parenthesized"] === true;
}
