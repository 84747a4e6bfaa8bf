/**
 * What a class offers for writing (R2), said where emitted text can ask it in place. Invariants I5, I6.
 *
 *     o[$s_mark] === void 0 || o[$s_w1] ? o.value = v : $s_set(o, "value", v)          $s_w1 is $s_guards.offered("value")
 *
 * Each name has a private symbol in a domain. `true` under it on the prototype of a strict class says that to write the member from outside is a use of the class's interface: the
 * class declares it writable, or the write finds the setter of a class. The second is a promise about all instances, so that it is made only where
 *
 * - the class and all that it extends are strict classes that were defined one after the other, with no members but those of their bodies;
 * - no own member of an instance hides the accessor: a class says which fields it has ({@link ClassInfo.ownNames}), a definition by self says on the instance itself that the
 *   promise does not hold for it, and a write through `super`, which defines what no class above has, takes it back for the name.
 *
 * A class below that has something else under the name says `false` there; a class of the compat profile below takes everything back. What is `false` goes to the
 * guard, which looks for itself: to say too little is slow, and never wrong.
 *
 * Where the setter does nothing but check its receiver and assign to a private field, the class offers the field's symbol instead of `true`, and emitted text may store there:
 *
 *     typeof ($s_1 = o[$s_w1]) === "symbol" && o[$s_1] !== void 0 ? o[$s_1] = v : $s_1 || o[$s_mark] === void 0 ? o.value = v : $s_set(o, "value", v)
 *
 * What has the field and the class on its chain is an instance that the setter would let in: the class has no parent, so that its brand is there before any field; and no prototype has the
 * field, since that of the class had none when it was closed, and while an heir is under definition, its prototype offers nothing ({@link withholdFields}).
 */

import {
  arrayAppend,
  dataDescriptor,
  FeralMap,
  isObject,
  mapForEach,
  mapGet,
  mapSet,
  objectGetPrototypeOf,
  objectHasOwn,
  reflectDefineProperty,
  reflectDeleteProperty,
  reflectGetOwnPropertyDescriptor,
  reflectOwnKeys,
  setForEach,
} from "../primordials.js";
import {
  classInfoOfPrototype,
  type ClassInfo,
  declaredWritable,
  isCallable,
  isGuestProxy,
  isStrictObject,
} from "./model.js";
import { isPrivateSpelling, makeQuestion } from "./private-names.js";

export interface OfferedName {
  readonly symbol: symbol;
  /** What carries the symbol. */
  readonly prototypes: object[];
  isWithdrawn: boolean;
}

/** What of a domain's state this needs. */
export interface OfferedNames {
  offeredNames: Map<string, OfferedName> | undefined;
}

function offeredName(domain: OfferedNames, name: string): OfferedName {
  const names = (domain.offeredNames ??= new FeralMap());
  let offered = mapGet(names, name);
  if (offered === undefined) {
    offered = { symbol: makeQuestion(name), prototypes: [], isWithdrawn: false };
    mapSet(names, name, offered);
  }
  return offered;
}

/** The symbol under which objects of the domain say that a member may be written by whoever holds them. */
export function offeredSymbol(domain: OfferedNames, name: string): symbol {
  return offeredName(domain, name).symbol;
}

/** At the end of a class's definition, before its prototype is closed: says what it offers, and what of its parents' offers it hides. */
export function offerMembers(domain: OfferedNames, info: ClassInfo): void {
  const keys = reflectOwnKeys(info.prototype);
  const isPromised = promises(info);
  for (let i = 0; i < keys.length; i++) {
    const k = keys[i]!;
    if (typeof k !== "string" || k === "constructor" || isPrivateSpelling(k)) continue;
    const { set } = reflectGetOwnPropertyDescriptor(info.prototype, k)!;
    say(domain, info, k, isPromised && isCallable(set) && !hasField(info, k) && (storedField(info, k, set) ?? true));
  }
  for (let i = 0; i < info.ownNames.length; i++) say(domain, info, info.ownNames[i]!, false);
  if (info.hasComputedFields) hideAll(domain, info);
  setForEach(info.writable, (k) => {
    if (typeof k === "string") put(offeredName(domain, k), info, k, true);
  });
}

/** Whether nothing but the bodies of strict classes says what its instances have. */
function promises(info: ClassInfo): boolean {
  for (let of: ClassInfo | undefined = info; of !== undefined; of = of.parent)
    if (of.hasForeignParent || of.isAltered || of.offersNothing || of.hasComputedFields) return false;
  return true;
}

/** Whether an instance has a field of this name, which hides an accessor, be it of a class above or below. */
function hasField(info: ClassInfo, k: string): boolean {
  for (let of: ClassInfo | undefined = info; of !== undefined; of = of.parent)
    for (let i = 0; i < of.ownNames.length; i++) if (of.ownNames[i] === k) return true;
  return false;
}

