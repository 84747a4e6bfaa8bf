/**
 * Builds what a guest sees in place of an intrinsic, from its permit.
 *
 * Invariants I1, I7 and I12. Everything built here is frozen and shared by all domains: it has no state. A constructor's
 * facade keeps the *native* prototype as its own `prototype` property, so that `new`, `extends` and `instanceof` are
 * the engine's; the guards show the prototype's facade to who reads it. All other members are stand-ins already, so a
 * native algorithm that reads a facade finds nothing else.
 */

import { toText } from "../guards/coercion.js";
import { assertDataTarget } from "../guards/model.js";
import { deny } from "../errors/deny.js";
import {
  accessorDescriptor,
  arrayIsArray,
  arraySlice,
  bigintOf,
  dataDescriptor,
  FeralFunctionPrototype,
  FeralSet,
  isObject,
  numberOf,
  objectFreeze,
  functionBind,
  objectHasOwn,
  parseFloatOf,
  parseIntOf,
  reflectConstruct,
  reflectDefineProperty,
  reflectGetOwnPropertyDescriptor,
  reflectGetPrototypeOf,
  reflectSetPrototypeOf,
  setAdd,
  setHas,
  stringOf,
  symbolHasInstance,
  toObject,
} from "../primordials.js";
import { capturedObject, capturedObjects, type CapturedObject, type CapturedProperty } from "./capture.js";
import { directForm } from "./direct.js";
import { callNative, hideSources, passingOn } from "./messages.js";
import { namedMethod } from "./named-methods.js";
import type { Permit } from "./permits.js";
import { feralOf, registerMaker, registerStandIn, setBuilder, standInOf, tame } from "./registry.js";
import { carrier, carriers } from "./text.js";
import { directFunctions, tamedAccessors, tamedConstructors, tamedFunctions } from "./tamed/index.js";

type Method = (this: unknown, ...args: unknown[]) => unknown;

function ownValue(o: object, key: PropertyKey): unknown {
  return reflectGetOwnPropertyDescriptor(o, key)?.value;
}

/** Gives a function the name and the length of the intrinsic that it stands for, and nothing that a host has put in their place. */
function likeFeral<F extends Function>(f: F, feral: object): F {
  const length = ownValue(feral, "length");
  const name = ownValue(feral, "name");
  called(f, "length", typeof length === "number" ? length : 0);
  called(f, "name", typeof name === "string" ? name : "");
  return f;
}

/** What has it already keeps the property as the engine made it: see named-methods.ts. */
function called(f: Function, key: "length" | "name", value: string | number): void {
  if (ownValue(f, key) !== value) reflectDefineProperty(f, key, dataDescriptor(value, false, false, true));
}

/** A function that cannot be constructed and has no `prototype`, with the behaviour that the permit's kind says. */
function methodOf(feral: Function, permit: Permit, path: string, role: CapturedObject["role"]): Method {
  const named = role === "value" ? namedMethod(feral, path) : undefined;
  if (named !== undefined) return named;
  switch (permit.kind) {
    case "native":
      return nativeMethod(feral);
    case "static":
      return {
        standIn(...args: unknown[]): unknown {
          return tame(callNative(feral, feralReceiver(this), args));
        },
      }.standIn;
    case "text":
      return {
        standIn(...args: unknown[]): unknown {
          return callNative(feral, carrier(this), carriers(args));
        },
      }.standIn;
    case "textArguments":
      if (feral === parseIntOf || feral === parseFloatOf) return reader(feral as Reader);
      return {
        standIn(...args: unknown[]): unknown {
          return callNative(feral, this, carriers(args));
        },
      }.standIn;
    case "mutator":
      if (role === "get") return nativeMethod(feral);
      return {
        standIn(...args: unknown[]): unknown {
          if (!arrayIsArray(this)) assertDataTarget(this);
          return tame(callNative(feral, this, args));
        },
      }.standIn;
    default:
      return tamedMethod(feral, path, role) ?? deniedMethod(path, permit);
  }
}

type Reader = (text: unknown, radix: unknown) => number;

/** What reads a number off a text, for each item of a list perhaps: of a primitive without a list of arguments. */
const reader = (feral: Reader): Method =>
  ({
    standIn(text?: unknown, radix?: unknown): unknown {
      if (!isObject(text) && !isObject(radix)) return feral(text, radix);
      return callNative(feral, undefined, carriers([text, radix]));
    },
  }).standIn;

/** What the receiver of a `static` native stands for. A constructor with an implementation of its own stays. */
function feralReceiver(self: unknown): unknown {
  const feral = isObject(self) ? feralOf(self) : undefined;
  if (feral === undefined) return self;
  const { kind } = capturedObject(feral)!.permit;
  return kind === "constructor" || kind === "object" ? feral : self;
}

const nativeMethod = (feral: Function): Method => passingOn(feral, tame);

const itself = (v: unknown): unknown => v;

