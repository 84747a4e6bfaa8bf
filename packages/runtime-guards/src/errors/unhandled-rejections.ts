/**
 * Rejections that nobody handled, of guests and of others: docs/design/0005-unhandled-rejections.md.
 *
 * Invariants I10 and I12. A promise that an async function or `then` makes is born inside the engine, where no guard sees it; but
 * the engine knows which promises nobody handled, and tells its host: Node by an event of `process`, browsers by one of the global
 * object. The runtime listens there from the first domain on. What may be a guest's ends no process; what is certainly the host's own
 * ends it, as it would without a listener. A guest chooses what it rejects with, so only what no guest can make is certain:
 * see {@link isCertainlyHosts}.
 */

import {
  arrayIsArray,
  arrayJoin,
  arrayPush,
  FERAL_GLOBAL,
  FeralError,
  FeralErrorPrototype,
  FeralWeakRef,
  isObject,
  promiseReject,
  reflectApply,
  regexpExec,
  stringCharAt,
  stringCharCodeAt,
  stringIndexOf,
  stringOf,
  stringSlice,
  stringStartsWith,
} from "../primordials.js";
import { inheritsFrom, isGuestProxy } from "../guards/model.js";
import { isTamed, stackHeader } from "../intrinsics/stack.js";
import type { Side } from "../membrane/index.js";
import { GuestError, OptionsError } from "./classes.js";
import { isGuestScript, isOfGuest } from "./guest-stack.js";
import { capturedScripts, stackText } from "./prepare-stack-trace.js";

export interface RejectionListener {
  /** The side on which the reason is, where the membrane made the promise or the reason; nobody else can have them. */
  sideOf(reason: unknown, promise: unknown): Side | undefined;
  /** Whether the innermost guest frame of an error is of this domain's code. */
  hasCode(reason: object): boolean;
  /** Takes what the guest threw, as it was thrown. */
  reject(reason: unknown): void;
  /** Takes an error that the host may have as it is. */
  tell(error: unknown): void;
  /** Whether the host hears of what it takes. */
  readonly isHeard: boolean;
  isLive(): boolean;
  /** Whether the membrane made the promise. */
  made(promise: unknown): boolean;
}

interface Ref {
  deref(): RejectionListener | undefined;
}

type Method = (...args: never[]) => unknown;

interface Emitter {
  on?: Method;
  off?: Method;
  listenerCount?: (name: string) => number;
  emitWarning?: Method;
  nextTick?: Method;
  hasUncaughtExceptionCaptureCallback?: () => boolean;
  readonly execArgv?: unknown;
  readonly env?: { readonly NODE_OPTIONS?: unknown };
  addEventListener?: Method;
}

const EVENT = "unhandledRejection";

const host = FERAL_GLOBAL as Emitter & { process?: Emitter };
const process: Emitter = isObject(host.process) ? host.process : {};
const { on, off, listenerCount, emitWarning, nextTick, hasUncaughtExceptionCaptureCallback } = process;
const { addEventListener } = host;

let refs: Ref[] = [];
/** How long the list of domains may grow before those that are gone are dropped. */
let limit = 64;
let isListening = false;
/** The folder of the runtime's own scripts; `undefined` where they are bundled with others, or the engine does not tell. */
let ownFolder: string | undefined;

/** Domains are held weakly: what listens is no reason to keep one. */
export function listenForRejections(listener: RejectionListener): void {
  arrayPush(refs, FeralWeakRef === undefined ? { deref: () => listener } : new FeralWeakRef(listener));
  if (refs.length > limit) limit = 2 * listeners().length + 64;
  if (isListening) return;
  isListening = true;
  if (typeof on === "function" && typeof emitWarning === "function") {
    reflectApply(on, process, [EVENT, onRejection]);
  } else if (typeof addEventListener === "function") {
    reflectApply(addEventListener, FERAL_GLOBAL, [
      "unhandledrejection",
      (event: { readonly reason: unknown; readonly promise: unknown; preventDefault(): void }) => {
        const { reason, promise } = event;
        const scripts = isObject(reason) ? capturedScripts(reason) : undefined;
        if (tellDomain(reason, promise, scripts)) event.preventDefault();
      },
    ]);
  }
}

