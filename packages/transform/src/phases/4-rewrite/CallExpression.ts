/**
 *     f(a)                         ⇒  $s_call(f, a)
 *     o.m(a)                       ⇒  $s_callMethod($s_method($s_1 = o, "m"), $s_1, a)
 *     Object.assign(this, o)       ⇒  $s_callMethod($s_selfOperation($s_method(…)), $s_1, this, o)   in self (R2)
 *     Base.prototype.m.call(this)  ⇒  super.m()                                                     in a subclass of Base (R4)
 *     import(s)                    ⇒  $s_importModule(s, void 0)
 */
import type * as t from "@babel/types";
import { isFunctionOfGlobal, resultKindOf } from "../../syntax/language-globals.js";
import { isTextInStrict, methodKindOf, takesReceiver } from "../../syntax/member-names.js";
import { isPrivateName, isSelfOperation } from "../../syntax/names.js";
import * as b from "./builders.js";
import { rewriteArguments, rewriteCallee } from "./callee.js";
import { staticKey } from "../../syntax/static-key.js";
import { isFriendAccess, rewriteSelf, makeRepeatable, rewriteSuperRead } from "./member-key.js";
import { rewriteParenthesizedChain } from "./optional-chain.js";
import {
  isCallableInPlace,
  makeCopy,
  makeMember,
  makePlainCall,
  makeSelfMember,
  rewriteConsumed,
  rewriteSelfName,
} from "./in-place.js";
import { rewriteReceiver } from "./receivers.js";
import type { Rewriter } from "./rewriter.js";
import { rewriteSuperCall } from "./super-call.js";

export function CallExpression(node: t.CallExpression, rw: Rewriter): t.Expression {
  const { callee } = node;
  switch (callee.type) {
    case "Super":
      return b.at(b.call({ type: "Super" } as t.Super, rewriteArguments(node.arguments, rw)), node);
    case "Import": {
      const [specifier, options] = rewriteArguments(node.arguments, rw);
      return rw.guard("importModule", [specifier!, options ?? b.undefinedValue()], node);
    }
    case "OptionalMemberExpression":
    case "OptionalCallExpression": {
      const target = rewriteParenthesizedChain(callee, rw);
      return target.receiver === null
        ? rw.guard("call", [target.callee, ...rewriteArguments(node.arguments, rw)], node)
        : rw.guard("callMethod", [target.callee, target.receiver, ...rewriteArguments(node.arguments, rw)], node);
    }
    case "MemberExpression": {
      const inherited = inheritedCall(callee, node, rw);
      if (inherited) return inherited;
      const inPlace = isSelfWrite(callee, node, rw) ? null : callInPlace(callee, node, rw);
      if (inPlace) return inPlace;
      const target = rewriteCallee(callee, rw);
      const method = isSelfWrite(callee, node, rw) ? rw.guard("selfOperation", [target.callee], callee) : target.callee;
      return rw.guard("callMethod", [method, target.receiver, ...rewriteArguments(node.arguments, rw)], node);
    }
  }
  const held = rw.languageGlobal(callee);
  if (held !== null) return callNative(held, callee as t.Identifier, node, rw);
  // The engine's message quotes what is called: in strict a name of the guest's.
  if (rw.inPlace && (!rw.strict || isLocalName(callee, rw)))
    return b.at(makePlainCall(rw.expression(callee), rewriteArguments(node.arguments, rw)), node);
  return rw.guard("call", [rw.expression(callee), ...rewriteArguments(node.arguments, rw)], node);
}

function isLocalName(node: t.Node, rw: Rewriter): boolean {
  const binding = node.type === "Identifier" ? rw.resolution.bindingOf(node) : null;
  return Boolean(binding) && binding!.kind !== "arguments";
}

