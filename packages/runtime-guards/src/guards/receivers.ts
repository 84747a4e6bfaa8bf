/**
 * The objects of calls in place under names of which natives need a stand-in for some arguments: `$s_receiver(o, "test").test(a)`. The guard is asked before the arguments are
 * evaluated, as plain JavaScript reads the method before them, and nobody gets what it gives but the method that is called on it.
 *
 * Invariants I1, I4 and R6. Where a native is harmless on o with any arguments, o itself is given. Where that depends on them, what is given keeps o, and its one method looks at
 * the arguments when they are there: with primitives it calls the native, which shows nothing by them, with all else the stand-in.
 *
 * The attacks: an argument whose evaluation gives o another prototype or another method; one that becomes a text natively; a private name as a key.
 */

import {
  arrayBufferIsView,
  arrayIsArray,
  FeralArrayPrototype,
  FeralMap,
  FeralObjectHasOwnProperty,
  FeralRegExpExec,
  FeralRegExpTest,
  isObject,
  mapGet,
  mapSet,
  objectGetPrototypeOf,
  objectHasOwnProperty,
  reflectApply,
  stringEndsWith,
  stringIncludes,
  stringIndexOf,
  stringLastIndexOf,
  stringStartsWith,
} from "../primordials.js";
import { callWith } from "./calls.js";
import { isPrivateKey, isStrictObject } from "./model.js";
import { PROXY } from "./private-names.js";
import { leaveSelf } from "./under-construction.js";
import { tameValue } from "./values.js";

type Members = Record<PropertyKey, unknown>;
type ReadMethod = (o: unknown, k: unknown) => unknown;

/** `called(o, k)`: an object with one method, which calls that of o as `$s_callMethod` does. */
export function makeCalled(method: ReadMethod): (o: unknown, k: string) => object {
  return (o, k) => makeCall(method(o, k), o, k);
}

/** For each name a class whose instances keep a method of that name, and what it was read from: one hidden class of the engine's each. */
const calls = new FeralMap<string, new (f: unknown, o: unknown) => object>();