type Scripts = readonly string[] | undefined;

function onRejection(reason: unknown, promise: unknown): void {
  // Before anything reads the stack, and makes it text.
  const scripts = isObject(reason) ? capturedScripts(reason) : undefined;
  // Not before: the engine would go through the whole text of the runtime for the first stack that it is asked for.
  ownFolder ??= findOwnFolder();
  if (tellDomain(reason, promise, scripts)) return;
  if (isObject(reason) && isCertainlyHosts(reason, scripts)) return raise(reason);
  if (!tellTheOnlyDomain(reason)) warn(reason);
}

/** Whether a guest's is known by its promise, its reason or its frames; it is told then, or counted. */
function tellDomain(reason: unknown, promise: unknown, scripts: Scripts): boolean {
  const all = listeners();
  for (let i = 0; i < all.length; i++) {
    const listener = all[i]!;
    const side = listener.sideOf(reason, promise);
    if (side === undefined) continue;
    if (side === "guest") listener.reject(reason);
    else listener.tell(reason);
    // The host made a promise of the guest's, and dropped it: without an onUnhandled it would never hear of it.
    if (!listener.isHeard && listener.isLive() && !listener.made(promise)) warn(reason);
    return true;
  }
  if (!isObject(reason) || !(scripts === undefined ? isOfGuest(reason) : hasGuestScript(scripts))) return false;
  let found: RejectionListener | undefined;
  for (let i = 0; i < all.length; i++) {
    if (!all[i]!.hasCode(reason)) continue;
    // Domains without an onUnhandled share the names of their code.
    if (found !== undefined) return true;
    found = all[i];
  }
  if (found !== undefined) tellByFrames(found, reason, scripts);
  return true;
}

function hasGuestScript(scripts: readonly string[]): boolean {
  for (let i = 0; i < scripts.length; i++) if (isGuestScript(scripts[i]!)) return true;
  return false;
}

/**
 * An error with frames of a domain's code is not always the guest's: a function of the host's that the guest called may have made it. Whoever made an error
 * may have it: what is the host's must not pass for a guest's in the membrane, which would give it raw to the guest, nor the other way round.
 */
function tellByFrames(listener: RejectionListener, reason: object, scripts: Scripts): void {
  const maker = scripts === undefined ? undefined : makerOf(scripts);
  if (maker === "guest" || (scripts === undefined && isTamed(reason))) listener.reject(reason);
  else listener.tell(maker === "host" ? reason : describe(reason));
}

/** Whose frame is the innermost: the runtime's own before a guest's are of what the guest called. */
function makerOf(scripts: readonly string[]): "guest" | "host" | undefined {
  let isInside = false;
  for (let i = 0; i < scripts.length; i++) {
    const script = scripts[i]!;
    if (isNeutral(script)) continue;
    if (isGuestScript(script)) return "guest";
    if (ownFolder === undefined) return undefined;
    if (!stringStartsWith(script, ownFolder)) return isInside ? undefined : "host";
    isInside = true;
  }
  return undefined;
}

/**
 * Whether no guest can have made or kept an error: the engine's own record of its frames, which nobody has touched, shows the host's and neither a guest's nor
 * the runtime's. Between a guest and the host there is always a frame of the runtime's, and nothing that the host
 * threw gets to a guest raw. So natives that a guest starts without a frame of its own, `p.then(JSON.parse)`, do not pass for the host's.
 */