/** `$s_m1(a)`, for `Math.floor(a)` */
function callNative(path: string, callee: t.Expression, node: t.CallExpression, rw: Rewriter): t.Expression {
  // What gives a number makes numbers of its arguments, as arithmetic does.
  const isNumber = resultKindOf(path) === "m";
  const args = isNumber
    ? node.arguments.map((arg) => rewriteConsumed(arg as t.Expression, rw))
    : rewriteArguments(node.arguments, rw);
  return b.at(b.call(b.at(rw.native(path, args), callee), args), node);
}

/** `o.m(a)` where what intrinsics do under this name needs no taming. */
function callInPlace(callee: t.MemberExpression, node: t.CallExpression, rw: Rewriter): t.Expression | null {
  if (!rw.inPlace) return null;
  if (rw.strict && rw.selfOf(callee.object) !== null) return callSelf(callee, node, rw);
  if (callee.property.type === "PrivateName") {
    callee.object = rw.expression(callee.object);
    return b.at(b.call(callee, rewriteArguments(node.arguments, rw)), node);
  }
  if (rw.strict && callee.object.type === "Super")
    return isOutOfPlace(staticKey(callee.property, callee.computed) ?? "") ? null : rewriteSuperCall(callee, node, rw);
  if (rw.strict && isFriendAccess(callee, rw)) return null;
  const name = rw.plainName(callee);
  const holder = rw.languageGlobal(callee.object);
  if (name !== null && holder !== null && isFunctionOfGlobal(holder, name)) {
    return callNative(`${holder}.${name}`, callee, node, rw);
  }
  if (name !== null) {
    if ((rw.strict || callee.object.type === "Super") && methodKindOf(name) === "tamed")
      return callTamed(name, callee, node, rw);
    if (rw.strict && isOutOfPlace(name)) return takesReceiver(name) ? callOnReceiver(name, callee, node, rw) : null;
    const isAlways = isCallableInPlace(name, [{ type: "ThisExpression" }], rw.strict);
    const object =
      callee.object.type === "Super"
        ? (callee.object as t.Super)
        : isAlways
          ? rewriteReceiver(callee.object, name, rw)
          : rw.expression(callee.object);
    // What is kept while the arguments are evaluated is no temporary of theirs.
    const held = isCallOfText(name, node, rw) ? [0, 0, ...node.arguments].map(() => rw.scratch()) : [];
    const args = rewriteArguments(node.arguments, rw);
    for (const temporary of held) rw.release(temporary);
    if (isCallableInPlace(name, args, rw.strict)) return b.at(b.call(makeMember(object, name, callee), args), node);
    if (callee.object.type === "Super") return callSuper(name, args, callee, node, rw);
    const tested =
      callTested(name, object as t.Expression, args, callee, node, rw) ??
      (held.length === 0 ? null : callOfText(name, object as t.Expression, args, held, callee, node, rw));
    if (tested !== null) return tested;
    if (rw.strict && takesReceiver(name)) return makeReceiverCall(name, object as t.Expression, args, callee, node, rw);
    if (!rw.strict && args.every(isQuiet))
      return rw.guard("invoke", [object as t.Expression, b.at(b.string(name), callee.property), ...args], node);
    const [once, again] = makeRepeatable(object as t.Expression, callee.object, rw);
    const method = rw.guard("method", [once, b.at(b.string(name), callee.property)], callee);
    return rw.guard("callMethod", [method, again(), ...args], node);
  }
  return null;
}

/** `$s_invoke(o, "join", ",")`, where nothing can tell that the arguments were evaluated before the method was read; null elsewhere. */
function callTamed(
  name: string,
  callee: t.MemberExpression,
  node: t.CallExpression,
  rw: Rewriter,
): t.Expression | null {
  const areQuiet = node.arguments.every((arg) => isQuiet(arg) && (arg.type !== "Identifier" || isLocalName(arg, rw)));
  if (callee.object.type === "Super" || !areQuiet) return null;
  const object = rw.expression(callee.object);
  return rw.guard(
    "invoke",
    [object, b.at(b.string(name), callee.property), ...rewriteArguments(node.arguments, rw)],
    node,
  );
}

