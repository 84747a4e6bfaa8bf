/** What a private name is: the spelling (R1), the symbols that stand for it in emitted text (I4), and the symbols by which the runtime asks objects what they are. */

import {
  FeralMap,
  FeralSet,
  FeralWeakSet,
  makeSymbol,
  mapGet,
  mapSet,
  setHas,
  stringCharCodeAt,
  weakSetAdd,
  weakSetHas,
} from "../primordials.js";

const privateSymbols = new FeralWeakSet<object>();
const asWeakKey = (symbol: symbol): object => symbol as unknown as object;

function makePrivateSymbol(description?: string): symbol {
  const symbol = makeSymbol(description);
  weakSetAdd(privateSymbols, asWeakKey(symbol));
  return symbol;
}

const questions = new FeralWeakSet<object>();

/**
 * A private symbol by which emitted text asks any object something: a guest Proxy has no answer to it, and its handler never sees it. The
 * description is what the engine's message shows where the object is null or undefined.
 */
export function makeQuestion(description?: string): symbol {
  const symbol = makePrivateSymbol(description);
  weakSetAdd(questions, asWeakKey(symbol));
  return symbol;
}

export function isQuestion(k: PropertyKey): boolean {
  return typeof k === "symbol" && weakSetHas(questions, asWeakKey(k));
}

/**
 * Carried by the prototype of a strict class and by the class itself, so that every instance inherits it; the value is the class. One
 * that is found where it should not be only denies.
 */
export const MARK: unique symbol = makeQuestion("a member to write") as never;

/** Carried by a strict class and its prototype: what is known of it, for those who ask for each instance that is made. It is inherited, so that whoever asks compares. */
export const INFO: unique symbol = makeQuestion() as never;

/**
 * By this key the membrane asks its own views for what is behind them. It is no property: only the handlers of views answer it,
 * and only for the view itself, so that neither an object that inherits from a view nor a guest's proxy is taken for one.
 */
export const BEHIND: unique symbol = makeQuestion() as never;

/**
 * By this key a guest Proxy, and what inherits from one, says so: `o[PROXY] === undefined` is sooner answered than {@link isGuestProxy}, and says more.
 */
export const PROXY: unique symbol = makeQuestion() as never;

/** Whether a symbol is the private name of any domain, the mark, or the membrane's. */
export function isPrivateSymbol(k: unknown): k is symbol {
  return typeof k === "symbol" && weakSetHas(privateSymbols, asWeakKey(k));
}

/** What of a domain's state the private names need. */
export interface PrivateNames {
  /** Absent until the first one is asked for, as are all tables that many domains never use. */
  privateNames: Map<string, symbol> | undefined;
}

/** The domain's private symbol for a name such as `_count`; always the same one, and without a description. */
export function privateName(domain: PrivateNames, name: string): symbol {
  const names = (domain.privateNames ??= new FeralMap());
  const known = mapGet(names, name);
  if (known !== undefined) return known;
  const symbol = makePrivateSymbol();
  mapSet(names, name, symbol);
  return symbol;
}

const UNDERSCORE = 95;
const legacyNames = new FeralSet([
  "__proto__",
  "__defineGetter__",
  "__defineSetter__",
  "__lookupGetter__",
  "__lookupSetter__",
]);

/** Whether a string is spelled as a private name (R1). The five names of Annex B begin so too, and are not. */
export function isPrivateSpelling(k: unknown): k is string {
  return typeof k === "string" && stringCharCodeAt(k, 0) === UNDERSCORE && !setHas(legacyNames, k);
}
