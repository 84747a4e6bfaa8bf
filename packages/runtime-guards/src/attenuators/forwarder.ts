/**
 * The facade through which attenuated authority is used: every operation on an object, on all that is reached through
 * it, and on what its promises settle with, goes through one function, {@link Around}.
 *
 * It is the *caretaker* and *membrane* of M. S. Miller, "Robust Composition" (2006), chapters 9 and 11. A caretaker of
 * one object alone is a trap: a fluent method returns the object itself, an emitter calls its listeners with the
 * emitter as `this`, a child knows its parent, and the caretaker is passed by. So a facade is deep: whatever comes out
 * is a facade too, callbacks that go in are given facades, and identity is kept both ways. Proxies have shadow targets,
 * so that no invariant of `Proxy` forces a raw value through; operations run with the object itself as receiver, so that
 * `#private` state and the internal slots of a `Map` work.
 */

import {
  FERAL_GLOBAL,
  FeralError,
  FeralMap,
  FeralObjectPrototype,
  FeralPromise,
  FeralPromisePrototype,
  FeralProxy,
  FeralSet,
  FeralWeakMap,
  arrayForEach,
  arrayIsArray,
  arrayMap,
  arrayPush,
  arraySlice,
  dataDescriptor,
  functionBind,
  isObject,
  objectCreate,
  objectFreeze,
  promiseThen,
  reflectApply,
  reflectConstruct,
  reflectDefineProperty,
  reflectDeleteProperty,
  reflectGet,
  reflectGetOwnPropertyDescriptor,
  reflectGetPrototypeOf,
  reflectHas,
  reflectOwnKeys,
  reflectSet,
  setHas,
  stringOf,
  weakMapGet,
  weakMapHas,
  weakMapSet,
} from "../primordials.js";
import { AuthorityError, OptionsError, SallyportError } from "../errors/classes.js";
import { inheritsFrom, isCallable } from "../guards/model.js";
import { standInOf } from "../intrinsics/registry.js";
import { copyOf, isHostKind } from "../membrane/copies.js";
import { isErrorObject } from "../membrane/errors.js";
import { isInstanceOfGuest } from "../membrane/host-classes.js";
import { isHiddenName } from "../membrane/names.js";
import { makeReceivers } from "../membrane/receivers.js";
import { isGeneric, isIntrinsic, isSlotted, lentToNative } from "./natives.js";

/** An object on the owner's side, and the path on which it was first reached. */
export interface Named {
  readonly original: object;
  readonly name: string;
}

/** What is about to happen. */
export interface Operation {
  /**
   * `look` is `in`, listing of keys and descriptors; `callback` is a call of a function that was handed in; `settle` is the
   * moment at which a promise that came out settles.
   */
  readonly operation: "call" | "construct" | "get" | "set" | "delete" | "look" | "callback" | "settle";
  /** Where it happens, as a path from the attenuated value: `db.users.find()`. */
  readonly name: string;
  /** The arguments of a call, or the value that is written, as the user of the facade gave them. */
  readonly args: readonly unknown[];
  /** The object on which it happens: for a call, the function. It is not attenuated. */
  readonly target: object;
  /** Of a call: the object whose facade was its `this`, and where that was reached; `undefined` for any other `this`. */
  readonly receiver?: Named | undefined;
}

/**
 * Decides an operation: calls `proceed`, with the arguments to use, and returns what comes of it, or throws. Arguments
 * are the user's, the result is the object's own; neither needs to be wrapped.
 */
export type Around = (operation: Operation, proceed: (args: readonly unknown[]) => unknown) => unknown;

export interface Rules {
  readonly around: Around;
  /** Asked before and after the owner uses an object that was handed in, other than by a call of it; default: it may. */
  readonly assertReachable?: (name: string) => void;
  /** Which members of an object there are at all; default: all but those that no facade shows. */
  readonly shows?: (o: object, k: PropertyKey) => boolean;
}

/** What a viewer's side does about the objects of the other. */
interface Side {
  originalOf(shadow: object): Named;
  /** A value of the owner's, for the viewer. */
  out(v: unknown, name: string): unknown;
  /** A value of the viewer's, for the owner. */
  in(v: unknown, name: string): unknown;
  /** The same for the argument of `f` at this position. */
  argument(v: unknown, name: string, f: object, position: number): unknown;
  around: Around;
  shows(o: object, k: PropertyKey): boolean;
  isView(o: object, v: unknown): boolean;
  /** The owner's object behind a view of this side. */
  behind(v: unknown): Named | undefined;
  /** A function is read as a member of an object. */
  noteRead(f: object, o: object): void;
  /** Throws where a function must not run on the object behind a view. */
  assertReceiver(f: Function, receiver: Named, name: string): void;
}