/** The private field to which the setter, and nothing else that it does, assigns. */
function storedField(info: ClassInfo, k: string, set: Function): symbol | undefined {
  const known = mapGet(info.setters, k);
  if (known === undefined || known.setter !== set) return undefined;
  const isOfInstances =
    info.parent === undefined && !info.hasForeignParent && !objectHasOwn(info.prototype, known.field);
  return isOfInstances ? known.field : undefined;
}

/**
 * When an heir's definition begins. Until it ends, self may put members on its prototype, private ones too, so that what has a private field there may be no instance: nobody stores past a
 * setter of the classes above.
 */
export function withholdFields(info: ClassInfo): void {
  for (let above = info.parent; above !== undefined; above = above.parent) {
    const { prototype } = above;
    mapForEach(above.offers, (symbol) => {
      const field: unknown = reflectGetOwnPropertyDescriptor(prototype, symbol)!.value;
      if (typeof field !== "symbol") return;
      reflectDefineProperty(info.prototype, symbol, dataDescriptor(false, true, false, true));
      arrayAppend(info.withheld, { symbol, field });
    });
  }
}

/** Before the members of the prototype are closed, this among them. The prototype stays as it is now: where it has no such field, what the classes above offer holds again. */
export function endWithholding({ prototype, withheld }: ClassInfo): void {
  for (let i = 0; i < withheld.length; i++) {
    const { symbol, field } = withheld[i]!;
    if (!objectHasOwn(prototype, field)) reflectDeleteProperty(prototype, symbol);
  }
}

/** A class says `false` only of what one above it offers. */
function say(domain: OfferedNames, info: ClassInfo, k: string, offer: boolean | symbol): void {
  const isOffered = offer !== false;
  const { offeredNames } = domain;
  const offered = isOffered ? offeredName(domain, k) : offeredNames && mapGet(offeredNames, k);
  if (offered === undefined || (isOffered && offered.isWithdrawn)) return;
  if (!isOffered && (!isOfferedAbove(info, k) || declaredWritable(info.constructor, k))) return;
  put(offered, info, k, offer);
}

function isOfferedAbove(info: ClassInfo, k: string): boolean {
  for (let above = info.parent; above !== undefined; above = above.parent)
    if (mapGet(above.offers, k) !== undefined) return true;
  return false;
}

function put({ symbol, prototypes }: OfferedName, info: ClassInfo, k: string, offer: boolean | symbol): void {
  reflectDefineProperty(info.prototype, symbol, dataDescriptor(offer, true, false, true));
  mapSet(info.offers, k, symbol);
  arrayAppend(prototypes, info.prototype);
}

/** Fields whose names no text tells may hide anything. */
function hideAll(domain: OfferedNames, info: ClassInfo): void {
  for (let above = info.parent; above !== undefined; above = above.parent)
    mapForEach(above.offers, (_, k) => {
      say(domain, info, k, false);
    });
}

/** A class outside the strict profile extends this one: what its instances and prototypes get is not known. */
export function withdrawAll(info: ClassInfo): void {
  for (let of: ClassInfo | undefined = info; of !== undefined; of = of.parent) {
    const { prototype } = of;
    of.offersNothing = true;
    mapForEach(of.offers, (symbol) => {
      reflectDefineProperty(prototype, symbol, dataDescriptor(false, true, false, true));
    });
  }
}

/** Before a write through `super` under this key, which may define a member of `this` itself. */
export function withdrawName(domain: OfferedNames, k: PropertyKey): void {
  if (typeof k !== "string") return;
  const offered = offeredName(domain, k);
  if (offered.isWithdrawn) return;
  offered.isWithdrawn = true;
  const { symbol, prototypes } = offered;
  for (let i = 0; i < prototypes.length; i++)
    reflectDefineProperty(prototypes[i]!, symbol, dataDescriptor(false, true, false, true));
}

/** Before self defines a member of an instance itself: of this object the promise is not made any more. */
export function withdrawFrom(o: unknown, k: PropertyKey): void {
  if (typeof k !== "string" || !isObject(o) || !isStrictObject(o)) return;
  let symbol: symbol | undefined;
  for (let p: object | null = objectGetPrototypeOf(o); p !== null && !isGuestProxy(p); p = objectGetPrototypeOf(p)) {
    const info = classInfoOfPrototype(p);
    if (info === undefined) continue;
    if (!info.closed) info.offersNothing = true;
    symbol ??= mapGet(info.offers, k);
  }
  if (symbol !== undefined) reflectDefineProperty(o, symbol, dataDescriptor(false, false, false, false));
}