/** `$s_receiver(o, "map").map(a)`: what the guard gives is `o` where the natives of that name are harmless on it. */
function callOnReceiver(name: string, callee: t.MemberExpression, node: t.CallExpression, rw: Rewriter): t.Expression {
  return makeReceiverCall(name, rw.expression(callee.object), rewriteArguments(node.arguments, rw), callee, node, rw);
}

function makeReceiverCall(
  name: string,
  object: t.Expression,
  args: t.Expression[],
  callee: t.MemberExpression,
  node: t.CallExpression,
  rw: Rewriter,
): t.Expression {
  const receiver = rw.guard("receiver", [object, b.string(name)], callee.object);
  return b.at(b.call(makeMember(receiver, name, callee), args), node);
}

/** Methods of Annex B that nobody calls on a text: what is called so is the guest's own. */
const markup: ReadonlySet<string> = new Set(
  "anchor big blink bold fixed fontcolor fontsize italics link small strike sub sup".split(" "),
);

/** Whether evaluating an argument runs nothing, so that nothing can tell whether the method is read before it. */
function isQuiet({ type }: t.Node): boolean {
  return (
    type === "Identifier" ||
    type === "ThisExpression" ||
    type === "ArrowFunctionExpression" ||
    type === "FunctionExpression" ||
    type === "RegExpLiteral" ||
    type === "StringLiteral" ||
    type === "NumericLiteral" ||
    type === "BooleanLiteral" ||
    type === "NullLiteral"
  );
}

/** What texts are asked for with a text: other arguments show themselves at the test, and go through the guard. */
const textSearches: ReadonlySet<string> = new Set(
  "endsWith exec match replace search split startsWith test".split(" "),
);

/**
 *     o.m(a)  ⇒  typeof a === "string" ? o.m(a) : $s_invoke(o, "m", a)
 *
 * where m is harmless with primitives and the arguments are variables, or the object is a literal: nothing is evaluated between the test and the call.
 * Null for other arguments.
 */
function callTested(
  name: string,
  object: t.Expression,
  args: readonly t.Expression[],
  callee: t.MemberExpression,
  node: t.CallExpression,
  rw: Rewriter,
): t.Expression | null {
  if (methodKindOf(name) === "tamed" || markup.has(name)) return null;
  const variables = args.filter((arg) => arg.type === "Identifier");
  const isSimple = args.every((arg, index) => arg.type === "Identifier" || isLiteralArgument(name, arg, index));
  // Of a literal, nothing that an argument does changes which method it has.
  const isEvaluated = object.type === "StringLiteral" && args.length === 1 && !isSpread(args[0]!);
  if (!isEvaluated && (!isSimple || variables.length === 0 || variables.length > 2)) return null;
  const isPattern = methodKindOf(name) === "pattern" && args[0]!.type === "Identifier";
  const isRepeatable =
    object.type === "StringLiteral" ||
    (isPattern
      ? object.type === "Identifier" && rw.resolution.bindingOf(callee.object as t.Identifier)?.kind === "const"
      : object.type === "ThisExpression" || object.type === "Identifier");
  const held = isRepeatable ? null : rw.scratch();
  const receiver = (): t.Expression => (held === null ? makeCopy(object) : b.id(held.name));
  // What the look-up of the method runs could change a variable after its test, and cannot change a constant or a temporary.
  const temporaries: t.Identifier[] = [];
  const once = held === null ? null : rw.keep(held, object);
  const isText = textSearches.has(name);
  const tests: t.Expression[] = [];
  const tested = args.map((arg): t.Expression => {
    if (arg.type !== "Identifier" && !isEvaluated) return arg;
    const isKept = arg.type !== "Identifier" || rw.resolution.bindingOf(arg)?.kind !== "const";
    const temporary = isKept ? rw.scratch() : null;
    if (temporary !== null) temporaries.push(temporary);
    const first = temporary === null ? makeCopy(arg) : rw.keep(temporary, makeCopy(arg));
    const again = () => (temporary === null ? makeCopy(arg) : b.id(temporary.name));
    const is = (value: t.Expression, operator: string, type: string) =>
      b.binary(operator, b.typeOf(value), b.string(type));
    if (isPattern && arg === args[0]) {
      tests.push(rw.guard("isPattern", [b.string(name), first]));
      if (object.type !== "StringLiteral") tests.push(is(receiver(), "===", "string"));
    } else
      tests.push(
        isText && arg === args[0]
          ? is(first, "===", "string")
          : b.logical("&&", is(first, "!==", "object"), is(again(), "!==", "function")),
      );
    return again();
  });
  // The guard of a pattern may run code: what it was asked about is what is given.
  const guarded = args.map((arg, index) => makeCopy(isEvaluated || (isPattern && index === 0) ? tested[index]! : arg));
  const result = b.conditional(
    tests.reduce((all, test) => b.logical("&&", all, test)),
    b.at(b.call(makeMember(receiver(), name, callee), tested), node),
    rw.strict && takesReceiver(name)
      ? makeReceiverCall(name, receiver(), guarded, callee, node, rw)
      : rw.guard("invoke", [receiver(), b.at(b.string(name), callee.property), ...guarded], node),
  );
  if (held !== null) temporaries.push(held);
  for (const temporary of temporaries) rw.release(temporary);
  return once === null ? result : b.sequence(once, result);
}