function tamedMethod(feral: Function, path: string, role: CapturedObject["role"]): Method | undefined {
  const table = role === "value" ? tamedFunctions : tamedAccessors;
  const make = ownValue(table, role === "value" ? path : `${role} ${path}`) as
    ((feral: Function) => Method) | undefined;
  if (make === undefined) return undefined;
  const implementation = make(feral);
  if (role === "value" && objectHasOwn(directFunctions, path)) return implementation;
  return passingOn(implementation, itself);
}

function deniedMethod(path: string, permit: Permit): Method {
  const message =
    permit.feature === undefined
      ? `${path} is not available`
      : `${path} is not available: it needs the feature "${permit.feature}"`;
  return {
    standIn(): unknown {
      return deny("authority", "authority/intrinsic", message);
    },
  }.standIn;
}

/** A constructor: called and constructed as the original is, and by subclasses with `super()`. */
function constructorOf(feral: Function, path: string): Function {
  const tamed = objectHasOwn(tamedConstructors, path) ? tamedConstructors[path]!(feral) : undefined;
  if (objectHasOwn(conversions, path)) return conversionOf(feral, path, tamed);
  const make = makerFor(feral, tamed);
  const facade: Function = function (...args: unknown[]): unknown {
    if (new.target !== undefined) return make(args, new.target === (facade as never) ? feral : new.target);
    return tamed === undefined
      ? tame(callNative(feral, undefined, args))
      : callNative(tamed, undefined, [args, undefined]);
  };
  registerMaker(facade, make);
  if (objectHasOwn(feral, "prototype")) return facade;
  // `Proxy` has no member `prototype`, and of the functions that construct only a bound one has none either.
  reflectDefineProperty(facade, "prototype", dataDescriptor(undefined, false, false, false));
  const bound = functionBind(objectFreeze(facade), undefined);
  registerMaker(bound, make);
  return bound;
}

type Slow = (args: ArrayLike<unknown>, newTarget: Function | undefined) => unknown;

/* eslint-disable prefer-rest-params -- an array for each call costs more than the call */

/**
 * Constructors that, called, make a primitive of another, which runs nothing; `String` makes one of an object too. `list.map(Number)` calls the facade itself, with three arguments; each has code of its own, into
 * which the engine puts what it calls.
 */
const conversions: Readonly<Record<string, (slow: Slow) => Function>> = {
  BigInt: (slow) =>
    function (v: unknown): unknown {
      const isPlain = new.target === undefined && arguments.length > 0 && !isObject(v);
      return isPlain ? bigintOf(v) : slow(arguments, new.target);
    },
  Boolean: (slow) =>
    function (v: unknown): unknown {
      return new.target === undefined ? !!v : slow(arguments, new.target);
    },
  Number: (slow) =>
    function (v: unknown): unknown {
      const isPlain = new.target === undefined && arguments.length > 0 && !isObject(v);
      return isPlain ? numberOf(v) : slow(arguments, new.target);
    },
  String: (slow) =>
    function (v: unknown): unknown {
      if (new.target !== undefined || arguments.length === 0) return slow(arguments, new.target);
      return isObject(v) ? toText(v) : stringOf(v);
    },
};
/* eslint-enable prefer-rest-params */

type TamedConstructor = ReturnType<(typeof tamedConstructors)[string]>;

/** What the facade of a constructor does when it is constructed. */
const makerFor =
  (feral: Function, tamed: TamedConstructor | undefined) =>
  (args: unknown[], newTarget: Function): unknown =>
    tamed === undefined ? construct(feral, args, newTarget) : callNative(tamed, undefined, [args, newTarget]);

function conversionOf(feral: Function, path: string, tamed: TamedConstructor | undefined): Function {
  const make = makerFor(feral, tamed);
  const facade = conversions[path]!((given, newTarget) => {
    const args = arraySlice(given);
    if (newTarget !== undefined) return make(args, newTarget === facade ? feral : newTarget);
    return tamed === undefined ? callNative(feral, undefined, args) : callNative(tamed, undefined, [args, undefined]);
  });
  registerMaker(facade, make);
  return facade;
}

function construct(feral: Function, args: unknown[], newTarget: Function): object {
  try {
    return reflectConstruct(feral, args, newTarget);
  } catch (error) {
    hideSources(error, [args, newTarget]);
    throw error;
  }
}

/** Constructors whose messages quote what they are given, made into text by the engine. */
const quoting = new FeralSet(["BigInt64Array", "BigUint64Array"]);

/**
 * What may be called or constructed directly in place of a value of the guest's, if that is a stand-in that does nothing else; a form of the stand-in for direct calls; else
 * the value itself.
 * Never to be given to a guest (I1).
 */
export function nativeBehind(v: unknown): unknown {
  const feral = isObject(v) ? feralOf(v) : undefined;
  const captured = feral === undefined ? undefined : capturedObject(feral);
  // A variant of one domain is not what passes on.
  if (captured === undefined || standInOf(feral!) !== v) return v;
  const { kind } = captured.permit;
  const isMade =
    kind === "constructor" && !objectHasOwn(tamedConstructors, captured.path) && !setHas(quoting, captured.path);
  const isPassedOn = kind === "native" || isMade;
  return isPassedOn ? feral : (directForm(captured, v as Function) ?? v);
}

