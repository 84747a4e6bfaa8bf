/** What crosses how, by kind, in both directions: the table of docs/membrane.md. */
import { runInNewContext } from "node:vm";
import { createDomain, GuestError, type Domain } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import { describe, expect, test } from "vitest";

const evaluate = (domain: Domain, source: string): unknown => domain.evaluate(compile(source, { goal: "script" }));
const run = (source: string, endowments: Record<string, unknown> = {}): unknown =>
  evaluate(createDomain({ endowments }), source);

const thrownBy = (f: () => unknown): unknown => {
  try {
    f();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
};

describe("identity", () => {
  class Device {
    #state = 1;
    get state(): number {
      return this.#state;
    }
    bump(): number {
      return ++this.#state;
    }
  }
  const things: Record<string, object> = {
    record: { a: 1 },
    "frozen record": Object.freeze({ a: Object.freeze({ b: 1 }) }),
    array: [1, [2]],
    "frozen array": Object.freeze([1, {}]),
    function: () => 1,
    map: new Map([[1, {}]]),
    set: new Set([{}]),
    instance: new Device(),
    URL: new URL("https://a.example/b?c=d"),
    error: new TypeError("e"),
    promise: Promise.resolve(1),
    bare: Object.assign(Object.create(null) as object, { a: 1 }),
    proxy: new Proxy({ a: 1 }, {}),
    "weak map": new WeakMap(),
    generator: (function* () {})(),
    "foreign record": runInNewContext("({ a: 1 })") as object,
    "foreign array": runInNewContext("[1, 2]") as object,
    "foreign function": runInNewContext("() => 1") as object,
    "foreign error": runInNewContext("new TypeError('x')") as object,
    "foreign promise": runInNewContext("Promise.resolve(1)") as object,
  };
  for (const [what, thing] of Object.entries(things)) {
    test(`of a host's ${what} is kept, there and back`, () => {
      const back: unknown[] = [];
      const host = { thing, get: () => thing, give: (...all: unknown[]) => back.push(...all) };
      expect(
        run(`host.thing === host.thing && host.get() === host.thing && direct === host.thing`, { host, direct: thing }),
      ).toBe(true);
      run(`host.give(host.thing, direct, host.get())`, { host, direct: thing });
      expect(back.every((x) => x === thing)).toBe(true);
    });
  }

  const guestThings = [
    `({ a: 1 })`, `[1, [2]]`, `() => 1`, `function () {}`, `class { m() {} }`, `new (class { _x = 1; m() {} })()`, `new Map([[1, 2]])`, `new Set([1])`,
    `new TypeError("e")`, `Promise.resolve(1)`, `new Proxy({ a: 1 }, {})`, `new Proxy([], {})`, `Object.create(null)`, `(function* () {})()`, `new WeakMap()`,
    `Proxy.revocable({}, {}).proxy`,
  ]; // prettier-ignore
  for (const source of guestThings) {
    test(`of a guest's ${source} is kept, there and back`, () => {
      const seen: unknown[] = [];
      const keep = (x: unknown): unknown => (seen.push(x), x);
      expect(run(`const x = ${source}; keep(x) === x && keep({ x }).x === x && keep(() => x)() === x`, { keep })).toBe(
        true,
      );
      const [first, record, f] = seen as [unknown, { x: unknown }, () => unknown];
      expect(record.x).toBe(first);
      expect(f()).toBe(first);
    });
  }

  test("of values there is none: dates, expressions and bytes are copied each time", () => {
    const host = { date: new Date(5), bytes: new Uint8Array([1, 2]) };
    expect(run(`host.date === host.date || host.bytes === host.bytes`, { host })).toBe(false);
    expect(run(`host.bytes[0] = 9; host.bytes[0]`, { host })).toBe(1);
    // What a host function wrote into its copy comes back.
    const fill = (bytes: Uint8Array): Uint8Array => bytes.fill(7);
    expect(run(`const a = new Uint8Array(2); fill(a).join() + a.join()`, { fill })).toBe("7,70,0");
  });
});

describe("host collections", () => {
  const map = new Map<unknown, unknown>([["k", { v: 1 }]]);
  const key = {};
  map.set(key, "by object");
  const set = new Set<unknown>([key, 2]);
  const host = { map, set, key };

  test("are live views with the methods of the viewer", () => {
    expect(
      run(
        `[host.map instanceof Map, host.map.size, host.map.get("k").v, host.map.get(host.key), [...host.map.keys()].length, host.map.has("z")]`,
        { host },
      ),
    ).toEqual([true, 2, 1, "by object", 2, false]);
    expect(
      run(`[host.set instanceof Set, host.set.has(host.key), [...host.set][1], Array.from(host.set.values()).length]`, {
        host,
      }),
    ).toEqual([true, true, 2, 2]);
    expect(
      run(`let s = ""; host.map.forEach((v, k, m) => { s += typeof v + typeof k + (m === host.map) }); s`, { host }),
    ).toBe("objectstringtruestringobjecttrue");
    expect(run(`new Map(host.map).size + new Set(host.set).size`, { host })).toBe(4);
    const domain = createDomain({ endowments: { host } });
    map.set("later", 1);
    expect(evaluate(domain, `host.map.get("later")`)).toBe(1);
    map.delete("later");
  });

  test("refuse their mutators, also borrowed ones and those of another realm", () => {
    const foreign = runInNewContext("new Map([[1, { a: 2 }]])") as Map<unknown, unknown>;
    for (const road of [
      `m.set("x", 1)`,
      `m.delete("k")`,
      `m.clear()`,
      `const { clear } = m; clear.call(m)`,
      `Map.prototype.clear.call(m)`,
      `Reflect.apply(m.clear, m, [])`,
    ]) {
      for (const m of [map, foreign]) {
        const size = m.size;
        expect(() => run(road, { m })).toThrow(GuestError);
        expect(m.size).toBe(size);
      }
    }
    expect(run(`[m instanceof Map, m.get(1).a, [...m].length]`, { m: foreign })).toEqual([true, 2, 1]);
  });

  test("a class that overrides a method of its collection is asked", () => {
    class Default extends Map {
      override get(k: unknown): unknown {
        return super.get(k) ?? "default";
      }
    }
    expect(run(`m.get(1)`, { m: new Default() })).toBe("default");
  });

  test("a native read from a view does not come home as the native", () => {
    const victim = new Map([["a", 1]]);
    const apply = (f: (k: string) => unknown): unknown => f.call(victim, "a");
    run(`apply(m.get)`, { apply, m: new Map([["a", 2]]) });
    expect(thrownBy(() => run(`apply(m.delete)`, { apply, m: new Map() }))).toBeInstanceOf(GuestError);
    expect(victim.size).toBe(1);
  });
});

describe("guest collections", () => {
  test("are live, read-only views of the host", () => {
    const domain = createDomain();
    const map = evaluate(domain, `const m = new Map([["a", { b: 1 }]]); m`) as Map<string, unknown>;
    expect([map instanceof Map, map.size, map.get("a"), [...map.keys()]]).toEqual([true, 1, { b: 1 }, ["a"]]);
    evaluate(domain, `m.set("c", 2)`);
    expect(map.get("c")).toBe(2);
    expect(() => map.set("d", 1)).toThrow(TypeError);
    expect(new Map(map).size).toBe(2);
  });

  test("of a class with hostile methods: they run as the guest's, with views", () => {
    const map = run(`new (class extends Map { get(k) { return { k } } })()`) as Map<unknown, unknown>;
    const mine = {};
    expect((map.get(mine) as { k: unknown }).k).toBe(mine);
  });
});

describe("iteration", () => {
  test("of host arrays, generators and iterators", () => {
    function* numbers(): Generator<unknown, string> {
      const got = yield { n: 1 };
      yield got;
      return "end";
    }
    const host = { numbers, list: [{ n: 1 }, 2], entries: new Map([[{ a: 1 }, 2]]) };
    expect(
      run(
        `const g = host.numbers(); const a = g.next().value.n; const x = {}; [a, g.next(x).value === x, g.next().value, g.next().done]`,
        { host },
      ),
    ).toEqual([1, true, "end", true]);
    expect(run(`[...host.list].length + host.list.map((x) => x.n ?? x)[0] + [...host.entries][0][1]`, { host })).toBe(
      5,
    );
    expect(run(`let s = 0; for (const x of host.list) s += x.n ?? x; s`, { host })).toBe(3);
    expect(
      run(`const i = host.list[Symbol.iterator](); i.next(); i.next(); [i.next().done, i.next().done]`, { host }),
    ).toEqual([true, true]);
    expect(run(`host.list[Symbol.iterator] === Array.prototype.values`, { host })).toBe(true);
    expect(run(`const [a, ...rest] = host.list; [a.n, rest.length]`, { host })).toEqual([1, 1]);
  });

  test("of host async generators, and of the guest's by the host", async () => {
    async function* soon(): AsyncGenerator<unknown> {
      yield { n: 1 };
      yield* [{ n: 2 }];
    }
    await expect(
      run(`(async () => { let s = 0; for await (const x of soon()) s += x.n; return s })()`, { soon }),
    ).resolves.toBe(3);
    const guest = run(`(async function* () { yield { n: 1 }; yield { n: 2 } })()`) as AsyncIterable<{ n: number }>;
    let sum = 0;
    for await (const { n } of guest) sum += n;
    expect(sum).toBe(3);
    const generator = run(`(function* () { yield [1]; })()`) as Iterable<number[]>;
    expect([...generator].map((x) => x[0])).toEqual([1]);
  });

  test("a generator that throws, throws a rebuilt error", () => {
    function* failing(): Generator<number> {
      yield 1;
      throw new RangeError("no more");
    }
    expect(
      run(`const g = failing(); g.next(); try { g.next() } catch (e) { e instanceof RangeError && e.message }`, {
        failing,
      }),
    ).toBe("no more");
  });
});

describe("class instances", () => {
  class Counter {
    #n = 0;
    list: unknown[] = [];
    get n(): number {
      return this.#n;
    }
    set n(v: number) {
      this.#n = v;
    }
    inc(): this {
      this.#n++;
      return this;
    }
    get broken(): never {
      throw new TypeError("getter");
    }
  }
  test("with #private state run on the object itself", () => {
    const counter = new Counter();
    expect(run(`c.inc().inc() === c && c.n`, { c: counter })).toBe(2);
    expect(run(`try { c.n = 5 } catch (e) { e.message }`, { c: counter })).toMatch(/read-only.*writable/);
    expect(counter.n).toBe(2);
    expect(run(`try { c.broken } catch (e) { e instanceof TypeError && e.message }`, { c: counter })).toBe("getter");
    expect(run(`Object.keys(c)`, { c: counter })).toEqual(["list"]);
    expect(run(`url.searchParams.get("q") + url.host`, { url: new URL("https://h.example/?q=1") })).toBe("1h.example");
  });
  test("a method of the host's class refuses a guest's receiver", () => {
    expect(() => run(`c.inc.call({})`, { c: new Counter() })).toThrow(TypeError);
  });
});

describe("frozen, sealed and odd host objects", () => {
  test("read as what they are", () => {
    const frozen = Object.freeze({ a: Object.freeze({ b: [1] }), get g() { return 7; } }); // prettier-ignore
    const odd = Object.defineProperties(
      {},
      { hidden: { value: { x: 1 } }, fixed: { value: 1, enumerable: true }, accessor: { get: () => ({ y: 2 }) } },
    );
    const host = { frozen, odd };
    expect(
      run(`[host.frozen.a.b[0], host.frozen.g, Object.keys(host.odd), host.odd.hidden.x, host.odd.accessor.y]`, {
        host,
      }),
    ).toEqual([1, 7, ["fixed"], 1, 2]);
    expect(
      run(
        `const d = Object.getOwnPropertyDescriptor(host.odd, "hidden"); [d.value.x, d.writable, d.enumerable, d.configurable]`,
        { host },
      ),
    ).toEqual([1, false, false, true]);
    expect(run(`JSON.stringify(host.frozen)`, { host })).toBe(`{"a":{"b":[1]},"g":7}`);
  });

  test("a host Proxy whose traps throw, throws rebuilt errors", () => {
    const fail = (): never => {
      throw new RangeError("trap");
    };
    const traps = { get: fail, has: fail, ownKeys: fail, getOwnPropertyDescriptor: fail };
    const host = { p: new Proxy({}, traps), q: new Proxy({}, { getPrototypeOf: fail }) };
    for (const road of [
      `host.p.x`,
      `"x" in host.p`,
      `Object.keys(host.p)`,
      `Object.getOwnPropertyDescriptor(host.p, "x")`,
      `host.q`,
    ]) {
      expect(run(`try { ${road} } catch (e) { e instanceof RangeError && e.message + e.stack }`, { host })).toBe(
        "trapRangeError: trap",
      );
    }
  });
});

describe("errors", () => {
  test("keep kind, message, code, cause and errors, in cycles too", () => {
    const cause = Object.assign(new RangeError("inner"), { code: "E_INNER" });
    const outer = new AggregateError([cause, { plain: 1 }], "outer", { cause });
    (cause as { cause?: unknown }).cause = outer;
    const fail = (): never => {
      throw outer;
    };
    const got = run(
      `try { fail() } catch (e) { [e instanceof AggregateError, e.message, e.cause.code, e.errors[0] === e.cause, e.cause.cause === e, e.errors[1].plain] }`,
      { fail },
    );
    expect(got).toEqual([true, "outer", "E_INNER", true, true, 1]);
  });
});

describe("deep and cyclic graphs", () => {
  test("100,000 levels of records, arrays and maps cross lazily", () => {
    let deep: unknown = "bottom";
    for (let i = 0; i < 100_000; i++)
      deep = i % 3 === 0 ? { down: deep } : i % 3 === 1 ? [deep] : new Map([["down", deep]]);
    expect(
      run(
        `let d = deep, n = 0; while (typeof d === "object") { d = d instanceof Map ? d.get("down") : Array.isArray(d) ? d[0] : d.down; n++ } n + d`,
        { deep },
      ),
    ).toBe("100000bottom");
    const guest = run(`let d = 1; for (let i = 0; i < 100000; i++) d = i % 2 ? { down: d } : [d]; d`);
    let n = 0;
    for (let d = guest; typeof d === "object"; n++) d = Array.isArray(d) ? d[0] : (d as { down: unknown }).down;
    expect(n).toBe(100_000);
  });

  test("cycles are cycles", () => {
    const host: Record<string, unknown> = { list: [] };
    host["self"] = host;
    (host["list"] as unknown[]).push(host["list"], host);
    expect(run(`host.self.self === host && host.list[0] === host.list && host.list[1] === host`, { host })).toBe(true);
  });
});

describe("hostile guest proxies handed to the host", () => {
  test("a revoked proxy throws when it is used, and not when it crosses", () => {
    const proxy = run(`const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); proxy`) as { x: unknown };
    expect(() => proxy.x).toThrow(GuestError);
    expect(() => Object.keys(proxy)).toThrow(GuestError);
  });

  test("a proxy that lies cannot break the host's view", () => {
    const proxy = run(
      `new Proxy({}, { ownKeys: () => ["a", "b"], getOwnPropertyDescriptor: () => ({ value: 1, configurable: true, enumerable: true }), get: () => { throw new Error("no") }, has: () => true, getPrototypeOf: () => null })`,
    ) as Record<string, unknown>;
    expect(Object.getPrototypeOf(proxy)).toBe(Object.prototype);
    expect(Reflect.ownKeys(proxy)).toEqual(["a", "b"]);
    expect(() => proxy["a"]).toThrow(GuestError);
  });
});

describe("revocation", () => {
  test("ends views, facets, natives, iterators, accessors and classes at once", () => {
    const host = { list: [1, 2], map: new Map([[1, 2]]), f: () => 1, o: { x: 1 } };
    const log: string[] = [];
    const domain = createDomain({ endowments: { host, log: (s: string) => log.push(s) } });
    const f = evaluate(
      domain,
      `const { list, map, f, o } = host; const get = map.get; const it = list[Symbol.iterator](); const d = Object.getOwnPropertyDescriptor(host, "o");
       const roads = [() => list[0], () => list.length, () => map.get(1), () => get.call(map, 1), () => f(), () => o.x, () => host.o, () => it.next(), () => d.get(), () => Object.keys(o), () => "x" in o, () => { o.x = 1 }];
       () => roads.map((r) => { try { r(); return "reached" } catch (e) { return e.name } }).join()`,
    ) as () => string;
    // The guest goes on running when its own call revokes the domain: it reaches nothing any more.
    const revoking = createDomain({
      endowments: { host, revoke: () => revoking.revoke(), report: (s: string) => log.push(s) },
    });
    expect(() =>
      evaluate(
        revoking,
        `const { list, map, f, o } = host; const get = map.get; const it = list[Symbol.iterator]();
         revoke();
         const names = [() => list[0], () => list.length, () => map.get(1), () => get.call(map, 1), () => f(), () => o.x, () => host.o, () => it.next(), () => Object.keys(o), () => "x" in o, () => { o.x = 1 }, () => report("reached")].map((r) => { try { r(); return "reached" } catch (e) { return e.name } }).join();
         names`,
      ),
    ).not.toThrow();
    expect(log).toEqual([]);
    domain.revoke();
    expect(() => f()).toThrow("revoked");
  });

  test("a promise of the host never settles in the guest afterwards, and one of the guest rejects at the host", async () => {
    const log: unknown[] = [];
    let settle!: (v: unknown) => void;
    let fail!: (e: unknown) => void;
    const promises = [new Promise((resolve) => (settle = resolve)), new Promise((_, reject) => (fail = reject))];
    const mark = { n: 0 };
    const domain = createDomain({ endowments: { promises, log: (x: unknown) => log.push(x) } });
    const settled = evaluate(
      domain,
      `let n = 0; const up = () => { n++ }; for (const p of promises) p.then(up, up); new Promise(() => {}); const later = new Promise((r) => { globalThis.done = r }); [later, () => done(1)]`,
    ) as [Promise<unknown>, () => void];
    const [later, finish] = [settled[0], settled[1]];
    finish();
    domain.revoke("over");
    settle({ secret: 1 });
    fail(new Error("late"));
    await expect(later).rejects.toMatchObject({ name: "RevokedError", message: "over" });
    await new Promise((resolve) => setTimeout(resolve, 2));
    expect([log, mark.n]).toEqual([[], 0]);
  });
});