/** Reflection that would lead around a facade. The shadow answers for them. */
const HIDDEN: ReadonlySet<PropertyKey> = new FeralSet<PropertyKey>(["prototype", "caller", "arguments", "callee"]);

const isShownName = (k: PropertyKey): boolean => !isHiddenName(k) && !setHas(HIDDEN, k);

/** Dates, regular expressions and binary data are data: they come out as copies. Nothing is read to find out, since reads may be logged. */
const isDatum = (o: object, prototype: object): boolean =>
  prototype !== FeralMap.prototype && prototype !== FeralSet.prototype && inheritsFrom(o, prototype);

/** Throws for what no attenuator takes. */
export function assertAttenuable(v: unknown, attenuator: string): asserts v is object {
  if (!isObject(v)) throw new OptionsError(`${attenuator}: give it an object or a function`, "options/type");
  if (isIntrinsic(v)) {
    throw new AuthorityError(
      `${attenuator}: an intrinsic of the language cannot be attenuated; wrap it in a function of your own`,
      "authority/intrinsic",
    );
  }
}

/** Makes the facades of one attenuation. The same object always gets the same facade. */
export function makeForwarder(rules: Rules): <T extends object>(v: T, name: string) => T {
  const facades = new FeralWeakMap<object, object>();
  const behindFacade = new FeralWeakMap<object, object>();
  const mirrors = new FeralWeakMap<object, object>();
  const behindMirror = new FeralWeakMap<object, object>();
  const shadows = new FeralWeakMap<object, Named>();
  const named = new FeralWeakMap<object, Named>();
  const receivers = makeReceivers();

  const linkFacade = <T extends object>(original: object, facade: T): T => {
    weakMapSet(facades, original, facade);
    weakMapSet(behindFacade, facade, original);
    return facade;
  };

  function toOuter(v: unknown, name: string): unknown {
    if (!isObject(v) || weakMapHas(behindFacade, v)) return v;
    return weakMapGet(behindMirror, v) ?? weakMapGet(facades, v) ?? makeOuter(v, name);
  }

  function makeOuter(v: object, name: string): object {
    if (isIntrinsic(v)) return v;
    if (!isCallable(v)) {
      if (inheritsFrom(v, FeralPromisePrototype)) return promiseToOuter(v as Promise<unknown>, name);
      if (isErrorObject(v)) return errorToOuter(v, name);
      const copy = copyOf(v, (content) => content, isDatum);
      if (copy !== undefined) return copy;
    }
    return linkFacade(v, makeProxy(v, name, outside));
  }

  /** What arrives after the authority has ended does not arrive. */
  function promiseToOuter(promise: Promise<unknown>, name: string): object {
    const settle = (v: unknown): unknown =>
      rules.around({ operation: "settle", name, args: [], target: promise }, () => v);
    return linkFacade(
      promise,
      settled(
        promise,
        (v) => toOuter(settle(v), name),
        (e) => toOuter(settle(e), name),
      ),
    );
  }

  /** Errors come out as they are; of one that carries objects, a copy with the text and the attenuated cause. */
  function errorToOuter(error: object, name: string): object {
    if (inheritsFrom(error, SallyportError.prototype) || !carriesObjects(error)) return error;
    const read = (k: string): unknown => reflectGet(error, k);
    const copy = new FeralError(stringOf(read("message")));
    linkFacade(error, copy);
    arrayForEach(["name", "code", "stack"], (k) => {
      const v = read(k);
      if (!isObject(v)) reflectDefineProperty(copy, k, dataDescriptor(v, true, false, true));
    });
    arrayForEach(["cause", "errors"], (k) => {
      const v = reflectGetOwnPropertyDescriptor(error, k)?.value as unknown;
      if (v !== undefined) reflectDefineProperty(copy, k, dataDescriptor(toOuter(v, name), true, false, true));
    });
    return copy;
  }

  function toInner(v: unknown, name: string): unknown {
    if (!isObject(v) || weakMapHas(behindMirror, v)) return v;
    return weakMapGet(behindFacade, v) ?? weakMapGet(mirrors, v) ?? makeInner(v, name);
  }

  /**
   * What can call back needs a mirror: functions, records, arrays, and whatever a guest makes, such as a view of its `Map`. Another instance
   * of a class of the host is the host's.
   */
  function makeInner(v: object, name: string): object {
    if (isIntrinsic(v)) return v;
    if (!isCallable(v) && !arrayIsArray(v)) {
      if (inheritsFrom(v, FeralPromisePrototype)) {
        const convert = (settlement: unknown): unknown => toInner(settlement, name);
        return settled(v as Promise<unknown>, convert, convert);
      }
      const isCollection = inheritsFrom(v, FeralMap.prototype) || inheritsFrom(v, FeralSet.prototype);
      const copy = isCollection ? copyOf(v, (content) => toInner(content, name), isHostKind) : undefined;
      if (copy !== undefined) return copy;
      const prototype = reflectGetPrototypeOf(v);
      if (!isCollection && prototype !== null && prototype !== FeralObjectPrototype && !isInstanceOfGuest(v)) return v;
    }
    const mirror = makeProxy(v, name, inside);
    weakMapSet(mirrors, v, mirror);
    weakMapSet(behindMirror, mirror, v);
    return mirror;
  }

  const originalOf = (shadow: object): Named => weakMapGet(shadows, shadow)!;

  const outside: Side = {
    originalOf,
    out: toOuter,
    in: toInner,
    argument(v, name, f, position) {
      const by = { out: (inner: unknown) => toOuter(inner, name), in: (outer: unknown) => toInner(outer, name) };
      const isFacade = isObject(v) && weakMapHas(behindFacade, v);
      return (isSlotted(f) ? lentToNative(f, position, v, isFacade, by) : undefined) ?? toInner(v, name);
    },
    around: rules.around,
    shows: (o, k) => isShownName(k) && (rules.shows === undefined || rules.shows(o, k)),
    isView: (o, v) => weakMapGet(facades, o) === v,
    behind: (v) => (isObject(v) && weakMapHas(behindFacade, v) ? weakMapGet(named, v) : undefined),
    noteRead: receivers.noteRead,
    assertReceiver(f, { original, name: receiver }, name) {
      if (receivers.hasMember(original, f)) return;
      throw new AuthorityError(
        `${name}: ${receiver} has no such method, so it does not run on it`,
        "authority/receiver",
      );
    },
  };
  const inside: Side = {
    originalOf,
    out: toInner,
    in: toOuter,
    argument: toOuter,
    around({ operation, name, args, target }, proceed) {
      if (operation === "call" || operation === "construct") {
        return rules.around({ operation: "callback", name, args, target }, proceed);
      }
      rules.assertReachable?.(name);
      try {
        return proceed(args);
      } finally {
        rules.assertReachable?.(name);
      }
    },
    shows: (_o, k) => isShownName(k),
    isView: (o, v) => weakMapGet(mirrors, o) === v,
    behind: () => undefined,
    noteRead: () => undefined,
    assertReceiver: () => undefined,
  };

  function makeProxy<T extends object>(original: T, name: string, side: Side): T {
    const shadow = shadowOf(original);
    const proxy = new FeralProxy(shadow, makeHandler(side)) as T;
    weakMapSet(shadows, shadow, { original, name });
    weakMapSet(named, proxy, { original, name });
    return proxy;
  }

  return (v, name) => toOuter(v, name) as typeof v;
}

