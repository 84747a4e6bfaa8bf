/** Names that mean something to the language rules, whatever the program. */
import { RESERVED_PREFIX } from "@sallyport/runtime-guards/abi";

/** Special names (I2) that start with an underscore and are no private names. */
const specialUnderscore: ReadonlySet<string> = new Set([
  "__proto__",
  "__defineGetter__",
  "__defineSetter__",
  "__lookupGetter__",
  "__lookupSetter__",
]);

/** R1: a member name that starts with `_` is private on instances and classes. */
export function isPrivateName(name: string): boolean {
  return name.startsWith("_") && !specialUnderscore.has(name);
}

/** Whether an identifier, a label or the name after `#` belongs to the compiler. */
export function isReservedName(name: string): boolean {
  return name.startsWith(RESERVED_PREFIX);
}

/** Operations whose first argument is what they write to; with `this` there they are self writes (R2). */
const selfOperations: Readonly<Record<string, ReadonlySet<string>>> = {
  Object: new Set([
    "assign",
    "defineProperty",
    "defineProperties",
    "freeze",
    "seal",
    "preventExtensions",
    "setPrototypeOf",
  ]),
  Reflect: new Set(["set", "defineProperty", "deleteProperty", "preventExtensions", "setPrototypeOf"]),
};

export function isSelfOperation(namespace: string, name: string): boolean {
  return Object.hasOwn(selfOperations, namespace) && selfOperations[namespace]!.has(name);
}