function makeCall(f: unknown, o: unknown, k: string): object {
  let Call = mapGet(calls, k);
  if (Call === undefined) {
    Call = class {
      readonly #f: unknown;
      readonly #o: unknown;
      constructor(f: unknown, o: unknown) {
        this.#f = f;
        this.#o = o;
      }
      [k](...args: unknown[]): unknown {
        return callWith(this.#f, this.#o, args);
      }
    };
    mapSet(calls, k, Call);
  }
  return new Call(f, o);
}

/**
 * `receiver(o, k)`: the object of a call in place `….k(…)`, for a name of RECEIVER_METHODS. `method` reads a member to be called, and `tame` says what a guest sees of a native.
 */
export function makeReceiver(method: ReadMethod, tame: (v: unknown) => unknown): (o: unknown, k: string) => unknown {
  const called = makeCalled(method);
  const asked = (o: object, k: string, native: Function, Holder: new (o: object) => object): object => {
    leaveSelf();
    const f = (o as Members)[k];
    return f === native ? new Holder(o) : makeCall(tame(f), o, k);
  };
  return (o, k) => {
    switch (k) {
      case "includes":
      case "indexOf":
      case "lastIndexOf":
        if (isEnginesList(o)) return o;
        return typeof o === "string" ? new Text(o, method) : called(o, k);
      case "startsWith":
      case "endsWith":
        return typeof o === "string" ? new Text(o, method) : called(o, k);
      case "test":
        return isOrdinary(o) ? asked(o, k, FeralRegExpTest, Pattern) : called(o, k);
      case "exec":
        return isOrdinary(o) ? asked(o, k, FeralRegExpExec, Pattern) : called(o, k);
      case "hasOwnProperty":
        return isOrdinary(o) ? asked(o, k, FeralObjectHasOwnProperty, Holder) : called(o, k);
      // What those of primitives are given becomes a number.
      case "toString":
        return isObject(o) || o === undefined || o === null ? new Shown(o, method(o, k)) : o;
      default:
        return isHarmless(o, k) ? o : called(o, k);
    }
  };
}

/** An object that the engine's messages do not quote. */
const isOrdinary = (o: unknown): o is object => typeof o === "object" && o !== null;

/** An array on which the engine finds its own methods for arrays, or what the guest has put on the array itself. */
const isEnginesList = (o: unknown): boolean =>
  arrayIsArray(o) && (o as unknown as Members)[PROXY] === undefined && objectGetPrototypeOf(o) === FeralArrayPrototype;

const isPosition = (v: unknown): v is number | undefined => v === undefined || typeof v === "number";

/** A text that is searched. */
class Text {
  constructor(
    private readonly text: string,
    private readonly method: ReadMethod,
  ) {}
  includes(a: unknown, at: unknown): unknown {
    return typeof a === "string" && at === undefined ? stringIncludes(this.text, a) : this.slowly("includes", a, at);
  }
  indexOf(a: unknown, at: unknown): unknown {
    return typeof a === "string" && isPosition(at) ? stringIndexOf(this.text, a, at) : this.slowly("indexOf", a, at);
  }
  lastIndexOf(a: unknown, at: unknown): unknown {
    return typeof a === "string" && at === undefined
      ? stringLastIndexOf(this.text, a)
      : this.slowly("lastIndexOf", a, at);
  }
  startsWith(a: unknown, at: unknown): unknown {
    return typeof a === "string" && isPosition(at)
      ? stringStartsWith(this.text, a, at)
      : this.slowly("startsWith", a, at);
  }
  endsWith(a: unknown, at: unknown): unknown {
    return typeof a === "string" && at === undefined ? stringEndsWith(this.text, a) : this.slowly("endsWith", a, at);
  }
  private slowly(k: string, a: unknown, at: unknown): unknown {
    return callWith(this.method(this.text, k), this.text, [a, at]);
  }
}

/** What has the engine's methods of regular expressions. */
class Pattern {
  constructor(private readonly pattern: object) {}
  test(a: unknown): unknown {
    return isObject(a)
      ? callWith(tameValue(FeralRegExpTest), this.pattern, [a])
      : reflectApply(FeralRegExpTest, this.pattern, [a]);
  }
  exec(a: unknown): unknown {
    return isObject(a)
      ? callWith(tameValue(FeralRegExpExec), this.pattern, [a])
      : reflectApply(FeralRegExpExec, this.pattern, [a]);
  }
}

/** What shows as a text, by whatever method. */
class Shown {
  constructor(
    private readonly shown: unknown,
    private readonly method: unknown,
  ) {}
  toString(...args: unknown[]): unknown {
    return callWith(this.method, this.shown, args);
  }
}

/** What has the engine's method that tells its own members. */
class Holder {
  constructor(private readonly holder: object) {}
  hasOwnProperty(k: unknown): unknown {
    const { holder } = this;
    return typeof k === "string" && !isPrivateKey(holder, k)
      ? objectHasOwnProperty(holder, k)
      : callWith(tameValue(FeralObjectHasOwnProperty), holder, [k]);
  }
}

/**
 * The natives under these names write into what the species of an array or a typed array constructs, make a text of an argument, or quote it.
 *
 * - An array with the engine's own prototype never gets a species of a compat class: its prototype is only ever replaced by that of a strict class, and its
 *   `constructor` not at all (SOUNDNESS 1.4).
 * - `slice` makes of a text a text. `set` of a map keeps what it is given, and that of a typed array throws for any other receiver before it looks at an argument.
 * - An instance of a strict class that is neither an array nor a typed array has no native of that kind but those of texts (a class on whose chain `Array.prototype` is, and
 *   whose instances are no arrays, is refused at its definition).
 */
function isHarmless(o: unknown, k: string): boolean {
  if (typeof o === "string") return k === "slice";
  // Nothing of a strict class has the prototype of arrays.
  if (isEnginesList(o)) return true;
  if (!isObject(o)) return false;
  if (k === "set") return !arrayBufferIsView(o);
  if (isStrictObject(o)) return k !== "concat" && k !== "slice" && !arrayIsArray(o) && !arrayBufferIsView(o);
  return false;
}