function isCertainlyHosts(reason: object, scripts: Scripts): boolean {
  if (isGuestProxy(reason)) return false;
  if (inheritsFrom(reason, OptionsError.prototype)) return true;
  if (scripts === undefined || ownFolder === undefined) return false;
  let isOfHost = false;
  for (let i = 0; i < scripts.length; i++) {
    const script = scripts[i]!;
    if (isNeutral(script)) continue;
    if (isGuestScript(script) || stringStartsWith(script, ownFolder)) return false;
    isOfHost = true;
  }
  return isOfHost;
}

/** Natives, and Node's own: `processTicksAndRejections` is below every reaction. */
const isNeutral = (script: string): boolean => script === "" || stringStartsWith(script, "node:");

/** What shows no maker is taken for a guest's, since it may be. Where there is one domain alone, it is told. */
function tellTheOnlyDomain(reason: unknown): boolean {
  const all = listeners();
  let only: RejectionListener | undefined;
  for (let i = 0; i < all.length; i++) {
    if (!all[i]!.isLive()) continue;
    if (only !== undefined) return false;
    only = all[i];
  }
  if (only === undefined) return false;
  // Not through the membrane: an object may be another domain's, or the host's.
  only.tell(describe(reason));
  return only.isHeard;
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

/** All scripts of the runtime's are in the folder of the package, unless the host bundled them. */
function findOwnFolder(): string | undefined {
  const own = capturedScripts(new FeralError())?.[0] ?? "";
  const folder = "/runtime-guards/dist/";
  const at = stringIndexOf(own, folder);
  return at === -1 ? undefined : stringSlice(own, 0, at + folder.length);
}

const MODE = /(?:^| )--unhandled[-_]rejections[= ](\S+)/;

/** Does with the host's own what Node would do if nobody listened. */
function raise(reason: object): void {
  // Other listeners are the host's, and were told.
  if (countOf(EVENT) > 1 || modeOfNode() !== "throw") return;
  if (typeof off !== "function" || typeof nextTick !== "function") return warn(reason);
  const isCaught =
    countOf("uncaughtException") > 0 ||
    (typeof hasUncaughtExceptionCaptureCallback === "function" &&
      reflectApply(hasUncaughtExceptionCaptureCallback, process, []) === true);
  if (isCaught) {
    // Not here: Node would forget the other rejections of this turn.
    const rethrow = (): never => {
      throw reason;
    };
    reflectApply(nextTick, process, [rethrow]);
    return;
  }
  // The process ends by this, with the report that Node makes of a rejection, and in no other way.
  reflectApply(off, process, [EVENT, onRejection]);
  void promiseReject(reason);
}

function countOf(event: string): number {
  return typeof listenerCount === "function" ? (reflectApply(listenerCount, process, [event]) as number) : 0;
}

/** What Node was told to do with unhandled rejections. In every mode but `throw` it does it whether or not somebody listens. */
function modeOfNode(): string {
  const { execArgv, env } = process;
  const options = `${arrayIsArray(execArgv) ? arrayJoin(execArgv, " ") : ""} ${stringOf(env?.NODE_OPTIONS)}`;
  return regexpExec(MODE, options)?.[1] ?? "throw";
}

function warn(reason: unknown): void {
  const { message } = describe(reason);
  const stack = isObject(reason) && inheritsFrom(reason, FeralErrorPrototype) ? stackText(reason) : undefined;
  const text = `a promise was rejected, and nobody handled it: ${stack ?? message}`;
  reflectApply(emitWarning!, process, [printable(text), "UnhandledRejection"]);
}

/** What may be said of a reason, of whomever it is: nothing of it is called, and no object of it is handed on. */
function describe(reason: unknown): GuestError {
  if (!isObject(reason)) return new GuestError(typeof reason === "string" ? reason : stringOf(reason), "Error", reason);
  if (isGuestProxy(reason) || !inheritsFrom(reason, FeralErrorPrototype)) {
    return new GuestError("a value that is no error", "Error", undefined);
  }
  return new GuestError(stackHeader(reason), "Error", undefined);
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
