/**
 * Host classes that guests may construct and extend: `extendable` in the options of a domain. Invariants I1, I5 and I9.
 *
 * `new C(…)` in the guest constructs the host's class with converted arguments and gives a view. An instance of a guest's
 * subclass is an object of the guest with a *host part* behind it, which `super(…)` constructs. Methods and accessors that
 * the guest inherits run on the host part, with the host part as `this`: they never see an override of the guest, so what a
 * class does inside it does as its author wrote it. The host gets, where the guest passes such an instance, a view that
 * is `instanceof C`, on which the guest's own members are found first and the host part's after them.
 */

import {
  accessorDescriptor,
  arrayAppend,
  dataDescriptor,
  FERAL_EVAL,
  FeralFunctionPrototype,
  FeralMap,
  FeralObjectPrototype,
  FeralProxy,
  FeralWeakMap,
  FeralWeakSet,
  isObject,
  mapGet,
  mapHas,
  mapSet,
  objectCreate,
  objectFreeze,
  objectGetPrototypeOf,
  objectHasOwn,
  reflectApply,
  reflectConstruct,
  reflectDefineProperty,
  reflectGet,
  reflectGetOwnPropertyDescriptor,
  reflectHas,
  reflectOwnKeys,
  weakMapGet,
  weakMapSet,
  weakSetAdd,
  weakSetHas,
} from "../primordials.js";
import { deny, throwTypeError } from "../errors/deny.js";
import { classInfo, isCallable, isGuestProxy, isStrictObject, inheritsFrom } from "../guards/model.js";
import { boundMethod } from "../guards/bound-methods.js";
import { feralPrototype, registerMethod, standInOf } from "../intrinsics/index.js";
import type { ClassesMembrane, HostClasses } from "./extendable.js";
import { isPublicOfGuest, isPublicOfHost } from "./names.js";

type Members = Record<PropertyKey, unknown>;

/** Members of prototypes of the host that are no methods. */
type Constants = Map<PropertyKey, { readonly value: unknown; readonly isWritable: boolean }>;

interface Part {
  readonly host: object;
  readonly constructor: Function;
}

/** The views of instances of guests' subclasses, of all domains. */
const viewsOfInstances = new FeralWeakSet<object>();

/** Whether a host's object is such a view, which inherits from a class of the host and is a guest's. */
export const isInstanceOfGuest = (o: object): boolean => weakSetHas(viewsOfInstances, o);

