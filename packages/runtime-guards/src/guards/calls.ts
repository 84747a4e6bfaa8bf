/**
 * Calls and constructions. What is called has come through the member guards or is a guest's own value, so it is
 * never a raw intrinsic (I1); what is left to see to is that the engine's own messages, which quote source text, do
 * not show the emitted code, and that only strict constructors receive strict `new.target`s (soundness 1.1).
 */

import {
  arrayAppend,
  FeralProxy,
  FeralWeakSet,
  reflectApply,
  reflectConstruct,
  weakSetAdd,
  weakSetHas,
} from "../primordials.js";
import { deny, throwTypeError } from "../errors/deny.js";
import { isCalledAsItIs, selfVariantOf } from "../intrinsics/index.js";
import { isSuperOfSelf } from "./superclass.js";
import { isCallable } from "./model.js";
import type { DomainState } from "./state.js";
import { leaveSelf } from "./under-construction.js";
import { calledThroughSuper, tameIn } from "./values.js";

const constructProbe = {
  __proto__: null,
  construct: (): object => ({}),
};

/** Functions that were found to be constructors: a function stays one. */
const constructors = new FeralWeakSet<object>();

/** IsConstructor, without running or reading anything of the function. */
export function isConstructor(f: unknown): f is Function {
  if (!isCallable(f)) return false;
  if (weakSetHas(constructors, f)) return true;
  try {
    reflectConstruct(new FeralProxy(f, constructProbe as ProxyHandler<Function>) as unknown as Function, []);
    weakSetAdd(constructors, f);
    return true;
  } catch {
    return false;
  }
}

/** A value in a "… is not a function" message, without running guest code. */
export function describe(v: unknown): string {
  switch (typeof v) {
    case "string":
      return `"${v}"`;
    case "function":
      return "value";
    case "object":
      return v === null ? "null" : "object";
    case "symbol":
      return "symbol";
    default:
      return `${v as number}`;
  }
}

/** Calls what is callable, as each guard of calls does. */
export function callWith(f: unknown, receiver: unknown, args: unknown[]): unknown {
  leaveSelf();
  if (!isCallable(f)) throwTypeError(`${describe(f)} is not a function`);
  return reflectApply(f, receiver, args);
}

/** `method`: the guard of that name. */
export function makeCallGuards(domain: DomainState, method: (o: unknown, k: unknown) => unknown) {
  const tameValue = tameIn(domain);

  /** `super.m` or `o.#m` about to be called: tamed, without binding. */
  function callee(v: unknown): unknown {
    return calledThroughSuper(isCalledAsItIs(v) && isSuperOfSelf() ? v : tameValue(v));
  }

  function callMethod(f: unknown, receiver: unknown, ...args: unknown[]): unknown {
    return callWith(f, receiver, args);
  }

  /** `o.k(...args)`, where nothing observes that the arguments were evaluated before the method was read. */
  function invoke(o: unknown, k: unknown, ...args: unknown[]): unknown {
    return callWith(method(o, k), o, args);
  }

  /** The same, where `f` is what `o.k` was before the arguments were evaluated; for a text, of whose methods nothing can change, it was not read. */
  function resume(f: unknown, o: unknown, k: unknown, ...args: unknown[]): unknown {
    return callWith(typeof o === "string" ? method(o, k) : f, o, args);
  }

  function call(f: unknown, ...args: unknown[]): unknown {
    leaveSelf();
    if (!isCallable(f)) throwTypeError(`${describe(f)} is not a function`);
    return reflectApply(f, undefined, args);
  }

  function construct(f: unknown, ...args: unknown[]): object {
    leaveSelf();
    if (!isConstructor(f)) {
      if (isCallable(f) && domain.isHostValue(f)) {
        deny(
          "authority",
          "authority/host-constructor",
          "a function of the host cannot be used as a constructor, but for a class that the host lists in `extendable`",
        );
      }
      throwTypeError(`${describe(f)} is not a constructor`);
    }
    return reflectConstruct(f, args);
  }

  /** The function of a tagged template. Whether it is callable shows only after the substitutions are evaluated. */
  function tag(f: unknown, receiver: unknown): Function {
    return (...args: unknown[]): unknown => {
      leaveSelf();
      if (!isCallable(f)) throwTypeError(`${describe(f)} is not a function`);
      return reflectApply(f, receiver, args);
    };
  }

  /** A reflecting operation whose first argument is `this` in self. */
  function selfOperation(f: unknown): unknown {
    return isCallable(f) ? (selfVariantOf(f) ?? f) : f;
  }

  /** The arguments from the n-th on, as an array. */
  function rest(args: ArrayLike<unknown>, n: number): unknown[] {
    const list: unknown[] = [];
    for (let i = n; i < args.length; i++) arrayAppend(list, args[i]);
    return list;
  }

  return { callee, callMethod, invoke, resume, call, construct, tag, selfOperation, rest };
}
