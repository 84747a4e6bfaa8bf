/** Frozen objects that a feature gives to the guests of one domain (I7: no state of theirs is reachable by a property). */

import {
  arrayForEach,
  dataDescriptor,
  isObject,
  FeralError,
  objectCreate,
  objectFreeze,
  objectHasOwn,
  objectKeys,
  reflectApply,
  reflectDefineProperty,
  reflectGet,
  reflectGetOwnPropertyDescriptor,
  reflectGetPrototypeOf,
  reflectOwnKeys,
  reflectSetPrototypeOf,
  symbolIterator,
  symbolToStringTag,
  toObject,
  FeralObjectPrototype,
} from "../primordials.js";
import { registerVariant, standInOf } from "../intrinsics/index.js";
import { makeGuestError, throwTypeError } from "../errors/deny.js";
import { isCallable } from "../guards/model.js";

/** A namespace such as `console`: its members as they are given, and a tag. Those of one of ECMAScript's are not listed. */
export function makeNamespace(members: Readonly<Record<string, unknown>>, tag: string, isOfLanguage = false): object {
  const namespace = objectCreate(FeralObjectPrototype) as object;
  arrayForEach(objectKeys(members), (key) => {
    reflectDefineProperty(namespace, key, dataDescriptor(members[key], false, !isOfLanguage, false));
  });
  reflectDefineProperty(namespace, symbolToStringTag, dataDescriptor(tag, false, false, false));
  return objectFreeze(namespace);
}

/** A domain's own copy of a shared facade, `Math` say, with some members replaced or added. */
export function makeVariant(facade: object, members: Readonly<Record<string, unknown>>): object {
  const variant = objectCreate(reflectGetPrototypeOf(facade)) as object;
  const keys = reflectOwnKeys(facade);
  for (let i = 0; i < keys.length; i++) {
    if (objectHasOwn(members, keys[i]!)) continue;
    const own = reflectGetOwnPropertyDescriptor(facade, keys[i]!)!;
    reflectDefineProperty(variant, keys[i]!, dataDescriptor(own.value, false, own.enumerable === true, false));
  }
  arrayForEach(objectKeys(members), (key) => {
    reflectDefineProperty(variant, key, dataDescriptor(members[key], false, false, false));
  });
  return objectFreeze(variant);
}

/**
 * A domain's own variant of the shared facade of a constructor: what it constructs and answers is `behaviour`'s to say,
 * its statics are the facade's but for `members`, and its instances are those of the language.
 */
export function makeConstructorVariant(
  feral: Function,
  members: Readonly<Record<string, unknown>>,
  behaviour: (args: unknown[], newTarget: Function | undefined, facade: Function) => unknown,
): Function {
  const facade = standInOf(feral) as Function;
  const variant = function (...args: unknown[]): unknown {
    return behaviour(args, new.target === (variant as never) ? facade : new.target, facade);
  };
  const keys = reflectOwnKeys(facade);
  for (let i = 0; i < keys.length; i++) {
    const own = reflectGetOwnPropertyDescriptor(facade, keys[i]!)!;
    if (objectHasOwn(members, keys[i]!)) own.value = members[keys[i] as string];
    reflectDefineProperty(variant, keys[i]!, own);
  }
  registerVariant(feral, variant);
  reflectSetPrototypeOf(variant, reflectGetPrototypeOf(facade));
  return objectFreeze(variant);
}

/** An error that has a name where the platform throws a DOMException: a guest gets no object of the host's class. */
export function makeNamedError(name: string, message: string): Error {
  const error = makeGuestError(FeralError, message);
  reflectDefineProperty(error, "name", dataDescriptor(name, true, false, true));
  reflectDefineProperty(error, "stack", dataDescriptor(`${name}: ${message}`, true, false, true));
  return error;
}

/** Longer than any list that such a feature takes: an iterator need not have an end. */
const MOST_ITEMS = 100_000;

/** Goes through an iterable of the guest's; all that runs is guest code. `taker` is for messages. */
export function iterate(iterable: unknown, taker: string, visit: (v: unknown) => void): void {
  const source = typeof iterable === "string" ? toObject(iterable) : iterable;
  const method = isObject(source) ? reflectGet(source, symbolIterator) : undefined;
  const iterator: unknown = isCallable(method) ? reflectApply(method, source, []) : undefined;
  if (!isObject(iterator)) throwTypeError(`${taker}: what is given is not iterable`);
  const next = reflectGet(iterator, "next") as Function;
  for (let i = 0; i < MOST_ITEMS; i++) {
    const result = reflectApply(next, iterator, []);
    if (!isObject(result)) throwTypeError(`${taker}: what is given is not iterable`);
    if (reflectGet(result, "done")) return;
    visit(reflectGet(result, "value"));
  }
  throwTypeError(`${taker}: more than ${MOST_ITEMS} items`);
}