/** What a proxy is made over: a fresh object of the same kind, with nothing of the original in it. */
function shadowOf(original: object): object {
  if (isCallable(original)) return functionBind(function () {}, undefined);
  if (arrayIsArray(original)) return [];
  if (isInstanceOfGuest(original)) return objectCreate(reflectGetPrototypeOf(original)) as object;
  return objectCreate(reflectGetPrototypeOf(original) === null ? null : FeralObjectPrototype) as object;
}

function makeHandler(side: Side): ProxyHandler<object> {
  const run = (
    kind: Operation["operation"],
    shadow: object,
    suffix: string,
    args: readonly unknown[],
    perform: (original: object, args: readonly unknown[]) => unknown,
    receiver?: Named,
  ): unknown => {
    const { original, name } = side.originalOf(shadow);
    const where = name + suffix;
    const given = objectFreeze(arraySlice(args));
    try {
      return side.around({ operation: kind, name: where, args: given, target: original, receiver }, (used) =>
        perform(
          original,
          arrayMap(used, (arg, i) => side.argument(arg, where, original, i)),
        ),
      );
    } catch (e) {
      throw side.out(e, where);
    }
  };
  const memberSuffix = (k: PropertyKey): string => `.${stringOf(k)}`;

  function read(shadow: object, k: PropertyKey): unknown {
    const v = run("get", shadow, memberSuffix(k), [], (o) => {
      const found: unknown = reflectGet(o, k, o);
      if (isCallable(found)) side.noteRead(found, o);
      return found;
    });
    return isGeneric(v) ? v : side.out(v, side.originalOf(shadow).name + memberSuffix(k));
  }
  const isShown = (shadow: object, k: PropertyKey): boolean => side.shows(side.originalOf(shadow).original, k);

  const handler: ProxyHandler<object> = {
    get: (shadow, k) => (isShown(shadow, k) ? read(shadow, k) : reflectGet(shadow, k)),
    has: (shadow, k) =>
      isShown(shadow, k)
        ? (run("look", shadow, memberSuffix(k), [], (o) => reflectHas(o, k)) as boolean)
        : reflectHas(shadow, k),
    ownKeys(shadow) {
      const keys = run("look", shadow, "", [], reflectOwnKeys) as (string | symbol)[];
      const shown: (string | symbol)[] = [];
      arrayForEach(keys, (k) => {
        if (isShown(shadow, k)) arrayPush(shown, k);
      });
      return shown;
    },
    getOwnPropertyDescriptor(shadow, k) {
      if (!isShown(shadow, k)) return undefined;
      const own = run("look", shadow, memberSuffix(k), [], (o) => reflectGetOwnPropertyDescriptor(o, k)) as
        PropertyDescriptor | undefined;
      if (own === undefined) return undefined;
      const isLength = k === "length" && arrayIsArray(shadow);
      return dataDescriptor(read(shadow, k), isLength, own.enumerable === true, !isLength);
    },
    set(shadow, k, v, receiver) {
      const { original } = side.originalOf(shadow);
      // What inherits from a facade is not the facade.
      if (!isShown(shadow, k) || !side.isView(original, receiver)) return false;
      return run("set", shadow, memberSuffix(k), [v], (o, args) => reflectSet(o, k, args[0], o)) as boolean;
    },
    deleteProperty: (shadow, k) =>
      isShown(shadow, k) && (run("delete", shadow, memberSuffix(k), [], (o) => reflectDeleteProperty(o, k)) as boolean),
    defineProperty: () => false,
    setPrototypeOf: () => false,
    preventExtensions: () => false,
    apply(shadow, self, args: unknown[]) {
      const { name } = side.originalOf(shadow);
      const receiver = side.in(self, name);
      const behind = side.behind(self);
      return side.out(
        run(
          "call",
          shadow,
          "()",
          args,
          (f, used) => {
            if (behind !== undefined) side.assertReceiver(f as Function, behind, `${name}()`);
            return reflectApply(f as Function, receiver, used);
          },
          behind,
        ),
        `${name}()`,
      );
    },
    construct: (shadow, args: unknown[]) =>
      side.out(
        run("construct", shadow, "()", args, (f, used) => reflectConstruct(f as Function, used)),
        `new ${side.originalOf(shadow).name}()`,
      ) as object,
  };
  reflectDefineProperty(handler, "__proto__", dataDescriptor(null, false, false, false));
  return objectFreeze(handler);
}

