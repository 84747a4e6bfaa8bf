/** What a membrane asks of the host's classes that guests may extend, and what it lends them. `./host-classes.ts` does it. */

import { throwTypeError } from "../errors/deny.js";

export interface HostClasses {
  isExtendable(f: Function): boolean;
  /** The constructor that a guest sees. */
  toGuest(C: Function): Function;
  /** What the guest's view of a host's instance inherits from, if one of its classes is extendable. */
  prototypeFor(o: object): object | undefined;
  /** The host's view of an instance of a guest's subclass; `undefined` for other objects. */
  instanceToHost(o: object): object | undefined;
}

export interface ClassesMembrane {
  toGuest(v: unknown): unknown;
  /** A primitive that was read as the member `k`, as the guest may know it. */
  primitive(v: unknown, k: PropertyKey): unknown;
  toHost(v: unknown): unknown;
  assertLive(): void;
  assertLiveForGuest(): void;
  thrownToGuest(e: unknown): unknown;
  thrownToHost(e: unknown): unknown;
  /** The host's object behind something on the guest's side. */
  hostOriginal(v: object): object | undefined;
  applyHost(f: Function, self: unknown, args: ArrayLike<unknown>): unknown;
  refuseGuest(doing: string, o: object, k?: PropertyKey): never;
  refuseHost(doing: string, o: object, k?: PropertyKey): never;
  /** A member that was read from a guest's object, for the host. */
  guestMember(v: unknown, o: object, k: PropertyKey): unknown;
  /** From now on the guest gets `instance` for `part`. */
  standFor(part: object, instance: object): void;
}

export type MakeHostClasses = (extendable: readonly Function[], membrane: ClassesMembrane) => HostClasses;

/** Of a domain without extendable classes, as most are. */
export const NO_CLASSES: HostClasses = {
  isExtendable: () => false,
  toGuest: () => throwTypeError("no class of the host can be extended"),
  prototypeFor: () => undefined,
  instanceToHost: () => undefined,
};