/** `super.m(a)  ⇒  typeof ($s_1 = a) !== "object" && typeof $s_1 !== "function" ? super.m($s_1) : $s_callMethod($s_callee(super[…]), this, a)` */
function callSuper(
  name: string,
  args: readonly t.Expression[],
  callee: t.MemberExpression,
  node: t.CallExpression,
  rw: Rewriter,
): t.Expression {
  const member = makeMember(callee.object as unknown as t.Super, name, callee);
  const isSimple = args.every((arg, index) => arg.type === "Identifier" || isLiteralArgument(name, arg, index));
  const variables = args.filter(({ type }) => type === "Identifier").map(() => rw.scratch());
  const tests: t.Expression[] = [];
  const rest = [...variables];
  const tested = args.map((arg): t.Expression => {
    const held = arg.type === "Identifier" ? rest.shift()! : null;
    if (held === null || !isSimple) return arg;
    const first = b.binary("!==", b.typeOf(rw.keep(held, makeCopy(arg))), b.string("object"));
    tests.push(b.logical("&&", first, b.binary("!==", b.typeOf(b.id(held.name)), b.string("function"))));
    return b.id(held.name);
  });
  const method = rw.guard("callee", [rewriteSuperRead(callee, rw)], callee);
  const guarded = rw.guard("callMethod", [method, b.self(), ...args.map(makeCopy)], node);
  for (const temporary of variables) rw.release(temporary);
  if (!isSimple || variables.length === 0) return guarded;
  const test = tests.reduce((all, each) => b.logical("&&", all, each));
  return b.conditional(test, b.at(b.call(member, tested), node), guarded);
}

/** What is called on texts more than on anything else. */
const textMethods: ReadonlySet<string> = new Set(
  "concat endsWith includes indexOf lastIndexOf match matchAll replace replaceAll search split startsWith".split(" "),
);

/**
 *     o.m(a())  ⇒  $s_1 = o, $s_2 = typeof $s_1 === "string" || $s_get($s_1, "m"), $s_3 = a(),
 *                  $s_isPattern("m", $s_3) && typeof $s_1 === "string" ? $s_1.m($s_3) : $s_resume($s_2, $s_1, "m", $s_3)
 *
 * Nothing that the arguments do changes the methods of a text, so that it need not be read before them. Null where an argument certainly is no primitive.
 */
