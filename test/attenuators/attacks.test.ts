/** The ways around an attenuator that its docstring says are closed. */
import {
  confirmed,
  createDomain,
  logged,
  makeSealer,
  once,
  origins,
  pick,
  rate,
  readOnly,
  revocable,
  times,
  under,
  until,
} from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import { EventEmitter } from "node:events";
import { describe, expect, test } from "vitest";

const code = (expected: string) => expect.objectContaining({ code: expected });
const refused = (run: () => unknown, expected: string) => expect(run).toThrow(code(expected));

class Account {
  #balance = 100;
  readonly created = new Date(0);
  readonly bytes = new Uint8Array([1, 2, 3]);
  parent: Account | null = null;
  child = { owner: this as Account };
  get balance() {
    return this.#balance;
  }
  withdraw(n: number): this {
    this.#balance -= n;
    return this;
  }
  async later(): Promise<this> {
    return this;
  }
  each(f: (a: Account) => void) {
    f.call(this, this);
  }
  fail(): never {
    throw new Error("failed", { cause: this });
  }
}

describe("nothing that comes out is the object itself", () => {
  const facades: [string, (a: Account) => Account][] = [
    ["pick", (a) => pick(a, ["withdraw", "later", "each", "fail", "child"]) as Account],
    ["revocable", (a) => revocable(a).value],
    ["until", (a) => until(a, Infinity)],
    ["logged", (a) => logged(a, () => {})],
    ["times", (a) => times(100, a)],
    ["confirmed", (a) => confirmed(a, () => true)],
  ];
  test.each(facades)("%s", async (_name, attenuate) => {
    const account = new Account();
    const facade = attenuate(account);
    expect(facade).not.toBe(account);
    expect(facade.withdraw(1)).toBe(facade);
    expect(facade.child.owner).toBe(facade);
    expect(await facade.later()).toBe(facade);
    const seen: unknown[] = [];
    facade.each(function (this: unknown, a) {
      seen.push(this, a);
    });
    expect(seen).toEqual([facade, facade]);
    try {
      facade.fail();
      expect.unreachable();
    } catch (e) {
      expect((e as Error).cause).toBe(facade);
    }
    expect(facade.constructor).toBe(Object);
    expect(Object.getPrototypeOf(facade)).toBe(Object.prototype);
    expect((facade as unknown as Record<string, unknown>)["__proto__"]).toBe(Object.prototype);
    expect(account.balance).toBe(99);
  });

  test("the emitter is not its listeners' this", () => {
    const emitter = new EventEmitter();
    const facade = times(2, emitter);
    let self: unknown;
    facade.on("x", function (this: unknown) {
      self = this;
    });
    emitter.emit("x");
    expect(self).toBe(facade);
    facade.listenerCount("x");
    refused(() => facade.listenerCount("x"), "attenuator/times");
  });
});

