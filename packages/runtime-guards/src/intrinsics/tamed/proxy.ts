/**
 * `Proxy`.
 *
 * SOUNDNESS 1.5. The engine hands a handler whatever key it is asked for: a field initialiser of a class whose base
 * constructor returned a Proxy would give it the raw private symbol. So the real handler is ours: it refuses private
 * symbols, and says that the mark is not there, before the guest's trap can see anything. Targets are the guest's own
 * data and functions: a Proxy of an instance would be a way to run its methods on another receiver, and one of a
 * facade would have to report what only the guards may see.
 */

import { deny, throwTypeError } from "../../errors/deny.js";
import { denyPrivate, isGuestProxy, isStrictObject, registerGuestProxy } from "../../guards/model.js";
import { isPrivateSymbol, isQuestion, PROXY } from "../../guards/private-names.js";
import {
  arrayAppend,
  arrayIsArray,
  FeralProxy,
  isObject,
  objectHasOwn,
  objectIs,
  reflectApply,
  reflectConstruct,
  reflectDefineProperty,
  reflectDeleteProperty,
  reflectGetOwnPropertyDescriptor,
  reflectGetPrototypeOf,
  reflectHas,
  reflectIsExtensible,
  reflectOwnKeys,
  reflectPreventExtensions,
  stringOf,
  symbolToString,
} from "../../primordials.js";
import { noteDefinition } from "../engine-patterns.js";
import { feralPrototype, isStandIn, standInOf, tame } from "../registry.js";
import { tameStack } from "../stack.js";
import {
  guardedGet,
  guardedSet,
  heldPrototype,
  readDescriptor,
  setPrototype,
  toLength,
  type Tamed,
  type TamedConstructors,
} from "./shared.js";

function assertPublic(k: PropertyKey): void {
  if (isPrivateSymbol(k)) denyPrivate(k);
}

/** What an `ownKeys` trap lists. The engine would quote what is no key in its message, a function with its text. */
function keysOf(list: unknown): (string | symbol)[] {
  if (!isObject(list)) throwTypeError("the result of the trap 'ownKeys' is not an object");
  const keys: (string | symbol)[] = [];
  const length = toLength((list as { length?: unknown }).length);
  for (let i = 0; i < length; i++) {
    const key = (list as Record<number, unknown>)[i];
    if (typeof key !== "string" && typeof key !== "symbol") throwTypeError("the trap 'ownKeys' listed what is no key");
    arrayAppend(keys, key);
  }
  return keys;
}

/** A result of `get` of which the engine, next of all, asks the target of that proxy, itself a proxy of a guest's. */
let asked: { readonly k: PropertyKey; readonly v: unknown } | undefined;

/**
 * What the engine asks of a result of `get`, ECMA-262 §10.5.8: of a member that cannot change it is that member. The engine would quote both
 * values in its message, a function with its text and a date in the host's time zone. Where the target is a proxy, its trap answers the engine,
 * once, and may answer otherwise each time: so it is looked at then.
 */
function assertReadable(target: object, k: PropertyKey, v: unknown): void {
  if (!isGuestProxy(target)) return assertAgrees(reflectGetOwnPropertyDescriptor(target, k), k, v);
  // Throws for one that was revoked, which the engine would not ask.
  arrayIsArray(target);
  asked = { k, v };
}

function assertAgrees(own: PropertyDescriptor | undefined, k: PropertyKey, v: unknown): void {
  if (own === undefined || own.configurable === true) return;
  const isData = objectHasOwn(own, "value");
  if (isData ? own.writable === true || objectIs(own.value, v) : own.get !== undefined || v === undefined) return;
  throwTypeError(
    `'get' on proxy: the property '${symbolOrText(k)}' of the target cannot change, and the trap gave another value`,
  );
}

const symbolOrText = (k: PropertyKey): string => (typeof k === "symbol" ? symbolToString(k) : stringOf(k));

