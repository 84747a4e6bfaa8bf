/** Frozen objects that a feature gives to the guests of one domain (I7: no state of theirs is reachable by a property). */

import {
  arrayForEach,
  dataDescriptor,
  FeralError,
  objectCreate,
  objectFreeze,
  objectHasOwn,
  objectKeys,
  reflectDefineProperty,
  reflectGetOwnPropertyDescriptor,
  reflectGetPrototypeOf,
  reflectOwnKeys,
  reflectSetPrototypeOf,
  symbolToStringTag,
  FeralObjectPrototype,
} from "../primordials.js";
import { registerVariant, standInOf } from "../intrinsics/index.js";
import { makeGuestError } from "../errors/deny.js";

/** A namespace such as `console`: its members as they are given, enumerable, and a tag. */
export function makeNamespace(members: Readonly<Record<string, unknown>>, tag: string): object {
  const namespace = objectCreate(FeralObjectPrototype) as object;
  arrayForEach(objectKeys(members), (key) => {
    reflectDefineProperty(namespace, key, dataDescriptor(members[key], false, true, false));
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
