/**
 * Errors are never shown through the membrane: they are rebuilt on the other side from name, message, code, cause and
 * errors. A stack stays where it was made (I9).
 */

import {
  arrayAppend,
  arrayIsArray,
  dataDescriptor,
  FeralAggregateError,
  FeralError,
  FeralErrorPrototype,
  FeralEvalError,
  FeralMap,
  FeralRangeError,
  FeralReferenceError,
  FeralSyntaxError,
  FeralTypeError,
  FeralURIError,
  mapGet,
  objectHasOwn,
  reflectDefineProperty,
} from "../primordials.js";
import { makeGuestError } from "../errors/deny.js";
import { inheritsFrom } from "../guards/model.js";

const kinds = new FeralMap<string, ErrorConstructor>([
  ["TypeError", FeralTypeError],
  ["RangeError", FeralRangeError],
  ["ReferenceError", FeralReferenceError],
  ["SyntaxError", FeralSyntaxError],
  ["EvalError", FeralEvalError],
  ["URIError", FeralURIError],
]);

export function isErrorObject(o: object): boolean {
  return inheritsFrom(o, FeralErrorPrototype);
}

/** Reads a string member; anything that goes wrong, and anything else, gives the fallback. */
export function readText(o: object, k: string, read: (o: object, k: string) => unknown, fallback: string): string {
  try {
    const v = read(o, k);
    return typeof v === "string" ? v : fallback;
  } catch {
    return fallback;
  }
}

/**
 * An error of the same kind on the other side. Its own stack is that of its making here, of which no guest sees the frames.
 * `register` is called before `cause` and `errors` are converted, so that a cycle ends; `later` runs each of these conversions
 * after its caller's, so that a long chain of causes needs no deep stack.
 */
export function rebuildError(
  o: object,
  read: (o: object, k: string) => unknown,
  convert: (v: unknown) => unknown,
  register: (copy: Error) => void,
  later: (task: () => void) => void,
): Error {
  const name = readText(o, "name", read, "Error");
  const message = readText(o, "message", read, "");
  const errors = objectHasOwn(o, "errors") ? tryRead(o, "errors", read) : undefined;
  const isAggregate = name === "AggregateError" && arrayIsArray(errors);
  const copy = isAggregate
    ? makeAggregate(message)
    : makeGuestError(mapGet(kinds, name) ?? (FeralError as ErrorConstructor), message);
  if (copy.name !== name) reflectDefineProperty(copy, "name", dataDescriptor(name, true, false, true));
  register(copy);
  const code = tryRead(o, "code", read);
  if (typeof code === "string" || typeof code === "number") {
    reflectDefineProperty(copy, "code", dataDescriptor(code, true, true, true));
  }
  if (objectHasOwn(o, "cause")) {
    const cause = tryRead(o, "cause", read);
    later(() => {
      reflectDefineProperty(copy, "cause", dataDescriptor(convert(cause), true, false, true));
    });
  }
  if (isAggregate) {
    const list: unknown[] = [];
    reflectDefineProperty(copy, "errors", dataDescriptor(list, true, false, true));
    later(() => {
      const length = tryRead(errors, "length", read);
      for (let i = 0; i < (length as number); i++) {
        arrayAppend(list, convert(tryRead(errors, i, read)));
      }
    });
  }
  return copy;
}

/** Leaves `name: message` of a copy's stack, which has the membrane's frames: the host gets the guest's by `guestStack`. */
export function removeFrames(copy: Error): void {
  const { name, message } = copy;
  const text = message === "" ? name : `${name}: ${message}`;
  reflectDefineProperty(copy, "stack", dataDescriptor(text, true, false, true));
}

function makeAggregate(message: string): Error {
  return new FeralAggregateError([], message);
}

function tryRead(o: object, k: PropertyKey, read: (o: object, k: string) => unknown): unknown {
  try {
    return read(o, k as string);
  } catch {
    return undefined;
  }
}