/** The traps of the engine, each of which asks the guest's handler as the engine would: anew at every operation. */
function realHandler(handler: object): ProxyHandler<object> {
  const trap = (name: string): Function | undefined => {
    const f = tame((handler as Record<string, unknown>)[name]);
    if (f === undefined || f === null) return undefined;
    if (typeof f !== "function") throwTypeError(`trap '${name}' is not a function`);
    return f;
  };
  const ask = (f: Function, args: unknown[]): unknown => reflectApply(f, handler, args);
  const ownDescriptor = (target: object, k: PropertyKey): PropertyDescriptor | undefined => {
    if (isPrivateSymbol(k)) return undefined;
    const f = trap("getOwnPropertyDescriptor");
    if (f === undefined) return reflectGetOwnPropertyDescriptor(target, k);
    const descriptor = ask(f, [target, k]);
    return descriptor === undefined ? undefined : readDescriptor(descriptor);
  };
  return {
    // @ts-expect-error `__proto__: null` keeps a patched Object.prototype from adding traps.
    __proto__: null,
    get(target, k, receiver) {
      if (isQuestion(k)) return k === PROXY ? true : undefined;
      assertPublic(k);
      const f = trap("get");
      const v = f === undefined ? guardedGet(target, k, receiver) : ask(f, [target, k, receiver]);
      // A class that extends the proxy would have it on its chain.
      if (k === "prototype" && isStrictObject(v) && typeof target === "function") {
        deny("self", "self/prototype", "an instance of a strict class cannot be the prototype of a function's proxy");
      }
      assertReadable(target, k, v);
      return v;
    },
    set(target, k, v, receiver) {
      assertPublic(k);
      const f = trap("set");
      return f === undefined ? guardedSet(target, k, v, receiver) : !!ask(f, [target, k, v, receiver]);
    },
    has(target, k) {
      assertPublic(k);
      const f = trap("has");
      return f === undefined ? reflectHas(target, k) : !!ask(f, [target, k]);
    },
    deleteProperty(target, k) {
      assertPublic(k);
      const f = trap("deleteProperty");
      return f === undefined ? reflectDeleteProperty(target, k) : !!ask(f, [target, k]);
    },
    defineProperty(target, k, descriptor) {
      assertPublic(k);
      const f = trap("defineProperty");
      if (f !== undefined) return !!ask(f, [target, k, descriptor]);
      // Whoever defined it on the proxy noted it of the proxy.
      noteDefinition(target, k, descriptor.enumerable === true && objectHasOwn(descriptor, "value"));
      if (k === "prototype" && typeof target === "function" && isObject(descriptor.value)) {
        descriptor.value = heldPrototype(target, descriptor.value);
      }
      return reflectDefineProperty(target, k, descriptor);
    },
    getOwnPropertyDescriptor(target, k) {
      const answer = asked;
      asked = undefined;
      const own = ownDescriptor(target, k);
      if (answer !== undefined && answer.k === k) assertAgrees(own, k, answer.v);
      return own;
    },
    ownKeys(target) {
      const f = trap("ownKeys");
      return f === undefined ? reflectOwnKeys(target) : keysOf(ask(f, [target]));
    },
    getPrototypeOf(target) {
      const f = trap("getPrototypeOf");
      if (f === undefined) return reflectGetPrototypeOf(target);
      const p = feralPrototype(ask(f, [target]) as object | null);
      if (isGuestProxy(target) || !isStandIn(p)) return p;
      // What a class extends may only show as the facade.
      const own = reflectGetPrototypeOf(target);
      return own !== null && standInOf(own) === p ? own : p;
    },
    setPrototypeOf(target, p) {
      const f = trap("setPrototypeOf");
      return f === undefined ? setPrototype(target, p) : !!ask(f, [target, tame(p)]);
    },
    isExtensible(target) {
      const f = trap("isExtensible");
      return f === undefined ? reflectIsExtensible(target) : !!ask(f, [target]);
    },
    preventExtensions(target) {
      const f = trap("preventExtensions");
      return f === undefined ? reflectPreventExtensions(target) : !!ask(f, [target]);
    },
    apply(target, self, args) {
      const f = trap("apply");
      return f === undefined ? reflectApply(target as Function, self, args) : ask(f, [target, self, args]);
    },
    construct(target, args, newTarget) {
      const f = trap("construct");
      return (
        f === undefined ? reflectConstruct(target as Function, args, newTarget) : ask(f, [target, args, newTarget])
      ) as object;
    },
  };
}

function assertProxiable(target: unknown, handler: unknown): void {
  if (!isObject(target) || !isObject(handler))
    throwTypeError("Cannot create proxy with a non-object as target or handler");
  // What is behind it was asked then; it may be revoked.
  if (isGuestProxy(target)) return;
  if (isStrictObject(target)) {
    deny("self", "self/proxy-target", "an instance or a class of the strict profile cannot be the target of a Proxy");
  }
  if (isStandIn(target)) {
    deny("authority", "authority/proxy-target", "an intrinsic cannot be the target of a Proxy");
  }
  // Descriptors and copies of the proxy come from the target without asking for its stack by name.
  tameStack(target);
}

export const tamedProxyConstructors: TamedConstructors = {
  Proxy: () => (args, newTarget) => {
    if (newTarget === undefined) throwTypeError("Constructor Proxy requires 'new'");
    assertProxiable(args[0], args[1]);
    return registerGuestProxy(new FeralProxy(args[0] as object, realHandler(args[1] as object)), args[0]);
  },
};

export const tamedProxy: Tamed = {
  "Proxy.revocable": (feral) => (target, handler) => {
    assertProxiable(target, handler);
    const revocable = reflectApply(feral, undefined, [target, realHandler(handler)]) as { proxy: object };
    registerGuestProxy(revocable.proxy, target);
    return revocable;
  },
};
