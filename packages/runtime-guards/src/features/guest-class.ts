/**
 * Classes that a feature gives to the guests of one domain.
 *
 * Invariants I1 and I7. Their instances are objects of the guest's side; what they stand for is kept in a `WeakMap` of the domain,
 * so no proxy, no record and no instance of another domain's class passes for one (R3). Class and prototype are frozen;
 * guests may extend them.
 */

import {
  accessorDescriptor,
  arrayForEach,
  dataDescriptor,
  FeralObjectPrototype,
  FeralWeakMap,
  isObject,
  objectCreate,
  objectFreeze,
  objectKeys,
  reflectDefineProperty,
  reflectGet,
  symbolIterator,
  symbolToStringTag,
  weakMapGet,
  weakMapSet,
} from "../primordials.js";
import { throwTypeError } from "../errors/deny.js";
import { classInfo } from "../guards/model.js";
import { feralPrototype, registerMaker } from "../intrinsics/registry.js";
import type { FeatureContext } from "./feature.js";

export interface GuestClassShape<State extends object> {
  readonly name: string;
  /** How many parameters the constructor says it has. */
  readonly length: number;
  /** Whether a call without `new` constructs too. Default: it throws a `TypeError`. */
  readonly callable?: boolean;
  /** Runs on the guest's side with guest values; what it gives belongs to the new instance. */
  construct(args: readonly unknown[]): State;
  /** What `Symbol.toStringTag` says. Default: the name. */
  readonly tag?: string;
  /** Whether it is a class of ECMAScript, whose members are not listed. Those of the platform's are. */
  readonly isOfLanguage?: boolean;
  /** How many parameters methods say they have, where that is not none. */
  readonly lengths?: Readonly<Record<string, number>>;
  readonly methods?: Readonly<Record<string, (state: State, args: readonly unknown[], self: object) => unknown>>;
  readonly getters?: Readonly<Record<string, (state: State) => unknown>>;
  /** Of those getters that may be written too. */
  readonly setters?: Readonly<Record<string, (state: State, v: unknown) => void>>;
  readonly statics?: Readonly<Record<string, (args: readonly unknown[]) => unknown>>;
  /** The method that `Symbol.iterator` names. */
  readonly iterator?: string;
}

export interface GuestClass<State extends object> {
  readonly constructor: Function;
  /** An instance that the feature makes itself. */
  make(state: State): object;
  stateOf(v: unknown): State | undefined;
}

/**
 * What an instance inherits from that is constructed for a guest's class. What a handler answers is the guest's to say, as is the member of a function: it is no instance, and
 * a strict class's own prototype for that class alone (I4).
 */
function inheritedBy(newTarget: Function | undefined): object | undefined {
  const given: unknown = newTarget && reflectGet(newTarget, "prototype");
  if (!isObject(given)) return undefined;
  return classInfo(newTarget)?.prototype === given ? given : feralPrototype(given);
}

export function makeGuestClass<State extends object>(
  context: FeatureContext,
  shape: GuestClassShape<State>,
): GuestClass<State> {
  const { name } = shape;
  const isListed = shape.isOfLanguage !== true;
  const states = new FeralWeakMap<object, State>();
  const prototype = objectCreate(FeralObjectPrototype) as object;
  const stateOf = (v: unknown): State | undefined => (isObject(v) ? weakMapGet(states, v) : undefined);
  const expect = (v: unknown, member: string): State => {
    const state = stateOf(v);
    if (state === undefined) throwTypeError(`${name}.prototype.${member} was called on what is no ${name}`);
    return state;
  };

  const construct = (args: unknown[], newTarget: Function | undefined): object => {
    context.assertLive();
    const state = shape.construct(args);
    const instance = objectCreate(inheritedBy(newTarget) ?? prototype) as object;
    weakMapSet(states, instance, state);
    return instance;
  };
  const constructor: Function = function (...args: unknown[]): object {
    if (new.target === undefined && shape.callable !== true) {
      throwTypeError(`Class constructor ${name} cannot be invoked without 'new'`);
    }
    return construct(args, new.target);
  };
  registerMaker(constructor, construct);

  function each<T>(members: Readonly<Record<string, T>> | undefined, define: (key: string, member: T) => void): void {
    if (members !== undefined) arrayForEach(objectKeys(members), (key) => define(key, members[key]!));
  }

  each(shape.methods, (key, method) => {
    const f = context.guestFunction(key, shape.lengths?.[key] ?? 0, function (...args) {
      return method(expect(this, key), args, this as object);
    });
    reflectDefineProperty(prototype, key, dataDescriptor(f, false, isListed, false));
    if (key === shape.iterator) {
      reflectDefineProperty(prototype, symbolIterator, dataDescriptor(f, false, false, false));
    }
  });
  each(shape.getters, (key, getter) => {
    const setter = shape.setters?.[key];
    const get = context.guestFunction(`get ${key}`, 0, function () {
      return getter(expect(this, key));
    });
    const set =
      setter &&
      context.guestFunction(`set ${key}`, 1, function (v) {
        setter(expect(this, key), v);
      });
    reflectDefineProperty(prototype, key, accessorDescriptor(get, set, isListed, false));
  });
  each(shape.statics, (key, method) => {
    const f = context.guestFunction(key, 0, (...args) => method(args));
    reflectDefineProperty(constructor, key, dataDescriptor(f, false, isListed, false));
  });
  reflectDefineProperty(prototype, "constructor", dataDescriptor(constructor, false, false, false));
  reflectDefineProperty(prototype, symbolToStringTag, dataDescriptor(shape.tag ?? name, false, false, false));
  reflectDefineProperty(constructor, "prototype", dataDescriptor(objectFreeze(prototype), false, false, false));
  reflectDefineProperty(constructor, "name", dataDescriptor(name, false, false, false));
  reflectDefineProperty(constructor, "length", dataDescriptor(shape.length, false, false, false));
  objectFreeze(constructor);

  return {
    constructor,
    make(state) {
      const instance = objectCreate(prototype) as object;
      weakMapSet(states, instance, state);
      return instance;
    },
    stateOf,
  };
}
