/** Which objects of the host a guest may lend a function of the host as its receiver, and what the host awaits of a domain that ends. */
import { EventEmitter } from "node:events";
import { createDomain, pick, logged, RevokedError, AuthorityError } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import { describe, expect, test } from "vitest";

const run = (source: string, endowments: Record<string, unknown>): unknown =>
  createDomain({ endowments }).evaluate(compile(source, { goal: "script" }));

describe("a function of the host runs on objects of the host that have it as a member", () => {
  class Base {
    constructor(readonly n: number) {}
    tell(): number {
      return this.n;
    }
    get teller(): () => number {
      return this.tell;
    }
  }
  class Derived extends Base {}
  const accepted: Record<string, [string, unknown]> = {
    "a method of another instance of the class": ["a.tell.call(b)", 2],
    "an inherited method": ["a.tell.call(c)", 3],
    "a method that an accessor gives": ["a.teller.call(b)", 2],
    "a method taken before others were read": ["const { tell } = a; b.tell(); c.tell(); tell.call(b)", 2],
    "a call within the arguments of another": ["a.tell(a.tell(b.tell()))", 1],
    "an own method under another name": ["record.alias.call(record)", "record"],
    "a method under a symbol": ["[...iterable].join()", "1,2"],
    "a method that a proxy has and does not list": ["const { tell } = picked; picked.other(); tell.call(picked)", 4],
    "an object of the guest's": ["a.tell.call({ n: 5 })", 5],
    "no object": ["typeof self.call(undefined) + typeof self.call(1)", "undefinednumber"],
  };
  const endowments = {
    a: new Base(1),
    b: new Base(2),
    c: new Derived(3),
    record: {
      name: "record",
      alias: function other(this: { name: string }) {
        return this.name;
      },
    },
    iterable: {
      *[Symbol.iterator]() {
        yield 1;
        yield 2;
      },
    },
    picked: pick(Object.assign(new Base(4), { other: () => 0 }), ["tell", "other"]),
    self(this: unknown) {
      return this;
    },
    registry: { n: "secret" },
  };
  for (const [what, [source, value]] of Object.entries(accepted)) {
    test(`also ${what}`, () => {
      expect(run(source, endowments)).toBe(value);
    });
  }

  test.each(["a.tell.call(registry)", "a.tell.call(record)", "self.call(registry)", "record.alias.apply(a, [])"])(
    "not %s",
    (source) => {
      expect(() => run(source, endowments)).toThrow(expect.objectContaining({ code: "authority/receiver" }) as Error);
      expect(() => run(source, endowments)).toThrow(AuthorityError);
    },
  );

  test("an emitter cannot be made to write another object", () => {
    const registry = {};
    run("try { emitter.on.call(registry, 'x', () => {}) } catch {}; emitter.on('x', () => {});", {
      emitter: new EventEmitter(),
      registry,
    });
    expect(Reflect.ownKeys(registry)).toEqual([]);
  });

  test("a use is logged once", () => {
    const uses: string[] = [];
    const tool = logged({ use: () => 1, other: () => 2 }, ({ name }) => void uses.push(name));
    run("tool.use(); tool.use(tool.other());", { tool });
    // The name and the length of a function are read when it crosses.
    const reads = uses.slice(uses.indexOf("object.use()") + 1).filter((use) => !/\.(name|length)$/.test(use));
    expect(reads).toEqual(["object.use", "object.other", "object.other()", "object.use()"]);
  });
});

describe("a promise that the host awaits when the domain is revoked", () => {
  test.each([
    ["never settles", "new Promise(() => {})"],
    ["waits for the host", "(async () => { await later(); return 1; })()"],
    [
      "waits for itself to be awaited",
      "(async () => { for await (const x of (async function* () { await later(); })()); })()",
    ],
  ])("rejects, where it %s", async (_what, source) => {
    const domain = createDomain({ endowments: { later: () => new Promise(() => {}) } });
    const promise = domain.evaluate(compile(source, { goal: "script" })) as Promise<unknown>;
    domain.revoke("over");
    await expect(promise).rejects.toThrow(RevokedError);
  });

  test("which has settled, stays", async () => {
    const domain = createDomain();
    const promise = domain.evaluate(compile("Promise.resolve(1)", { goal: "script" })) as Promise<unknown>;
    await promise;
    domain.revoke();
    expect(await promise).toBe(1);
  });
});