test("intrinsics are not attenuated, nor laundered through one", () => {
  for (const intrinsic of [eval, Function, Reflect, Object.getPrototypeOf]) {
    refused(() => once(intrinsic), "authority/intrinsic");
    refused(() => revocable(intrinsic), "authority/intrinsic");
  }
  const { value } = revocable({ make: Function });
  const domain = createDomain({ endowments: { value } });
  const run = (source: string) => domain.evaluate(compile(source, { profile: "compat", goal: "script" }));
  expect(() => run(`value.make("return globalThis")()`)).toThrow(
    expect.objectContaining({ code: expect.stringMatching(/^authority\//) }),
  );
  expect(() => run(`value.constructor.constructor("return process")()`)).toThrow();
});

describe("readOnly", () => {
  const make = () => ({
    list: [{ n: 1 }, { n: 0 }],
    map: new Map([["k", { n: 1 }]]),
    set: new Set([1]),
    account: new Account(),
  });

  test("reads data, live", () => {
    const o = make();
    const view = readOnly(o);
    expect(view.list.map(({ n }) => n + 1)).toEqual([2, 1]);
    expect([...view.list].length).toBe(2);
    expect(view.map.get("k")!.n).toBe(1);
    expect([...view.map].map(([k, v]) => k + v.n)).toEqual(["k1"]);
    expect(view.set.has(1) && view.map.size === 1).toBe(true);
    expect(view.account.balance).toBe(100);
    expect(JSON.stringify(view.list)).toBe('[{"n":1},{"n":0}]');
    o.list.push({ n: 2 });
    expect(view.list.length).toBe(3);
    expect(view.list).toBe(view.list);
  });

  test("changes nothing", () => {
    const o = make();
    const before = structuredClone({ list: o.list, map: o.map, set: o.set });
    const view = readOnly(o);
    const writes: (() => unknown)[] = [
      () => view.list.push({ n: 3 }),
      () => view.list.sort(),
      () => ((view.list[0] as { n: number }).n = 5),
      () => view.map.set("k", { n: 2 }),
      () => view.map.clear(),
      () => view.set.delete(1),
      () => view.map.forEach((v) => (v.n = 9)),
      () => [...view.map.values()].forEach((v) => (v.n = 9)),
      () => view.account.withdraw(1),
      () => delete (view as { list?: unknown }).list,
      () => Object.assign(view.list[0]!, { n: 7 }),
      () => Map.prototype.set.call(view.map, "k", { n: 1 }),
      () => Object.defineProperty(view, "x", { value: 1 }),
      () => Object.setPrototypeOf(view, null),
      () => Object.freeze(view),
      () => Object.create(view).list.push({ n: 1 }),
    ];
    for (const write of writes) expect(write, write.toString()).toThrow();
    view.account.created.setTime(1);
    view.account.bytes[0] = 9;
    expect({ list: o.list, map: o.map, set: o.set }).toEqual(before);
    expect([o.account.balance, o.account.created.getTime(), o.account.bytes[0]]).toEqual([100, 0, 1]);
    const heir = Object.create(view) as { list: unknown };
    expect(() => {
      heir.list = 1;
    }).toThrow();
  });
});

describe("once, times, rate", () => {
  test("a call that re-enters or throws has used its turn", () => {
    const inner: string[] = [];
    const f: (again: boolean) => void = once((again: boolean) => {
      inner.push("called");
      if (again) f(false);
    });
    refused(() => f(true), "attenuator/once");
    const g = once(() => {
      throw new Error("failed");
    });
    expect(g).toThrow("failed");
    refused(g, "attenuator/once");
    expect(inner).toEqual(["called"]);
  });

  test("methods are counted together, by every road", () => {
    const api = times(2, { a: () => 1, nested: { b: () => 2 } });
    api.a();
    const { b } = api.nested;
    Reflect.apply(b, null, []);
    refused(() => api.a(), "attenuator/times");
    refused(() => b.call({}), "attenuator/times");
    refused(() => [1].map(api.a), "attenuator/times");
    const f = once(() => 1);
    f.bind(null).call(null);
    refused(f, "attenuator/once");
  });

  test("no burst across a boundary, no clock that goes back", () => {
    let now = 0;
    const f = rate(() => now, { per: 2, ms: 100, clock: () => now });
    now = 90;
    f();
    f();
    now = 110;
    refused(f, "attenuator/rate");
    now = 190;
    expect(f()).toBe(190);
    for (now of [100, NaN]) refused(f, "attenuator/rate");
    expect(rate(() => "now", { per: 1, ms: 1000 })()).toBe("now");
  });

  test("wrong options", () => {
    for (const n of [-1, 1.5, NaN, Infinity]) refused(() => times(n, () => 0), "options/value");
    refused(() => rate(() => 0, { per: 0, ms: 1 }), "options/value");
    refused(() => rate(() => 0, { per: 1, ms: 0 }), "options/value");
    refused(() => once(1 as never), "options/type");
  });
});

describe("until and revocable", () => {
  test("results, iterators, callbacks and promises end", async () => {
    const listeners: ((n: number) => void)[] = [];
    let settle!: (o: object) => void;
    const target = {
      rows: [{ id: 1 }],
      map: new Map([[1, { id: 2 }]]),
      on: (f: (n: number) => void) => listeners.push(f),
      pending: () => new Promise<object>((resolve) => (settle = resolve)),
    };
    const { value, revoke } = revocable(target);
    const row = value.rows[0]!;
    const iterator = value.map.values();
    const { on } = value;
    const heard: number[] = [];
    on((n) => heard.push(n));
    const pending = value.pending();
    listeners[0]!(1);
    revoke();
    for (const use of [
      () => row.id,
      () => iterator.next(),
      () => on(() => {}),
      () => listeners[0]!(2),
      () => "rows" in value,
      () => Object.keys(value),
      () => ((value as { rows: unknown }).rows = 1),
    ]) {
      refused(use, "revoked/capability");
    }
    settle({ secret: 1 });
    await expect(pending).rejects.toEqual(code("revoked/capability"));
    expect(heard).toEqual([1]);
  });

  test("a result in whose midst the end came is withheld", () => {
    const { value, revoke } = revocable({
      read() {
        revoke();
        return "secret";
      },
    });
    refused(() => value.read(), "revoked/capability");
  });

  test("an end that was seen stays, whatever the clock says", () => {
    let now: unknown = 0;
    const f = until(() => "yes", 10, { clock: () => now as number });
    expect(f()).toBe("yes");
    now = 10;
    refused(f, "revoked/until");
    now = 0;
    refused(f, "revoked/until");
    const g = until(() => "yes", 10, { clock: () => "0" as never });
    refused(g, "revoked/until");
    const signal = {
      count: 0,
      get aborted() {
        if (this.count++ > 0) throw new Error("broken");
        return false;
      },
    };
    const h = until(() => "yes", signal);
    expect(() => h()).toThrow("broken");
    refused(h, "revoked/until");
  });
});

test("logged: sees every operation before it happens, alters nothing, and opens nothing when it fails", () => {
  const seen: string[] = [];
  const target = { n: 1, add: (list: number[]) => list.length };
  const facade = logged(target, (entry) => {
    seen.push(`${entry.operation} ${entry.name}`);
    expect(() => (entry.args as unknown[]).push(1)).toThrow();
    return "ignored";
  });
  expect(facade.add([1])).toBe(1);
  facade.n = 2;
  expect("n" in facade && target.n).toBe(2);
  expect(seen).toEqual(["get object.add", "call object.add()", "set object.n", "look object.n"]);
  let called = false;
  const broken = logged(
    () => (called = true),
    () => {
      throw new Error("disk full");
    },
  );
  refused(broken, "attenuator/log");
  expect(called).toBe(false);
});

describe("confirmed", () => {
  test("what was asked about is what is done", async () => {
    const paid: unknown[] = [];
    const pay = confirmed(
      (order: { to: string; lines: number[] }) => void paid.push(structuredClone(order)),
      () => answer,
    );
    let answer: unknown = true;
    let reads = 0;
    const order = {
      get to() {
        return reads++ === 0 ? "Ada" : "Mallory";
      },
      lines: [1],
    };
    pay(order);
    let confirm!: (v: boolean) => void;
    answer = new Promise<boolean>((resolve) => (confirm = resolve));
    const later = { to: "Ada", lines: [2] };
    const done = pay(later);
    later.to = "Mallory";
    later.lines.push(1e6);
    confirm(true);
    await done;
    expect(paid).toEqual([
      { to: "Ada", lines: [1] },
      { to: "Ada", lines: [2] },
    ]);
  });

  test("ask cannot change the arguments, and only true confirms", async () => {
    let got: unknown;
    const f = confirmed(
      (o: { n: number }) => (got = o.n),
      ({ args }) => {
        expect(() => ((args[0] as { n: number }).n = 2)).toThrow();
        return true;
      },
    );
    f({ n: 1 });
    expect(got).toBe(1);
    for (const answer of [1, "true", undefined, {}, false]) {
      refused(
        confirmed(
          () => 1,
          () => answer,
        ),
        "attenuator/confirmed",
      );
    }
    refused(
      confirmed(
        () => 1,
        () => {
          throw new Error("closed");
        },
      ),
      "attenuator/confirmed",
    );
    for (const answer of [Promise.resolve(1), Promise.reject(new Error("closed"))]) {
      await expect(
        confirmed(
          () => 1,
          () => answer,
        )(),
      ).rejects.toEqual(code("attenuator/confirmed"));
    }
  });
});

describe("under", () => {
  const read = under((path: string) => path, "/srv/public");
  test.each(["a", "a/b.txt", "./a//b", "", ".", "...a", "a..b", "ä/日本"])("%j is a path", (path) => {
    expect(read(path).startsWith("/srv/public")).toBe(true);
  });
  test.each([
    ..."../x|..|a/../../x|/etc/passwd|//host/x|C:/x|c:x|a\\b|..\\x|\\\\host\\x|a\0b|a\nb|%2e%2e/x|%2E./x|a%2fb|a%5cb|%252e|~/x".split(
      "|",
    ),
    ...".../x|.. /x|a./x|a /x|file:stream|con|nul.txt|LPT1|com¹.log|．．/x|‥/x|․․/x|ＣＯＮ".split("|"),
    { toString: () => "a" },
    ["a"],
    new URL("file:///etc/passwd"),
    Buffer.from("a"),
    undefined,
  ])("%j is not", (path) => {
    refused(() => read(path as never), "attenuator/path");
  });

  test("objects: each path, of the object's own methods, whatever the receiver", () => {
    const tree = {
      read: (path: string) => path,
      rename: (from: string, to: string) => `${from} ${to}`,
      open: (path: string) => ({ read: (inner: string) => `${path}:${inner}` }),
      promises: { read: (path: string) => path },
    };
    const facade = under(tree, "p");
    expect(facade.read("a")).toBe("p/a");
    refused(() => facade.rename("a", "../b"), "attenuator/path");
    const sub = facade.open("d");
    expect(sub.read("x")).toBe("p/d:x");
    expect(facade.promises.read("a")).toBe("p/a");
    refused(() => facade.promises.read("/etc/passwd"), "attenuator/path");
    const { read: readRoot } = facade;
    expect(readRoot("a")).toBe("p/a");
    refused(() => readRoot.call(sub as never, "a"), "authority/receiver");
    expect(readRoot.call({ read: readRoot } as never, "a")).toBe("p/a");
    refused(() => (facade.read as () => string)(), "attenuator/path");
    const both = under(tree, "p", { paths: { rename: [0, 1] } });
    expect(both.rename("a", "b")).toBe("p/a p/b");
    refused(() => both.rename("a", "../b"), "attenuator/path");
    refused(() => both.read("a"), "attenuator/path");
  });
});

describe("origins", () => {
  const sent: [string, Record<string, unknown>][] = [];
  const answers = new Map<string, { status: number; location: string }>();
  const fetch = async (url: string, init: Record<string, unknown>) => {
    sent.push([url, init]);
    const answer = answers.get(url);
    const location = answer?.location ?? null;
    return { status: answer?.status ?? 200, headers: { get: () => location }, type: "basic" };
  };
  const get = origins(fetch, ["https://a.example", "http://[::1]:8080", "https://bücher.example"]) as unknown as (
    input: unknown,
    init?: unknown,
  ) => Promise<{ status: number }>;

  test.each([
    "https://a.example",
    "https://a.example:443/x?y#z",
    "HTTPS://A.EXAMPLE/",
    " https://a.example/\n",
    "http://[0:0:0:0:0:0:0:1]:8080/x",
    "https://xn--bcher-kva.example/",
    new URL("https://a.example/y"),
    { url: "https://a.example/request", method: "post", body: "x" },
  ])("%s is reached", async (input) => {
    expect((await get(input)).status).toBe(200);
  });

  test.each([
    "http://a.example/",
    "https://a.example:444/",
    "https://b.example/",
    "https://a.example.evil.example/",
    "https://a.example@evil.example/",
    "https://user:pass@a.example/",
    "https://a.example./",
    "https:\\\\evil.example\\@a.example",
    "//evil.example",
    "data:text/plain,x",
    "blob:https://a.example/1234",
    "file:///etc/passwd",
    "javascript:1",
    "ws://a.example/",
    "http://[::1]/",
    "http://[::ffff:7f00:1]:8080/",
    "/relative",
    "",
    { toString: () => "https://a.example/" },
    null,
  ])("%s is not", async (input) => {
    const before = sent.length;
    await expect(get(input)).rejects.toThrow();
    expect(sent.length).toBe(before);
  });

  test("an address that changes its mind is read once", async () => {
    let reads = 0;
    await get({
      get url() {
        return reads++ < 1 ? "https://a.example/" : "https://evil.example/";
      },
    });
    expect(sent.at(-1)![0]).toBe("https://a.example/");
    // Whether it is there at all is a read, and the value that was checked is the one that is used.
    expect(reads).toBe(1);
  });

  test("redirects are checked and rewritten", async () => {
    answers.set("https://a.example/1", { status: 302, location: "https://evil.example/" });
    await expect(get("https://a.example/1")).rejects.toEqual(code("attenuator/origin"));
    expect(sent.some(([url]) => url.includes("evil"))).toBe(false);
    answers.set("https://a.example/2", { status: 302, location: "//xn--bcher-kva.example/3" });
    await get("https://a.example/2", {
      method: "POST",
      body: "secret",
      headers: { Authorization: "x", "Content-Type": "text/plain", "X-Own": "1" },
    });
    const [url, init] = sent.at(-1)!;
    expect([url, init["method"], init["body"], init["headers"]]).toEqual([
      "https://xn--bcher-kva.example/3",
      "GET",
      undefined,
      [["x-own", "1"]],
    ]);
    answers.set("https://a.example/loop", { status: 307, location: "/loop" });
    const before = sent.length;
    await expect(get("https://a.example/loop")).rejects.toThrow("more than 20 redirects");
    expect(sent.length).toBe(before + 21);
    answers.set("https://a.example/user", { status: 301, location: "https://u:p@a.example/" });
    await expect(get("https://a.example/user")).rejects.toEqual(code("attenuator/origin"));
  });

  test("only known options reach the host's fetch", async () => {
    await get("https://a.example/", {
      dispatcher: {},
      agent: {},
      credentials: "include",
      redirect: "follow",
      headers: { Host: "internal", Cookie: "a=1", "Proxy-Authorization": "x", "Sec-Fetch-Site": "none", Accept: "*/*" },
    });
    expect(sent.at(-1)![1]).toEqual({
      method: "GET",
      headers: [["accept", "*/*"]],
      redirect: "manual",
      credentials: "omit",
      referrerPolicy: "no-referrer",
    });
    for (const init of [
      { method: "CONNECT" },
      { method: "TRACE" },
      { method: "GET /x HTTP/1.1\r\nHost: internal" },
      { headers: { "x\r\ny": "1" } },
      { headers: { x: "1\r\nHost: internal" } },
      { body: "x" },
      { redirect: "anything" },
    ]) {
      await expect(get("https://a.example/", init)).rejects.toThrow(TypeError);
    }
  });

  test("a list of what is no origin", () => {
    for (const entry of [
      "https://*.example",
      "https://*",
      "https://a.example/path",
      "a.example",
      "*",
      "https://u@a.example",
      "file:///",
      "data:,",
      1,
    ]) {
      refused(() => origins(fetch, [entry as string]), "options/value");
    }
  });
});

describe("errors of a class of the host", () => {
  class Failure extends Error {
    #api: object;
    constructor(api: object) {
      super("failed");
      this.#api = api;
    }
    get api() {
      return this.#api;
    }
  }
  class Plain extends Error {}
  class Listed extends Error {
    static readonly all: Error[] = [];
  }
  const caught = (make: (api: object) => Error): Error & { api?: { secret?: string } } => {
    const api = {
      secret: "s",
      fail() {
        throw make(this);
      },
    };
    try {
      pick(api, ["fail"]).fail();
    } catch (error) {
      return error as Error;
    }
    throw new Error("unreachable");
  };

  test("that lead to objects by the class come out as copies", () => {
    const failure = caught((api) => new Failure(api));
    expect(failure.message).toBe("failed");
    expect(failure.api).toBe(undefined);
    const listed = caught(() => new Listed("listed"));
    expect(listed.constructor).toBe(Error);
  });

  test("that lead to none come out as they are", () => {
    expect(caught(() => new Plain("plain"))).toBeInstanceOf(Plain);
    expect(caught(() => new DOMException("gone", "AbortError"))).toBeInstanceOf(DOMException);
  });
});

test("a method runs on no object that has it not", () => {
  const shop = {
    stock: { price: 5 },
    price: 1,
    raise(this: { price: number }) {
      return ++this.price;
    },
    again: null as unknown,
  };
  const other = { price: 10, raise: shop.raise };
  shop.again = other;
  const { value } = revocable(shop);
  expect(value.raise()).toBe(2);
  refused(() => value.raise.call(value.stock), "authority/receiver");
  refused(() => Reflect.apply(value.raise, value.stock, []), "authority/receiver");
  refused(() => value.raise.bind(value.stock)(), "authority/receiver");
  expect(shop.stock.price).toBe(5);
  expect(value.raise.call(value.again as typeof other)).toBe(11);
  expect(value.raise.call({ price: 1 })).toBe(2);
});

describe("natives of collections", () => {
  test("keep what is behind a facade apart from their callbacks and from their arguments", () => {
    const go = () => "gone";
    const o = { go, map: new Map<unknown, unknown>([["k", {}]]), set: new Set<unknown>([1]) };
    const { value } = revocable(o);
    value.map.set("go", value.go);
    value.set.add(value.go);
    expect(o.map.get("go")).toBe(go);
    expect(o.set.has(go)).toBe(true);
    expect(value.map.get("go")).toBe(value.go);
    const seen: unknown[] = [];
    value.map.forEach(function (this: unknown, v, _k, map) {
      seen.push(v === value.map.get("k") || v === value.go, map === value.map, this === value.set);
    }, value.set);
    expect(seen).toEqual([true, true, true, true, true, true]);
  });
});

test("sealers: boxes cross and come back, and cannot be forged", () => {
  const { seal, unseal, isSealed } = makeSealer("letter");
  const other = makeSealer("letter");
  const domain = createDomain({ endowments: { box: seal({ secret: 1 }), seal, other } });
  const second = createDomain({ endowments: { unseal, isSealed } });
  const run = (d: typeof domain, source: string) => d.evaluate(compile(source, { goal: "script", profile: "compat" }));
  expect(unseal(run(domain, "box") as never)).toEqual({ secret: 1 });
  expect(run(domain, "Reflect.ownKeys(box).length + Object.keys(box).length")).toBe(0);
  refused(() => run(domain, "other.unseal(box)"), "attenuator/seal");
  for (const forged of ["({})", "Object.create(box)", "new Proxy(box, {})", "({ ...box })"]) {
    expect(isSealed(run(domain, forged))).toBe(false);
  }
  const ballot = run(domain, "seal({ vote: 'yes' })");
  const open = run(second, "(b) => isSealed(b) && unseal(b).vote") as (b: unknown) => unknown;
  expect(open(ballot)).toBe("yes");
});

test("attenuators compose, and cross the membrane", async () => {
  const account = new Account();
  const { value, revoke } = revocable(times(3, pick(account, ["withdraw", "later"])));
  const domain = createDomain({ endowments: { account: value } });
  const run = (source: string) => domain.evaluate(compile(source, { goal: "script", profile: "compat" }));
  expect(run("account.withdraw(1).withdraw(1) === account")).toBe(true);
  expect(run("account.balance")).toBe(undefined);
  expect(await (run("account.later().then((a) => a === account)") as Promise<boolean>)).toBe(true);
  refused(() => run("account.withdraw(1)"), "attenuator/times");
  revoke();
  refused(() => run("account.withdraw"), "revoked/capability");
  expect(account.balance).toBe(98);
});
