/**
 * The errors' constructors, `Error.captureStackTrace` and `Error.prototype`.
 *
 * Invariant I9: what a stack shows is the host's. R1: a message made of a function shows nothing of its text.
 */

import { throwTypeError } from "../../errors/deny.js";
import { isStrictObject } from "../../guards/model.js";
import { toText } from "../../guards/coercion.js";
import {
  dataDescriptor,
  isObject,
  reflectApply,
  reflectConstruct,
  reflectDefineProperty,
  reflectHas,
  reflectIsExtensible,
} from "../../primordials.js";
import { headerOf } from "../made-stacks.js";
import { stackHeader, tameStack } from "../stack.js";
import { carrier } from "../text.js";
import { guardedGet, type Tamed, type TamedConstructors } from "./shared.js";

/** An error's constructor whose argument number `at` is the message. */
const withMessageAt =
  (at: number) =>
  (feral: Function) =>
  (args: unknown[], newTarget: Function | undefined): unknown => {
    if (args.length > at && isObject(args[at])) args[at] = carrier(args[at]);
    const options = args[at + 1];
    // The engine would take a method called `cause` without its receiver (R3).
    if (isStrictObject(options) && reflectHas(options as object, "cause"))
      args[at + 1] = { __proto__: null, cause: guardedGet(options as object, "cause", options) };
    return newTarget === undefined ? reflectApply(feral, undefined, args) : reflectConstruct(feral, args, newTarget);
  };

export const tamedErrorConstructors: TamedConstructors = {
  Error: withMessageAt(0),
  EvalError: withMessageAt(0),
  RangeError: withMessageAt(0),
  ReferenceError: withMessageAt(0),
  SyntaxError: withMessageAt(0),
  TypeError: withMessageAt(0),
  URIError: withMessageAt(0),
  AggregateError: withMessageAt(1),
  SuppressedError: withMessageAt(2),
};

export const tamedError: Tamed = {
  "Error.captureStackTrace": () => (target) => {
    if (!isObject(target)) throwTypeError("Invalid argument");
    // An instance keeps the text that it got when it was made: nobody else writes its members.
    if (isStrictObject(target)) return;
    if (!reflectIsExtensible(target)) throwTypeError("Cannot define property stack, object is not extensible");
    reflectDefineProperty(target, "stack", dataDescriptor(stackHeader(target), true, false, true));
  },
  "Error.prototype.toString": () =>
    function () {
      if (!isObject(this)) throwTypeError("Error.prototype.toString requires that 'this' be a JSReceiver");
      const self: object = this;
      const givenName = guardedGet(self, "name", self);
      const name = givenName === undefined ? "Error" : toText(givenName);
      const givenMessage = guardedGet(self, "message", self);
      const message = givenMessage === undefined ? "" : toText(givenMessage);
      return headerOf(name, message);
    },
};

/** In engines where `stack` is an accessor of `Error.prototype`. */
export const tamedErrorAccessors: Tamed = {
  "get Error.prototype.stack": () =>
    function () {
      if (!isObject(this)) return undefined;
      tameStack(this);
      return stackHeader(this);
    },
  "set Error.prototype.stack": () =>
    function (v) {
      if (!isObject(this)) throwTypeError("set Error.prototype.stack called on non-object");
      if (isStrictObject(this)) return;
      reflectDefineProperty(this, "stack", dataDescriptor(v, true, true, true));
    },
};