export function hostClasses(extendable: readonly Function[], membrane: ClassesMembrane): HostClasses {
  const { toGuest, toHost, assertLiveForGuest, thrownToGuest, applyHost } = membrane;
  const classes = new FeralWeakSet<object>();
  const classesByPrototype = new FeralWeakMap<object, Function>();
  for (let i = 0; i < extendable.length; i++) {
    weakSetAdd(classes, extendable[i]!);
    const prototype: unknown = reflectGetOwnPropertyDescriptor(extendable[i]!, "prototype")?.value;
    if (isObject(prototype)) weakMapSet(classesByPrototype, prototype, extendable[i]!);
  }
  /** Instance of a guest's subclass → its host part. */
  const parts = new FeralWeakMap<object, Part>();
  /** The prototypes that guests inherit from, where a search for the guest's own members ends. */
  const prototypes = new FeralWeakSet<object>();

  function classToGuest(C: Function): Function {
    const name = ownText(C, "name");
    const Facade: Function = function (...given: unknown[]): object {
      if (new.target === undefined) throwTypeError(`Class constructor ${name} cannot be invoked without 'new'`);
      assertLiveForGuest();
      const args: unknown[] = [];
      for (let i = 0; i < given.length; i++) arrayAppend(args, toHost(given[i]));
      let host: object;
      try {
        host = reflectConstruct(C, args);
      } catch (e) {
        throw thrownToGuest(e);
      }
      if (new.target === (Facade as never)) return toGuest(host) as object;
      const instance = objectCreate(prototypeOf(new.target, prototype)) as object;
      weakMapSet(parts, instance, { host, constructor: C });
      membrane.standFor(host, instance);
      return instance;
    };
    const prototype = makePrototype(C, Facade, name);
    reflectDefineProperty(Facade, "prototype", dataDescriptor(prototype, false, false, false));
    reflectDefineProperty(Facade, "name", dataDescriptor(name, false, false, true));
    return objectFreeze(Facade);
  }

  /** The methods and accessors of a class and of those that it extends, as they are now, for the guest to inherit. */
  function makePrototype(C: Function, Facade: Function, name: string): object {
    const constants: Constants = new FeralMap();
    const prototype = objectCreate(new FeralProxy({}, makeFieldHandler(constants))) as object;
    for (let p = reflectGetOwnPropertyDescriptor(C, "prototype")?.value as object | null; isCut(p);) {
      const keys = reflectOwnKeys(p);
      for (let i = 0; i < keys.length; i++) {
        const k = keys[i]!;
        if (!isPublicOfHost(p, k) || objectHasOwn(prototype, k) || mapHas(constants, k)) continue;
        const own = reflectGetOwnPropertyDescriptor(p, k)!;
        if (objectHasOwn(own, "value") && !isMethod(own.value, p)) {
          mapSet(constants, k, { value: own.value, isWritable: own.writable === true });
          continue;
        }
        const inherited = objectHasOwn(own, "value")
          ? dataDescriptor(method(own.value as Function, C, name, k), false, false, false)
          : accessorDescriptor(
              own.get && method(own.get, C, name, k),
              own.set && method(own.set, C, name, k),
              own.enumerable === true,
              false,
            );
        reflectDefineProperty(prototype, k, inherited);
      }
      p = objectGetPrototypeOf(p);
    }
    reflectDefineProperty(prototype, "constructor", dataDescriptor(Facade, false, false, false));
    weakSetAdd(prototypes, prototype);
    return objectFreeze(prototype);
  }

  /** What is no method, as it is everywhere else; where it cannot cross, whoever reads it is told so. */
  const member = (v: unknown, k: PropertyKey): unknown => (isObject(v) ? toGuest(v) : membrane.primitive(v, k));

  /** A method of class C, for the host part of whatever instance it is called on. */
  function method(f: Function, C: Function, className: string, k: PropertyKey): Function {
    const closure = {
      call(this: unknown, ...args: unknown[]): unknown {
        assertLiveForGuest();
        const host = hostPart(this, C);
        if (host === undefined) throwTypeError(`a method of ${className} was called on an object that is none`);
        return member(applyHost(f, host, args), k);
      },
    }.call;
    reflectDefineProperty(closure, "name", dataDescriptor(ownText(f, "name"), false, false, true));
    registerMethod(closure, asValue(closure, className, k));
    return objectFreeze(closure);
  }

  /**
   * What guests get who read a method as a value: it does not run on an instance of a strict class that has another in its place, which
   * only the class itself gets past, by `super` (R3, R4).
   */
  function asValue(closure: Function, className: string, k: PropertyKey): Function {
    const shown = {
      call(this: unknown, ...args: unknown[]): unknown {
        if (isStrictObject(this) && isGuestMember(this as object, k)) {
          deny("self", "self/receiver", `a method of ${className} was called on an instance that has its own`);
        }
        return reflectApply(closure, this, args);
      },
    }.call;
    reflectDefineProperty(shown, "name", dataDescriptor(ownText(closure, "name"), false, false, true));
    return objectFreeze(shown);
  }

  function hostPart(self: unknown, C: Function): object | undefined {
    if (!isObject(self)) return undefined;
    const part = weakMapGet(parts, self);
    if (part !== undefined) return part.constructor === C ? part.host : undefined;
    const host = membrane.hostOriginal(self);
    return host !== undefined && inheritsFrom(host, (C as { prototype?: object }).prototype!) ? host : undefined;
  }

  /**
   * Above the methods: the fields that the host's constructor made, which only the instance itself can tell, and what the class's prototypes
   * have that is no method: the name of an error, say.
   */
  const makeFieldHandler = (constants: Constants): ProxyHandler<object> => ({
    // @ts-expect-error `__proto__: null` keeps a patched Object.prototype from adding traps.
    __proto__: null,
    get(_target: object, k: PropertyKey, receiver: unknown): unknown {
      const part = isObject(receiver) && isPublicOfHost(receiver, k) ? weakMapGet(parts, receiver) : undefined;
      if (part === undefined || !objectHasOwn(part.host, k)) {
        const constant = mapGet(constants, k);
        if (constant === undefined) return reflectGet(FeralObjectPrototype, k, receiver);
        assertLiveForGuest();
        return member(constant.value, k);
      }
      assertLiveForGuest();
      let v: unknown;
      try {
        v = (part.host as Members)[k];
      } catch (e) {
        throw thrownToGuest(e);
      }
      return member(v, k);
    },
    has: (_target: object, k: PropertyKey): boolean => mapHas(constants, k) || reflectHas(FeralObjectPrototype, k),
    /** A field of the host part stays what its class made it; any other name that the class lets be written becomes the instance's own. */
    set(_target: object, k: PropertyKey, v: unknown, receiver: unknown): boolean {
      if (!isObject(receiver)) return false;
      const part = weakMapGet(parts, receiver);
      if (part !== undefined && isPublicOfHost(receiver, k) && objectHasOwn(part.host, k)) {
        membrane.refuseGuest("write", part.host, k);
      }
      if (mapGet(constants, k)?.isWritable === false) return false;
      const own = reflectGetOwnPropertyDescriptor(receiver, k);
      if (own === undefined) return reflectDefineProperty(receiver, k, dataDescriptor(v, true, true, true));
      return false;
    },
    defineProperty: (): boolean => false,
    deleteProperty: (): boolean => false,
    getPrototypeOf: (): object => FeralObjectPrototype,
    setPrototypeOf: (): boolean => false,
    preventExtensions: (): boolean => false,
    ownKeys: (): string[] => [],
    getOwnPropertyDescriptor: (): undefined => undefined,
  });

  // ------------------------------------------------------------------------------------------- the host's view

  /** Whether the guest's part of an instance has a member: its own, or one of a class between it and the host's. */
  function isGuestMember(instance: object, k: PropertyKey): boolean {
    for (let p: object | null = instance; p !== null && !weakSetHas(prototypes, p); p = objectGetPrototypeOf(p)) {
      if (isGuestProxy(p)) return true;
      if (k !== "constructor" && reflectGetOwnPropertyDescriptor(p, k) !== undefined) return true;
    }
    return false;
  }

  function instanceToHost(instance: object): object | undefined {
    const part = weakMapGet(parts, instance);
    if (part === undefined) return undefined;
    const { host } = part;
    const refuse = (doing: string) => (_target: object, k?: PropertyKey) => membrane.refuseHost(doing, instance, k);

    function get(k: PropertyKey): unknown {
      membrane.assertLive();
      if (!isPublicOfGuest(instance, k) || !isGuestMember(instance, k)) {
        const v = (host as Members)[k];
        // On the view itself a method would not find its class's private state.
        return isCallable(v) && k !== "constructor" ? boundMethod(host, v) : v;
      }
      let v: unknown;
      try {
        v = (instance as Members)[k];
      } catch (e) {
        throw membrane.thrownToHost(e);
      }
      return membrane.guestMember(v, instance, k);
    }

    const handler = {
      __proto__: null,
      get: (_target: object, k: PropertyKey) => get(k),
      has(_target: object, k: PropertyKey): boolean {
        membrane.assertLive();
        return (isPublicOfGuest(instance, k) && isGuestMember(instance, k)) || reflectHas(host, k);
      },
      getOwnPropertyDescriptor(_target: object, k: PropertyKey): PropertyDescriptor | undefined {
        membrane.assertLive();
        const own =
          (isPublicOfGuest(instance, k) ? reflectGetOwnPropertyDescriptor(instance, k) : undefined) ??
          reflectGetOwnPropertyDescriptor(host, k);
        return own && dataDescriptor(get(k), false, own.enumerable === true, true);
      },
      ownKeys(): (string | symbol)[] {
        membrane.assertLive();
        const keys = reflectOwnKeys(host);
        const guestKeys = reflectOwnKeys(instance);
        for (let i = 0; i < guestKeys.length; i++) {
          const k = guestKeys[i]!;
          if (isPublicOfGuest(instance, k) && !objectHasOwn(host, k)) arrayAppend(keys, k);
        }
        return keys;
      },
      getPrototypeOf: () => objectGetPrototypeOf(host),
      set: refuse("write"),
      defineProperty: refuse("define"),
      deleteProperty: refuse("delete"),
      setPrototypeOf: refuse("change the prototype of"),
      preventExtensions: refuse("freeze"),
    };
    const view = new FeralProxy({}, handler as unknown as ProxyHandler<object>);
    weakSetAdd(viewsOfInstances, view);
    return view;
  }

  return {
    isExtendable: (f) => weakSetHas(classes, f),
    toGuest: classToGuest,
    instanceToHost,
    prototypeFor(o) {
      for (let p = objectGetPrototypeOf(o); p !== null; p = objectGetPrototypeOf(p)) {
        const C = weakMapGet(classesByPrototype, p);
        if (C !== undefined) return (toGuest(C) as { prototype: object }).prototype;
      }
      return undefined;
    },
  };
}

/**
 * Whether a member of `holder`, a prototype, runs on the host part: a function of the host, or one of the language where the class inherits
 * it from a class of the language. Where the host has put one of the language on a prototype of its own, `Object.assign` say, it would run
 * on what arguments the guest chooses.
 */
const isMethod = (v: unknown, holder: object): v is Function =>
  isCallable(v) && ((standInOf(v) === undefined && v !== FERAL_EVAL) || standInOf(holder) !== undefined);

const isCut = (p: object | null | undefined): p is object =>
  p !== null && p !== undefined && p !== FeralObjectPrototype && p !== FeralFunctionPrototype;

/**
 * What an instance inherits from: the `prototype` of the class that is constructed. That of a strict class is the class's
 * own; anything else must be allowed as a prototype (I4).
 */
function prototypeOf(newTarget: Function, fallback: object): object {
  const info = classInfo(newTarget);
  if (info !== undefined) return info.prototype;
  const prototype: unknown = (newTarget as { prototype?: unknown }).prototype;
  return isObject(prototype) ? feralPrototype(prototype) : fallback;
}

function ownText(f: Function, k: string): string {
  const text: unknown = reflectGetOwnPropertyDescriptor(f, k)?.value;
  return typeof text === "string" ? text : "";
}