/** What intrinsics inherit from: facades are instances of such a prototype's constructor (`TypeError.prototype instanceof Error`), and the engine does not know it. */
let inheritedFrom: Set<object | null> | undefined;

/**
 * What may stand on the right of `instanceof` in place of a value of the guest's: for the facade of a constructor that constructor, if the engine's answer is the facade's for
 * every object that a guest can have; else the value itself. Never to be given to a guest (I1).
 */
export function constructorBehind(v: unknown): unknown {
  const feral = isObject(v) ? feralOf(v) : undefined;
  // A variant of one domain answers for itself.
  if (feral === undefined || standInOf(feral) !== v || !isAskedByEngine(feral)) return v;
  if (inheritedFrom === undefined) {
    inheritedFrom = new FeralSet();
    for (let i = 0; i < capturedObjects.length; i++) setAdd(inheritedFrom, capturedObjects[i]!.prototype);
  }
  const prototype: unknown = ownValue(feral, "prototype");
  return isObject(prototype) && !setHas(inheritedFrom, prototype) ? feral : v;
}

/** Whether `Symbol.hasInstance` of a constructor is that of `Function.prototype`, which nobody replaces. */
function isAskedByEngine(feral: object): boolean {
  for (let p: object | null = feral; p !== FeralFunctionPrototype;) {
    const captured: CapturedObject | undefined = p === null ? undefined : capturedObject(p);
    if (captured === undefined || objectHasOwn(p!, symbolHasInstance)) return false;
    if (reflectGetPrototypeOf(p!) !== captured.prototype) return false;
    p = captured.prototype;
  }
  return true;
}

/** Constructors that do something of their own with arguments that are objects, and with no others. */
const ofPrimitives = new FeralSet([
  "BigInt",
  "Error",
  "EvalError",
  "RangeError",
  "ReferenceError",
  "String",
  "SyntaxError",
  "TypeError",
  "URIError",
]);

/**
 * The native behind a stand-in that only converts what it is given: what may be called or constructed in its place with primitives. Undefined for any
 * other value. Never to be given to a guest (I1).
 */
export function nativeBehindText(v: unknown): unknown {
  const feral = isObject(v) ? feralOf(v) : undefined;
  const captured = feral === undefined ? undefined : capturedObject(feral);
  if (captured === undefined || standInOf(feral!) !== v) return undefined;
  const { kind } = captured.permit;
  return kind === "textArguments" || setHas(ofPrimitives, captured.path) ? feral : undefined;
}

/** The object that a facade is made of: exotic where the original is in a way that a guest can tell, and stateless. */
function shellOf(feral: object, path: string): object {
  if (arrayIsArray(feral)) return [];
  if (typeof feral === "function") return { [""]() {} }[""]!;
  switch (path) {
    case "Boolean.prototype":
      return toObject(false);
    case "Number.prototype":
      return toObject(0);
    case "String.prototype":
      return toObject("");
    default:
      return {};
  }
}

function build(captured: CapturedObject): object | null {
  const { object: feral, path, permit, role } = captured;
  if (permit.kind === "host") return null;
  const isFacade = permit.kind === "constructor" || (role === "value" && objectHasOwn(tamedConstructors, path));
  let standIn: object;
  if (permit.kind === "object") {
    standIn = shellOf(feral, path);
  } else if (typeof feral !== "function") {
    return null;
  } else if (isFacade) {
    standIn = likeFeral(constructorOf(feral, path), feral);
  } else {
    standIn = likeFeral(methodOf(feral, permit, path, role), feral);
  }
  registerStandIn(feral, standIn);
  const prototype = captured.prototype === null ? null : (standInOf(captured.prototype) ?? null);
  reflectSetPrototypeOf(standIn, prototype);
  for (let i = 0; i < captured.properties.length; i++) define(standIn, captured, captured.properties[i]!);
  return objectFreeze(standIn);
}

function define(standIn: object, holder: CapturedObject, property: CapturedProperty): void {
  const { key, permit, value, get, set, enumerable } = property;
  if (permit === undefined || permit.kind === "host") return;
  if (property.isAccessor) {
    if (permit.kind === "deny") return;
    const getter = get === undefined ? undefined : (standInOf(get) as Function | null | undefined);
    const setter = set === undefined ? undefined : (standInOf(set) as Function | null | undefined);
    reflectDefineProperty(standIn, key, accessorDescriptor(getter ?? undefined, setter ?? undefined, enumerable, true));
    return;
  }
  // See the file's head: the one place where a facade holds an intrinsic, and which every guard of reads looks up.
  if (key === "prototype" && typeof holder.object === "function" && typeof standIn === "function") {
    reflectDefineProperty(standIn, key, dataDescriptor(value, false, false, false));
    return;
  }
  const seen = isObject(value) ? standInOf(value) : value;
  if (isObject(value) && (seen === null || seen === undefined)) return;
  reflectDefineProperty(standIn, key, dataDescriptor(seen, false, enumerable, true));
}

setBuilder(build);
