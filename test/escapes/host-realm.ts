/**
 * I12: a guarded run leaves the host's realm as it was. Takes down the own members, the prototype and the extensibility of
 * the intrinsics that a guest could hope to reach, and compares them afterwards. What a run changed is put back, so that one
 * break does not show as many.
 */
type Holder = Readonly<Record<PropertyKey, unknown>>;

interface Snapshot {
  readonly name: string;
  readonly holder: object;
  readonly descriptors: ReadonlyMap<PropertyKey, PropertyDescriptor>;
  readonly prototype: object | null;
  readonly extensible: boolean;
}

export function takeSnapshot(): readonly Snapshot[] {
  return intrinsics().map(([name, holder]) => ({
    name,
    holder,
    descriptors: new Map(Reflect.ownKeys(holder).map((key) => [key, Reflect.getOwnPropertyDescriptor(holder, key)!])),
    prototype: Object.getPrototypeOf(holder) as object | null,
    extensible: Object.isExtensible(holder),
  }));
}

/** Says what is no longer as it was, and puts it back where that is possible. */
export function restoreChanges(before: readonly Snapshot[]): string[] {
  const changes: string[] = [];
  for (const { name, holder, descriptors, prototype, extensible } of before) {
    if (Object.isExtensible(holder) !== extensible) changes.push(`${name} is no longer extensible`);
    if (Object.getPrototypeOf(holder) !== prototype) {
      changes.push(`${name} has another prototype`);
      Reflect.setPrototypeOf(holder, prototype);
    }
    for (const key of Reflect.ownKeys(holder)) {
      if (descriptors.has(key)) continue;
      changes.push(`${name}.${String(key)} was added`);
      Reflect.deleteProperty(holder, key);
    }
    for (const [key, descriptor] of descriptors) {
      const now = Reflect.getOwnPropertyDescriptor(holder, key);
      if (
        now !== undefined &&
        now.value === descriptor.value &&
        now.get === descriptor.get &&
        now.set === descriptor.set
      )
        continue;
      if (now !== undefined && Object.is(now.value, descriptor.value) && Number.isNaN(now.value)) continue;
      if (holder === globalThis && descriptor.get !== undefined) continue; // Node replaces some of its globals by values when they are first read.
      changes.push(`${name}.${String(key)} was changed`);
      Reflect.defineProperty(holder, key, descriptor);
    }
  }
  return changes;
}

function intrinsics(): (readonly [string, object])[] {
  const found = new Map<object, string>();
  const add = (name: string, value: unknown) => {
    const isObject = (typeof value === "object" && value !== null) || typeof value === "function";
    if (isObject && !found.has(value as object)) found.set(value as object, name);
  };
  const globals = [
    "Object",
    "Function",
    "Array",
    "String",
    "Number",
    "Boolean",
    "Symbol",
    "BigInt",
    "Map",
    "Set",
    "WeakMap",
    "WeakSet",
    "WeakRef",
  ];
  globals.push(
    "Promise",
    "Proxy",
    "RegExp",
    "Date",
    "Error",
    "TypeError",
    "RangeError",
    "SyntaxError",
    "AggregateError",
    "ArrayBuffer",
    "DataView",
  );
  globals.push(
    "Uint8Array",
    "Int32Array",
    "Float64Array",
    "JSON",
    "Math",
    "Reflect",
    "Intl",
    "Atomics",
    "FinalizationRegistry",
    "Iterator",
  );
  for (const name of globals) {
    const value = (globalThis as unknown as Holder)[name];
    add(name, value);
    if (typeof value === "function") add(`${name}.prototype`, (value as unknown as Holder)["prototype"]);
  }
  add("globalThis", globalThis);
  const made: readonly (readonly [string, unknown])[] = [
    ["generator", (function* () {})()],
    ["async generator", (async function* () {})()],
    ["generator function", function* () {}],
    ["async function", async () => {}],
    ["array iterator", [][Symbol.iterator]()],
    ["map iterator", new Map().entries()],
    ["string iterator", ""[Symbol.iterator]()],
    ["regexp iterator", "".matchAll(/x/g)],
    ["typed array", Uint8Array.prototype],
    ["typed array constructor", Uint8Array],
    ["unscopables", { __proto__: Array.prototype[Symbol.unscopables] }],
  ];
  for (const [name, value] of made) {
    for (
      let proto: unknown = Object.getPrototypeOf(value as object);
      proto !== null;
      proto = Object.getPrototypeOf(proto as object)
    ) {
      add(`%${name} prototype%`, proto);
      const constructor = Reflect.getOwnPropertyDescriptor(proto as object, "constructor")?.value as unknown;
      add(`%${name} constructor%`, constructor);
    }
  }
  for (const [holder, name] of [...found]) {
    for (const key of Reflect.ownKeys(holder)) {
      const { value, get, set } = Reflect.getOwnPropertyDescriptor(holder, key)!;
      if (name === "globalThis") continue;
      for (const member of [value as unknown, get, set])
        if (typeof member === "function") add(`${name}.${String(key)}`, member);
    }
  }
  return [...found].map(([holder, name]) => [name, holder] as const);
}
