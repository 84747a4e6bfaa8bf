import { describe, expect, test } from "vitest";
import { capture, inFreshRealm, isPrototypePath } from "./realm.js";

/** A deep picture of the realm: every reachable object's keys, descriptors, prototype and extensibility. */
const PICTURE = `
  const picture = () => {
    const ids = new Map();
    const lines = [];
    const id = (v) => {
      if ((typeof v !== "object" && typeof v !== "function") || v === null) return String(v);
      if (!ids.has(v)) { ids.set(v, ids.size); queue.push(v); }
      return "#" + ids.get(v);
    };
    const queue = [];
    const hidden = [function* () {}, async () => {}, async function* () {}, [][Symbol.iterator](), new Map().keys(),
      new Set().keys(), ""[Symbol.iterator](), "".matchAll(/a/g)].map((o) => Object.getPrototypeOf(o));
    for (const name of ["Object", "Function", "Array", "String", "Number", "Boolean", "Symbol", "BigInt", "Math", "JSON",
      "Map", "Set", "WeakMap", "WeakSet", "Promise", "Proxy", "Reflect", "Error", "TypeError", "RegExp", "ArrayBuffer",
      "Uint8Array", "DataView", "Date", "Iterator"]) id(globalThis[name]);
    hidden.forEach(id);
    for (let i = 0; i < queue.length && i < 5000; i++) {
      const o = queue[i];
      lines.push(i + " " + Object.isExtensible(o) + " " + id(Object.getPrototypeOf(o)));
      for (const k of Reflect.ownKeys(o)) {
        const d = Reflect.getOwnPropertyDescriptor(o, k);
        lines.push(i + String(k) + d.writable + d.enumerable + d.configurable + id(d.value) + id(d.get) + id(d.set));
      }
    }
    return lines.join("\\n");
  };`;

test("loading the intrinsics changes nothing of the realm (I12)", async () => {
  const result = (await inFreshRealm(`${PICTURE}
    const globals = Reflect.ownKeys(globalThis).length;
    const before = picture();
    const { baseGlobal, standInOf, auditRealm } = await load();
    const { capturedObjects } = await capture();
    for (const { object } of capturedObjects) standInOf(object);
    baseGlobal("Array").value.from([1]);
    auditRealm();
    const after = picture();
    report([before === after, before.length > 10000, globals === Reflect.ownKeys(globalThis).length]);`)) as boolean[];
  expect(result).toEqual([true, true, true]);
});

interface Poison {
  readonly name: string;
  readonly text: string;
  readonly path: string;
  readonly kind: string;
  readonly isImplicit: boolean;
  /** Whether a host can vouch for it. */
  readonly isTrustable: boolean;
}

const AFTER: readonly Poison[] = [
  {
    name: "a replaced method",
    text: `Array.prototype.flat = function () { return globalThis; }`,
    path: "Array.prototype.flat",
    kind: "replaced",
    isImplicit: false,
    isTrustable: true,
  },
  {
    name: "an added getter",
    text: `Object.defineProperty(Object.prototype, "should", { get() { return globalThis; }, configurable: true })`,
    path: "Object.prototype.should",
    kind: "added",
    isImplicit: false,
    isTrustable: false,
  },
  {
    name: "a then that every awaited object has",
    text: `Object.prototype.then = function () {}`,
    path: "Object.prototype.then",
    kind: "added",
    isImplicit: true,
    isTrustable: true,
  },
  {
    name: "a toJSON",
    text: `BigInt.prototype.toJSON = function () { return String(this); }`,
    path: "BigInt.prototype.toJSON",
    kind: "added",
    isImplicit: true,
    isTrustable: true,
  },
  {
    name: "a replaced next",
    text: `Object.getPrototypeOf([][Symbol.iterator]()).next = function () {}`,
    path: "%ArrayIteratorPrototype%.next",
    kind: "replaced",
    isImplicit: true,
    isTrustable: true,
  },
  {
    name: "an element behind every hole",
    text: `Array.prototype[0] = globalThis`,
    path: "Array.prototype.0",
    kind: "added",
    isImplicit: true,
    isTrustable: false,
  },
  {
    name: "a replaced accessor",
    text: `Object.defineProperty(Map.prototype, "size", { get() { return 1; } })`,
    path: "Map.prototype.size",
    kind: "replaced",
    isImplicit: true,
    isTrustable: true,
  },
  {
    name: "a deleted method",
    text: `delete String.prototype.at`,
    path: "String.prototype.at",
    kind: "removed",
    isImplicit: false,
    isTrustable: true,
  },
  {
    name: "a prototype put into a chain",
    text: `Object.setPrototypeOf(Map.prototype, { __proto__: Object.prototype })`,
    path: "Map.prototype",
    kind: "prototype",
    isImplicit: true,
    isTrustable: false,
  },
  {
    name: "a cause that every error options object has",
    text: `Object.prototype.cause = globalThis`,
    path: "Object.prototype.cause",
    kind: "added",
    isImplicit: true,
    isTrustable: false,
  },
  {
    name: "a symbol",
    text: `Array.prototype[Symbol.toPrimitive] = () => ""`,
    path: "Array.prototype.@@toPrimitive",
    kind: "added",
    isImplicit: true,
    isTrustable: true,
  },
];

