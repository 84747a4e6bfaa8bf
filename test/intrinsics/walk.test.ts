import { expect, test } from "vitest";
import { baseGlobals, capture, feralOf, isStandIn, standInOf, tame } from "./realm.js";

const tagOf = (v: unknown): string => Object.prototype.toString.call(v);
const isObject = (v: unknown): v is object => (typeof v === "object" && v !== null) || typeof v === "function";
const isFeral = (v: unknown): boolean => isObject(v) && standInOf(v) !== undefined;

/** What a guest gets for a read: the guards tame every value. An intrinsic without a permit throws. */
function read(v: unknown): unknown {
  try {
    return tame(v);
  } catch {
    return undefined;
  }
}

/** All facades and stand-ins: of the globals, of every captured intrinsic, and what reads of these lead to. */
function reachable(): Map<object, string> {
  const found = new Map<object, string>();
  const queue: [object, string][] = [];
  const add = (v: unknown, path: string): void => {
    if (!isObject(v) || found.has(v)) return;
    found.set(v, path);
    queue.push([v, path]);
  };
  for (const [name, v] of baseGlobals) add(v, name);
  for (const { object, path } of capture.capturedObjects) add(standInOf(object), path);
  for (const [o, path] of queue) {
    add(read(Object.getPrototypeOf(o)), `${path}.[[Prototype]]`);
    for (const key of Reflect.ownKeys(o)) {
      const descriptor = Reflect.getOwnPropertyDescriptor(o, key)!;
      add(read(descriptor.value), `${path}.${String(key)}`);
      add(read(descriptor.get), `${path}.get ${String(key)}`);
      add(read(descriptor.set), `${path}.set ${String(key)}`);
    }
  }
  return found;
}

const graph = reachable();

test("the walk reaches the intrinsics of the language", () => {
  expect(graph.size).toBeGreaterThan(500);
  const paths = new Set(graph.values());
  for (const path of ["Array", "Array.prototype.map", "Object.prototype.__proto__", "%ArrayIteratorPrototype%"]) {
    expect(paths).toContain(path);
  }
});

test("everything reachable is frozen, and none of it is an intrinsic of the realm", () => {
  const wrong = [...graph].filter(([o]) => isFeral(o) || !isStandIn(o) || !Object.isFrozen(o)).map(([, path]) => path);
  expect(wrong).toEqual([]);
});

test("an intrinsic hangs on a facade only as the prototype of a constructor", () => {
  const raw: string[] = [];
  for (const [o, path] of graph) {
    if (isFeral(Object.getPrototypeOf(o))) raw.push(`${path}.[[Prototype]]`);
    for (const key of Reflect.ownKeys(o)) {
      const { value, get, set } = Reflect.getOwnPropertyDescriptor(o, key)!;
      const isPrototype = key === "prototype" && typeof o === "function";
      if ((isFeral(value) && !isPrototype) || isFeral(get) || isFeral(set)) raw.push(`${path}.${String(key)}`);
    }
  }
  expect(raw).toEqual([]);
});

test("no facade has internal slots that a native could write", () => {
  const brands: ((o: object) => unknown)[] = [
    (o) => Map.prototype.has.call(o as never, 0),
    (o) => Set.prototype.has.call(o as never, 0),
    (o) => WeakMap.prototype.has.call(o as never, {}),
    (o) => Date.prototype.getTime.call(o),
    (o) => Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, "byteLength")!.get!.call(o),
    (o) => RegExp.prototype.exec.call(o as never, ""),
  ];
  for (const [o, path] of graph) {
    for (const brand of brands) expect(() => brand(o), path).toThrow(TypeError);
    expect(ArrayBuffer.isView(o), path).toBe(false);
  }
});

test("a function's stand-in has the name and length of the original, and only constructors have a prototype", () => {
  for (const [o, path] of graph) {
    const feral = feralOf(o)!;
    expect(typeof o, path).toBe(typeof feral);
    if (typeof o !== "function") continue;
    expect([o.name, o.length], path).toEqual([(feral as Function).name, (feral as Function).length]);
    if ("prototype" in o && Object.hasOwn(feral, "prototype")) {
      expect(o.prototype, path).toBe((feral as Function).prototype);
    } else {
      expect(o.prototype, path).toBe(undefined);
    }
  }
});

/** Receivers of every kind: fresh ones, so that a result which is the receiver can be told. */
const receivers: (() => unknown)[] = [
  () => undefined,
  () => 1,
  () => "a,b",
  () => 10n,
  () => Symbol("s"),
  () => ({}),
  () => [1, [2], 3],
  () => new Map([[1, 2]]),
  () => new Set([1]),
  () => new WeakMap(),
  () => /a/g,
  () => new Date(0),
  () => new Error("e"),
  () => function f() {},
  () => class C {},
  () => Promise.resolve(1),
  () => new Uint8Array(2),
  () => new ArrayBuffer(2),
  () => new DataView(new ArrayBuffer(2)),
  () => [1][Symbol.iterator](),
  () => new Map([[1, 2]])[Symbol.iterator](),
  () => (function* () {})(),
  () => (async function* () {})(),
  () => new Proxy({}, {}),
];

const argumentLists: (() => unknown[])[] = [
  () => [],
  () => [{}],
  () => [[]],
  () => [() => 1],
  () => ["constructor"],
  () => [{}, "__proto__"],
  () => [[], "constructor"],
  () => [{}, { constructor: 1 }],
];

/** `Symbol.unscopables` of a result, `prototype` and so on are read by the guards; what a *call* gives is not. */
test("no call of a stand-in gives an intrinsic, or an unfrozen object twice", async () => {
  const leaks: string[] = [];
  const shared = new Map<object, string>();
  const settle = (v: unknown): void => {
    if (v instanceof Promise) v.catch(() => undefined);
  };
  const facades = [...baseGlobals.values()].filter(isObject);
  const selves = [...receivers, ...facades.map((facade) => () => facade)];
  for (const [f, path] of graph) {
    if (typeof f !== "function") continue;
    for (const self of selves) {
      for (const list of argumentLists) {
        const receiver = self();
        // Its `next` gives promises, which are never done: natively, too, a synchronous helper does not end.
        if (path.startsWith("%IteratorPrototype%") && tagOf(receiver) === "[object AsyncGenerator]") continue;
        const args = list();
        let result: unknown;
        try {
          result = Reflect.apply(f, receiver, args);
        } catch {
          continue;
        }
        settle(result);
        if (isFeral(result)) leaks.push(path);
        if (!isObject(result) || result === receiver || args.includes(result) || isStandIn(result)) continue;
        if (shared.has(result)) leaks.push(`${path} and ${shared.get(result)!} give the same object`);
        shared.set(result, path);
        for (const key of Reflect.ownKeys(result)) {
          const descriptor = Reflect.getOwnPropertyDescriptor(result, key)!;
          if (isFeral(descriptor.value)) leaks.push(`${path}().${String(key)}`);
        }
      }
    }
  }
  expect([...new Set(leaks)]).toEqual([]);
}, 120_000);

test("each intrinsic has one stand-in", () => {
  expect(standInOf(Array.prototype.map)).toBe(standInOf(Array.prototype.map));
  expect(standInOf(Map.prototype.entries)).toBe((standInOf(Map.prototype) as Map<unknown, unknown>)[Symbol.iterator]);
  expect(new Set(graph.keys()).size).toBe(new Set([...graph.keys()].map((o) => feralOf(o))).size);
});