/** A promise that settles as another does, with what `fulfil` and `reject` make of it. */
function settled(
  promise: Promise<unknown>,
  fulfil: (v: unknown) => unknown,
  reject: (e: unknown) => unknown,
): Promise<unknown> {
  return new FeralPromise((resolve, rejectWith) => {
    const by =
      (convert: (v: unknown) => unknown, done: (v: unknown) => void) =>
      (v: unknown): void => {
        let converted: unknown;
        try {
          converted = convert(v);
        } catch (e) {
          rejectWith(e);
          return;
        }
        done(converted);
      };
    promiseThen(promise, by(fulfil, resolve), by(reject, rejectWith));
  });
}

/** Whether an error leads to an object: by a member of its own or of a class of the host, or by what that class has of its own. */
function carriesObjects(error: object): boolean {
  for (let o: object | null = error; o !== null && standInOf(o) === undefined; o = reflectGetPrototypeOf(o)) {
    const C: unknown = o === error ? undefined : reflectGetOwnPropertyDescriptor(o, "constructor")?.value;
    if (o === platformErrors()) continue;
    if (hasObjects(o, o === error ? "stack" : "constructor") || (isObject(C) && hasObjects(C, "prototype")))
      return true;
  }
  return false;
}

/** What the platform throws inherits from it; its accessors give primitives. Hosts load the class with its first use. */
const platformErrors = (): unknown =>
  (FERAL_GLOBAL.DOMException as { readonly prototype: unknown } | undefined)?.prototype;

function hasObjects(o: object, except: string): boolean {
  let found = false;
  arrayForEach(reflectOwnKeys(o), (k) => {
    const own = reflectGetOwnPropertyDescriptor(o, k);
    if (own !== undefined && k !== except && (own.get !== undefined || isObject(own.value))) found = true;
  });
  return found;
}