test("what guests inherit from is compared in full; the rest are constructors, functions and namespaces", () => {
  const isHome = ({ path, role }: capture.CapturedObject) => role === "value" && isPrototypePath(path);
  const others = capture.capturedObjects.filter((captured) => !isHome(captured));
  const namespaces = [
    "Array.prototype.@@unscopables",
    "Atomics",
    "JSON",
    "Math",
    "Reflect",
    "Temporal",
    "Temporal.Now",
  ];
  const unexpected = others.filter(({ object, path }) => typeof object !== "function" && !namespaces.includes(path));
  expect(unexpected.map(({ path }) => path)).toEqual([]);
  // Whatever a constructor makes, or syntax does, inherits from such an object, and so do these themselves.
  const made = [
    [],
    {},
    () => 1,
    /a/,
    new Map().keys(),
    "".matchAll(/a/g),
    function* () {},
    (async () => {})(),
    1,
    "",
    1n,
  ];
  const chains = [
    ...made,
    async function* () {},
    Object.getPrototypeOf(async function* () {}.prototype),
    new Int8Array(1),
    Symbol(),
    new Date(),
    new TypeError(),
  ];
  const bases = chains.map((v) => Object.getPrototypeOf(v) as object | null);
  for (const { object } of capture.capturedObjects) {
    if (typeof object !== "function") bases.push(Object.getPrototypeOf(object) as object | null);
    const own = Object.getOwnPropertyDescriptor(object, "prototype")?.value as unknown;
    if (typeof object === "function" && typeof own === "object") bases.push(own);
  }
  expect(bases.length).toBeGreaterThan(100);
  for (const base of bases) {
    if (base === null) continue;
    const captured = capture.capturedObject(base);
    expect(captured === undefined ? base : captured.path).toSatisfy(() => captured !== undefined && isHome(captured));
  }
});

describe("a realm that is patched after load", () => {
  test.each(AFTER)("$name is found", async ({ text, path, kind, isImplicit, isTrustable }) => {
    const [clean, full] = (await inFreshRealm(`
      const { auditRealm } = await load();
      const all = [auditRealm()];
      ${text};
      all.push(auditRealm());
      report(all.map((list) => list.map(({ path, kind, isImplicit, isTrustable }) => ({ path, kind, isImplicit, isTrustable }))));`)) as unknown[][];
    expect(clean).toEqual([]);
    expect(full).toContainEqual({ path, kind, isImplicit, isTrustable });
    // An element changes the length, too.
    expect(full!.length).toBeLessThan(3);
  });
});

describe("a realm that was patched before load", () => {
  test("an unknown method is found, and comes out neither as itself nor on the facade", async () => {
    const result = await inFreshRealm(`
      const f = function () { return globalThis; };
      Object.defineProperty(Array.prototype, "hostOnly", { value: f, configurable: true });
      const { auditRealm, standInOf } = await load();
      report([auditRealm(), standInOf(f) === null, "hostOnly" in standInOf(Array.prototype)]);`);
    const found = {
      path: "Array.prototype.hostOnly",
      name: "hostOnly",
      kind: "unknown",
      isImplicit: false,
      isTrustable: true,
      isKnown: false,
    };
    expect(result).toEqual([[found], true, false]);
  });

  test("an object where a string belongs is not taken for the string", async () => {
    const result = await inFreshRealm(`
      const o = { secret: 1 };
      Object.defineProperty(Map.prototype, Symbol.toStringTag, { value: o });
      const { auditRealm, standInOf } = await load();
      report([auditRealm().map(({ path }) => path), standInOf(Map.prototype)[Symbol.toStringTag] === undefined]);`);
    expect(result).toEqual([["Map.prototype.@@toStringTag"], true]);
  });

  test("what belongs to the host's stacks is no finding", async () => {
    const result = await inFreshRealm(`
      const { auditRealm, baseGlobal } = await load();
      Error.prepareStackTrace = () => ({});
      Error.stackTraceLimit = 3;
      report([auditRealm(), Object.keys(Object.getOwnPropertyDescriptors(baseGlobal("Error").value))]);`);
    expect((result as unknown[])[0]).toEqual([]);
    expect((result as string[][])[1]).not.toContain("prepareStackTrace");
  });
});