function callOfText(
  name: string,
  object: t.Expression,
  args: readonly t.Expression[],
  temporaries: readonly t.Identifier[],
  callee: t.MemberExpression,
  node: t.CallExpression,
  rw: Rewriter,
): t.Expression | null {
  if (args.every(isQuiet)) return null;
  const isPattern = methodKindOf(name) === "pattern";
  const free = [...temporaries];
  const before: t.Expression[] = [];
  const hold = (value: t.Expression): (() => t.Expression) => {
    const held = free.shift()!;
    before.push(rw.keep(held, value));
    return () => b.id(held.name);
  };
  const is = (value: t.Expression, operator: string, type: string) =>
    b.binary(operator, b.typeOf(value), b.string(type));
  const receiver = hold(object);
  const isString = () => is(receiver(), "===", "string");
  const key = () => b.at(b.string(name), callee.property);
  const method = hold(b.logical("||", isString(), rw.guard("get", [receiver(), key()], callee)));
  const tests: t.Expression[] = [isString()];
  const tested = args.map((arg, index): (() => t.Expression) => {
    if (arg.type !== "Identifier" && isQuiet(arg)) return () => makeCopy(arg);
    const again = hold(arg);
    if (index > 0) tests.push(b.logical("&&", is(again(), "!==", "object"), is(again(), "!==", "function")));
    else if (isPattern) tests.unshift(rw.guard("isPattern", [b.string(name), again()]));
    else tests.push(is(again(), "===", "string"));
    return again;
  });
  const result = b.conditional(
    tests.reduce((all, test) => b.logical("&&", all, test)),
    b.at(
      b.call(
        makeMember(receiver(), name, callee),
        tested.map((again) => again()),
      ),
      node,
    ),
    rw.guard("resume", [method(), receiver(), key(), ...tested.map((again) => again())], node),
  );
  return b.sequence(...before, result);
}

function isCallOfText(name: string, node: t.CallExpression, rw: Rewriter): boolean {
  const { arguments: args } = node;
  if (rw.strict || node.callee.type !== "MemberExpression" || node.callee.object.type === "Super") return false;
  if (!textMethods.has(name) || args.length === 0 || args.length > 2) return false;
  const isPattern = methodKindOf(name) === "pattern";
  return (
    args.every((arg, index) => mayBePrimitive(arg) || (isPattern && index === 0 && arg.type === "RegExpLiteral")) &&
    !args.every(isQuiet)
  );
}

function mayBePrimitive({ type }: t.Node): boolean {
  return !/^(?:Arrow|Function|Class|Array|Object|Spread|RegExp)/.test(type);
}

/** An argument that is no variable, and evaluates nothing. */
function isLiteralArgument(name: string, arg: t.Expression, index: number): boolean {
  if (arg.type === "RegExpLiteral") return index === 0 && methodKindOf(name) === "pattern";
  return (
    arg.type === "StringLiteral" ||
    arg.type === "NumericLiteral" ||
    arg.type === "BooleanLiteral" ||
    arg.type === "NullLiteral"
  );
}

/** `this.m(a)` where something stands for `this` to which a call in place may show itself. */
function callSelf(callee: t.MemberExpression, node: t.CallExpression, rw: Rewriter): t.Expression | null {
  const isMaking = callee.object.type === "ThisExpression" && rw.self?.kind === "making";
  if (callee.property.type === "PrivateName") {
    // A method is the class's own, whose brand is there; any other function gets self as its receiver.
    if (!rw.isPrivateMethod(callee.property.id.name)) {
      if (isMaking || rw.self === null) return null;
      rw.self.shows = true;
    }
    callee.object = rewriteSelf(callee.object, rw);
    return b.at(b.call(callee, rewriteArguments(node.arguments, rw)), node);
  }
  if (isMaking) return null;
  const name = rewriteSelfName(callee, rw);
  if (name === null || isOutOfPlace(name) || !isCallableInPlace(name, [], true)) return null;
  const args = methodKindOf(name);
  if (args === "text" || args === "pattern" || isTextInStrict(name)) return null;
  // Where there is no such method, the engine's message would show the constant that the private name has in the text (R1).
  if (isPrivateName(name) && !rw.resolution.methods.has(name)) return callField(name, callee, node, rw);
  const object = rw.selfObject(callee.object);
  if (object === null) return null;
  return b.at(b.call(makeSelfMember(object, name, callee, rw), rewriteArguments(node.arguments, rw)), node);
}

