/** From a facade, by every read, listing, descriptor, call and callback: nothing in the closure is an object of the host's as it is. */
import { confirmed, logged, pick, readOnly, revocable, times, until } from "@sallyport/runtime-guards";
import { EventEmitter } from "node:events";
import { describe, expect, test } from "vitest";

class Node {
  #next: Node | null = null;
  readonly items: Node[] = [];
  readonly index = new Map<string, Node>();
  readonly set = new Set<Node>();
  static readonly all: Node[] = [];
  constructor(readonly parent: Node | null) {
    Node.all.push(this);
    this.#next = parent;
  }
  get next(): Node | null {
    return this.#next;
  }
  self(): this {
    return this;
  }
  async later(): Promise<Node> {
    return this;
  }
  *[Symbol.iterator](): Generator<Node> {
    yield* this.items;
  }
  each(f: (this: Node, node: Node, record: { node: Node }) => void): void {
    f.call(this, this, { node: this });
  }
  fail(): never {
    throw Object.assign(new Error("failed", { cause: this }), { node: this });
  }
}

class Hub extends EventEmitter {
  readonly nodes = makeTree();
  fire(): void {
    this.emit("event", this, this.nodes);
  }
}

function makeTree(): Node {
  const root = new Node(null);
  for (let i = 0; i < 2; i++) {
    const child = new Node(root);
    root.items.push(child);
    root.index.set(`k${i}`, child);
    root.set.add(child);
  }
  return root;
}

const NAMES = [
  "self",
  "later",
  "each",
  "fail",
  "next",
  "on",
  "fire",
  "nodes",
  "then",
  "get",
  "values",
  "forEach",
  "size",
  "at",
  "map",
  "call",
  "bind",
  "constructor",
  "__proto__",
  "prototype",
  Symbol.iterator,
];

const isReachable = (v: unknown): v is object => (typeof v === "object" && v !== null) || typeof v === "function";

/** Objects of the language itself, and of the walk, lead nowhere. */
const ignored = new Set<unknown>(
  [Object, Function, Array, Map, Set, Promise, Error, Date, Symbol].flatMap((C) => [
    C,
    C.prototype,
    ...Object.getOwnPropertyNames(C.prototype).map(
      (k) => Object.getOwnPropertyDescriptor(C.prototype, k)!.value as unknown,
    ),
  ]),
);

async function walk(start: object, limit: number): Promise<Set<object>> {
  const seen = new Set<object>();
  const queue: unknown[] = [start];
  const collect = function (this: unknown, ...args: unknown[]): undefined {
    queue.push(this, ...args);
  };
  const attempt = (run: () => unknown): void => {
    try {
      queue.push(run());
    } catch (e) {
      queue.push(e);
    }
  };
  while (queue.length > 0 && seen.size < limit) {
    const v = queue.shift();
    if (!isReachable(v) || seen.has(v) || ignored.has(v) || v === collect) continue;
    seen.add(v);
    if (v instanceof Promise) {
      await v.then(
        (settled) => queue.push(settled),
        (e) => queue.push(e),
      );
      continue;
    }
    let keys: PropertyKey[] = [];
    attempt(() => void (keys = Reflect.ownKeys(v)));
    for (const k of new Set([...keys, ...NAMES])) {
      attempt(() => (v as Record<PropertyKey, unknown>)[k]);
      attempt(() => Object.getOwnPropertyDescriptor(v, k)?.value);
      const member = (() => {
        try {
          return (v as Record<PropertyKey, unknown>)[k];
        } catch {
          return undefined;
        }
      })();
      if (typeof member === "function" && !ignored.has(member)) {
        attempt(() => Reflect.apply(member, v, [collect]));
        attempt(() => Reflect.apply(member, v, ["event", collect]));
        attempt(() => Reflect.apply(member, v, ["k0"]));
        attempt(() => Reflect.apply(member, undefined, [{ callback: collect }]));
      }
    }
    attempt(() => Object.getPrototypeOf(v));
  }
  return seen;
}

const attenuations: [string, (hub: Hub) => object][] = [
  ["revocable", (hub) => revocable(hub).value],
  ["until", (hub) => until(hub, Infinity)],
  ["logged", (hub) => logged(hub, () => {})],
  ["readOnly", (hub) => readOnly(hub)],
  ["pick", (hub) => pick(hub, ["nodes", "on", "fire"])],
  ["times", (hub) => times(1e6, hub)],
  ["confirmed", (hub) => confirmed(hub, () => true)],
  ["two together", (hub) => revocable(logged(hub, () => {})).value],
];

describe("nothing of the host's comes out as it is", () => {
  test.each(attenuations)("%s", async (_name, attenuate) => {
    Node.all.length = 0;
    const hub = new Hub();
    const raw = new Set<unknown>([hub, Hub, Node, Hub.prototype, Node.prototype, EventEmitter.prototype, ...Node.all]);
    for (const node of Node.all) for (const v of Object.values(node)) if (isReachable(v)) raw.add(v);
    const seen = await walk(attenuate(hub), 400);
    expect(seen.size).toBeGreaterThan(10);
    const leaked = [...seen]
      .filter((v) => raw.has(v))
      .map((v) => Object.prototype.toString.call(v) + Reflect.ownKeys(v).map(String).join());
    expect(leaked).toEqual([]);
  });

  test("the walk finds what is raw", async () => {
    const hub = new Hub();
    expect((await walk({ hidden: () => hub.nodes }, 50)).has(hub.nodes)).toBe(true);
  });
});
