/**
 * Rejections that nobody handled, of guests and of others: docs/design/0003-unhandled-rejections.md.
 *
 * Invariant I10. A promise that an async function or `then` makes is born inside the engine, where no guard sees it; but
 * the engine knows which promises nobody handled, and tells its host: Node by an event of `process`, browsers by one of the global
 * object. So the runtime listens there, once, from the first domain on that has an `onUnhandled`. Nothing that it hears of ends the process.
 * Whom a rejection is told to is decided by what the reason shows, and a guest may choose that; it gains nothing by it
 * but that its own error is told by a warning.
 */

import {
  arrayPush,
  FERAL_GLOBAL,
  FeralErrorPrototype,
  FeralWeakRef,
  isObject,
  reflectApply,
  stringCharAt,
  stringCharCodeAt,
  stringOf,
} from "../primordials.js";
import { inheritsFrom, isGuestProxy } from "../guards/model.js";
import { hasFrames, rawStack, stackHeader } from "../intrinsics/stack.js";
import { isOfGuest } from "./guest-stack.js";

export interface RejectionListener {
  /** Whether a reason is certainly this domain's. */
  knows(reason: object): boolean;
  /** Takes a reason as the promise had it. */
  reject(reason: unknown): void;
  isLive(): boolean;
}

interface Ref {
  deref(): RejectionListener | undefined;
}

interface Emitter {
  on?: (name: string, f: Function) => unknown;
  emitWarning?: (text: string, name: string) => void;
  addEventListener?: (name: string, f: Function) => void;
}

const host = FERAL_GLOBAL as Emitter & { process?: Emitter };
const { process } = host;
const processOn = process?.on;
const emitWarning = process?.emitWarning;
const { addEventListener } = host;

let refs: Ref[] = [];
let isListening = false;

/** Domains are held weakly: what listens is no reason to keep one. */
export function listenForRejections(listener: RejectionListener): void {
  arrayPush(refs, FeralWeakRef === undefined ? { deref: () => listener } : new FeralWeakRef(listener));
  if (isListening) return;
  isListening = true;
  if (typeof processOn === "function" && typeof emitWarning === "function") {
    reflectApply(processOn, process, [
      "unhandledRejection",
      (reason: unknown) => {
        if (!tellDomain(reason)) reflectApply(emitWarning, process, [describe(reason), "UnhandledRejection"]);
      },
    ]);
  } else if (typeof addEventListener === "function") {
    reflectApply(addEventListener, FERAL_GLOBAL, [
      "unhandledrejection",
      (event: { readonly reason: unknown; preventDefault(): void }) => {
        if (tellDomain(event.reason)) event.preventDefault();
      },
    ]);
  }
}

/** Whether a domain took it. */
function tellDomain(reason: unknown): boolean {
  const all = listeners();
  let only: RejectionListener | undefined;
  let candidates = 0;
  for (let i = 0; i < all.length; i++) {
    const listener = all[i]!;
    if (isObject(reason) && listener.knows(reason)) {
      listener.reject(reason);
      return true;
    }
    if (!listener.isLive()) continue;
    only = listener;
    candidates++;
  }
  if (candidates !== 1 || looksLikeHosts(reason)) return false;
  only!.reject(reason);
  return true;
}

function listeners(): RejectionListener[] {
  const kept: Ref[] = [];
  const list: RejectionListener[] = [];
  for (let i = 0; i < refs.length; i++) {
    const listener = refs[i]!.deref();
    if (listener === undefined) continue;
    arrayPush(kept, refs[i]!);
    arrayPush(list, listener);
  }
  refs = kept;
  return list;
}

/** An error with frames, none of which is a guest's. */
function looksLikeHosts(reason: unknown): boolean {
  if (!isObject(reason) || isGuestProxy(reason) || !inheritsFrom(reason, FeralErrorPrototype)) return false;
  return hasFrames(reason) && !isOfGuest(reason);
}

/** For a warning: nothing of the reason is called, and a terminal is told nothing that it would obey. */
function describe(reason: unknown): string {
  const what = "a promise was rejected, and nobody handled it: ";
  if (!isObject(reason)) return what + printable(typeof reason === "string" ? reason : stringOf(reason));
  if (isGuestProxy(reason) || !inheritsFrom(reason, FeralErrorPrototype)) return `${what}a value that is no error`;
  return what + printable(rawStack(reason) ?? stackHeader(reason));
}

function printable(text: string): string {
  let result = "";
  for (let i = 0; i < text.length; i++) {
    const code = stringCharCodeAt(text, i);
    const isControl = (code < 32 && code !== 10) || (code > 126 && code < 160) || (code > 8205 && code < 8304);
    result += isControl ? " " : stringCharAt(text, i);
  }
  return result;
}