/**
 *     this._f(a)  ⇒  typeof $s_1[$s_p1] === "function" ? $s_1[$s_p1](a) : $s_callMethod($s_methodSelf(this, $s_p1), this, a)
 *
 * where `_f` is a field that the class declares, so that reading it twice shows nowhere, and the arguments run nothing, so that they may stand there twice.
 */
function callField(
  name: string,
  callee: t.MemberExpression,
  node: t.CallExpression,
  rw: Rewriter,
): t.Expression | null {
  if (rw.self?.kind !== "method" || !rw.class!.fields.has(name) || !node.arguments.every(isSimpleArgument)) return null;
  const object = rw.selfObject(callee.object);
  if (object === null) return null;
  const member = (): t.MemberExpression => makeSelfMember(makeCopy(object), name, callee, rw);
  const args = rewriteArguments(node.arguments, rw);
  const guarded = rw.guard("callMethod", [
    rw.guard("methodSelf", [b.self(), rw.privateKey(name)], callee),
    b.self(),
    ...args.map(makeCopy),
  ]);
  const isFunction = b.binary("===", b.typeOf(member()), b.string("function"));
  return b.conditional(isFunction, b.at(b.call(member(), args), node), b.at(guarded, node));
}

/** What may be evaluated at two places of which one is reached, and has the same text at both. */
function isSimpleArgument({ type }: t.Node): boolean {
  return (
    type === "Identifier" ||
    type === "StringLiteral" ||
    type === "NumericLiteral" ||
    type === "BooleanLiteral" ||
    type === "NullLiteral"
  );
}

const askingNames: ReadonlySet<string> = new Set(["concat", "hasOwnProperty", "propertyIsEnumerable"]);

/** In strict these natives tell or write something of instances, and their stand-ins ask. That of arrays called `concat` writes into what a species constructs, whatever it is given. */
function isOutOfPlace(name: string): boolean {
  return methodKindOf(name) === "species" || askingNames.has(name);
}

/** `Object.assign(this, …)` and its kin, by the real names and not shadowed ones. */
function isSelfWrite(callee: t.MemberExpression, node: t.CallExpression, rw: Rewriter): boolean {
  const [target] = node.arguments;
  const name = staticKey(callee.property, callee.computed);
  return (
    target !== undefined &&
    (rw.selfOf(target) !== null || rw.isOwnPrototype(target)) &&
    name !== null &&
    callee.object.type === "Identifier" &&
    rw.resolution.bindingOf(callee.object) === null &&
    isSelfOperation(callee.object.name, name)
  );
}

function inheritedCall(callee: t.MemberExpression, node: t.CallExpression, rw: Rewriter): t.Expression | null {
  const [receiver, ...rest] = node.arguments;
  if (receiver?.type !== "ThisExpression" || staticKey(callee.property, callee.computed) !== "call") return null;
  const context = rw.selfOf(receiver);
  const method = callee.object;
  if (
    context === null ||
    context.static ||
    method.type !== "MemberExpression" ||
    method.property.type === "PrivateName"
  )
    return null;
  const prototype = method.object;
  if (prototype.type !== "MemberExpression" || staticKey(prototype.property, prototype.computed) !== "prototype")
    return null;
  const base = prototype.object;
  const heritage = rw.classFrameOf(context.class)?.heritage;
  if (base.type !== "Identifier" || heritage?.type !== "Identifier" || base.name !== heritage.name) return null;
  if (rw.resolution.bindingOf(base) !== rw.resolution.bindingOf(heritage)) return null;
  const read = rewriteSuperRead(method, rw, true);
  return rw.guard("callMethod", [rw.guard("callee", [read], callee), b.self(), ...rewriteArguments(rest, rw)], node);
}

const isSpread = ({ type }: t.Node): boolean => type === "SpreadElement";
