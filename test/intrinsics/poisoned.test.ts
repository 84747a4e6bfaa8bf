/**
 * Domains in a realm that the host changed: SOUNDNESS 1.10, rows i to vi. Each in a process of its own. The artifacts
 * are compiled before the change, since the compiler's own libraries run in the same realm.
 */

import { describe, expect, test } from "vitest";
import { runInFreshRealm } from "../harness/fresh-realm.js";

/** Source texts by name, and what the host does to the realm, before Sallyport is loaded or after. */
interface Case {
  readonly sources?: Readonly<Record<string, string>>;
  readonly before?: string;
  readonly after?: string;
  /** `run(name, options?)` gives what the source gives, or the error's name, code and message. */
  readonly report: string;
}

function inPoisonedRealm(guards: string, { sources = {}, before = "", after = "", report }: Case): Promise<unknown> {
  return runInFreshRealm(`
    const { compile } = await import("@sallyport/transform");
    const sources = ${JSON.stringify(sources)};
    const artifacts = Object.fromEntries(Object.keys(sources).map((name) =>
      [name, compile(sources[name], { profile: "compat", guards: ${JSON.stringify(guards)}, goal: "script" })]));
    const calls = [];
    const hostObject = { secret: "host secret" };
    ${before};
    const { createDomain } = await import("@sallyport/runtime-guards");
    const attempt = (f) => { try { return f(); } catch (e) { return e.name + " " + e.code + " " + e.message; } };
    const run = (name, options) => attempt(() => createDomain(options).evaluate(artifacts[name]));
    ${after};
    report((() => [${report}])());`);
}

const REFUSED = /^AuthorityError realm\/changed /;

describe.each(["all", "needed"])("guards: %s", (guards) => {
  describe("i: a replaced method of the language", () => {
    const after = `
      const original = Array.prototype.map;
      Array.prototype.map = function (...args) { calls.push(args.length); return [hostObject]; }`;

    test("is refused where the artifact names it, and nowhere else", async () => {
      const sources = { names: `[1].map((x) => x + 1)[0]`, silent: `[1].slice(0)[0]` };
      const [named, silent, calls] = (await inPoisonedRealm(guards, {
        sources,
        after,
        report: `run("names"), run("silent"), calls`,
      })) as string[];
      expect(named).toMatch(REFUSED);
      expect(named).toContain("Array.prototype.map was replaced");
      expect(named).toContain('trustPatches: ["Array.prototype.map"]');
      expect([silent, calls]).toEqual([1, []]);
    });

    test("is what it was at load for a computed key, a facade and Reflect", async () => {
      const source = `
        const k = ["m", "ap"].join("");
        const { [k]: picked } = [];
        [[1][k]((x) => x + 1)[0], Reflect.get([], k) === Array.prototype[k], picked === Array.prototype[k],
          Reflect.apply(Array.prototype[k], [1], [(x) => x + 2])[0]].join()`;
      const result = await inPoisonedRealm(guards, {
        sources: { source },
        after,
        report: `run("source", { }), calls`,
      });
      expect(result).toEqual(["2,true,true,3", []]);
    });

    test("is run where the host vouches for it, and is never a value", async () => {
      const vouched = `Array.prototype.map = function (f) { calls.push("host"); return Reflect.apply(original, this, [f]); }`;
      const source = `const f = [].map; [[1].map((x) => x + 1)[0], f === Array.prototype.map, f.call([1], (x) => x + 2)[0]].join()`;
      const [result, other] = (await inPoisonedRealm(guards, {
        sources: { source },
        after: `${after}; ${vouched}`,
        report: `run("source", { trustPatches: ["Array.prototype.map"] }), run("source", { trustPatches: ["Array.prototype.at"] })`,
      })) as string[];
      expect(result).toBe("2,true,3");
      expect(other).toMatch(REFUSED);
    });

    test("is refused for a module that names it", async () => {
      const result = await runInFreshRealm(`
        const { compile } = await import("@sallyport/transform");
        const m = compile("export const x = [1].map((v) => v)", { guards: ${JSON.stringify(guards)} });
        const { createDomain } = await import("@sallyport/runtime-guards");
        Array.prototype.map = function () { return []; };
        const domain = createDomain({ modules: { m } });
        report(await domain.import("m").then(() => "imported", (e) => e.name + " " + e.code));`);
      expect(result).toBe("AuthorityError realm/changed");
    });
  });

  describe("ii: an accessor that libraries add to Object.prototype", () => {
    const define = `
      Object.defineProperty(Object.prototype, "should", {
        get() { calls.push(this); return hostObject; },
        set(v) { calls.push(v); },
        configurable: true,
      })`;
    const silent = `
      const k = "sho" + "uld";
      const own = { [k]: 1 };
      class A { read() { return this[k]; } }
      const { [k]: picked = "absent" } = {};
      [String({}[k]), String(Reflect.get({}, k)), String((1)[k]), String(new A().read()), picked, own[k],
        String({}?.[k]), String(Object.assign({}, {})[k]), JSON.stringify({ ...{} })].join()`;
    const expected = "undefined,undefined,undefined,undefined,absent,1,undefined,undefined,{}";

    test.each([
      ["after", { after: define }],
      ["before", { before: define }],
    ])("costs nothing and gives nothing, added %s the load", async (_when, where) => {
      expect(
        await inPoisonedRealm(guards, { sources: { silent }, ...where, report: `run("silent"), calls.length` }),
      ).toEqual([expected, 0]);
    });

    test.each([
      ["after", { after: define }],
      ["before", { before: define }],
    ])(
      "is refused where the artifact names it, also where the host would vouch for it; added %s the load",
      async (_when, where) => {
        const results = (await inPoisonedRealm(guards, {
          sources: { names: `({}).should`, writes: `({}).should = 1` },
          ...where,
          report: `run("names"), run("writes"), run("names", { trustPatches: ["Object.prototype.should"] })`,
        })) as string[];
        for (const result of results) expect(result).toMatch(REFUSED);
        expect(results[2]).toContain("cannot be vouched for");
      },
    );

    test("is not written through", async () => {
      const sources = {
        plain: `const o = {}; o["sho" + "uld"] = { mine: 1 }; 1`,
        reflect: `Reflect.set({}, "sho" + "uld", { mine: 1 })`,
      };
      const [plain, reflect, calls] = (await inPoisonedRealm(guards, {
        sources,
        after: define,
        report: `run("plain"), run("reflect"), calls.length`,
      })) as [string, string, number];
      expect([plain, reflect]).toEqual([
        expect.stringContaining("AuthorityError authority/patched"),
        expect.stringContaining("AuthorityError authority/patched"),
      ]);
      expect(calls).toBe(0);
    });
  });

  describe("iii: names that the engine looks up by itself", () => {
    test.each([
      ["Object.prototype.then", `Object.prototype.then = function () { calls.push(this); }`],
      ["BigInt.prototype.toJSON", `BigInt.prototype.toJSON = function () { return hostObject; }`],
      ["Object.prototype.toJSON", `Object.prototype.toJSON = function () { return hostObject; }`],
      ["Array.prototype.@@iterator", `Array.prototype[Symbol.iterator] = function* () { yield hostObject; }`],
      ["%ArrayIteratorPrototype%.next", `Object.getPrototypeOf([][Symbol.iterator]()).next = () => ({ done: true })`],
      ["Array.prototype.@@toPrimitive", `Array.prototype[Symbol.toPrimitive] = () => "host"`],
      ["Array.prototype.join", `Array.prototype.join = () => "host"`],
      ["RegExp.prototype.exec", `RegExp.prototype.exec = function () { return null; }`],
      ["RegExp.prototype.flags", `Object.defineProperty(RegExp.prototype, "flags", { get: () => "g" })`],
      ["Promise.prototype.constructor", `Promise.prototype.constructor = class extends Promise {}`],
      ["Array.@@species", `Object.defineProperty(Array, Symbol.species, { get: () => Object })`],
      ["Int8Array.@@species", `Object.defineProperty(Int8Array, Symbol.species, { get: () => Uint8Array })`],
      ["Map.@@hasInstance", `Object.defineProperty(Map, Symbol.hasInstance, { value: () => true })`],
      ["Promise.resolve", `Promise.resolve = () => hostObject`],
      ["Int8Array", `Object.setPrototypeOf(Int8Array, { get [Symbol.species]() { return Uint8Array; } })`],
      [
        "%IteratorPrototype%.return",
        `Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())).return = () => ({})`,
      ],
      ["Object.prototype.cause", `Object.prototype.cause = hostObject`],
      ["Object.prototype.get", `Object.prototype.get = () => hostObject`],
      ["Object.prototype.value", `Object.prototype.value = hostObject`],
    ])("%s is refused when a domain is made", async (path, after) => {
      const [plain] = (await inPoisonedRealm(guards, {
        after,
        report: `attempt(() => createDomain().name), delete Object.prototype.toJSON`,
      })) as string[];
      expect(plain).toMatch(REFUSED);
      expect(plain).toContain(path);
    });

    test("a function among them can be vouched for, an object cannot", async () => {
      const [fn, object] = (await inPoisonedRealm(guards, {
        sources: { big: `JSON.stringify({ n: 1n })` },
        after: `BigInt.prototype.toJSON = function () { return String(this); }; Object.prototype.cause = hostObject`,
        report: `(() => { delete Object.prototype.cause; const r = run("big", { trustPatches: ["BigInt.prototype.toJSON"] }); Object.prototype.cause = hostObject; return r; })(),
          run("big", { trustPatches: ["BigInt.prototype.toJSON", "Object.prototype.cause"] })`,
      })) as string[];
      expect(fn).toBe('{"n":"1"}');
      expect(object).toMatch(REFUSED);
    });
  });

  describe("iii: statics and functions of namespaces, of which guests have the facade's", () => {
    const after = `
      const hosts = (...args) => { calls.push(args.length); return hostObject; };
      Object.keys = Array.from = Math.max = JSON.stringify = Promise.all = Reflect.ownKeys = Number.parseInt = hosts;
      Array.hosts = Math.hosts = hosts;
      Object.defineProperty(Object, "entries", { get: () => hosts, set: hosts });
      delete Array.of;`;

    test("are the engine's however they are named, and what the host added is not there", async () => {
      const source = `
        const { max, ["pars" + "eInt"]: picked } = { ...Math, parseInt: Number["parseInt"] };
        class Own extends Array {}
        const k = ["en", "tries"].join("");
        [Object.keys({ a: 1 })[0], Array.from([1, 2]).length, Math.max(1, 2), Reflect.apply(Math["max"], null, [3, 4]), typeof max,
          picked("7"), JSON.stringify([8]), Object[k]({ b: 9 })[0][0], Own.from([1, 2, 3]).length, Own.of(1, 2).length,
          [[1], [2]].map(Array.of).length, typeof Reflect.ownKeys, Object.getOwnPropertyDescriptor(Object, "entries").get === undefined,
          typeof Array.hosts, typeof Own.hosts, "hosts" in Math, Reflect.ownKeys(Array).includes("hosts")].join()`;
      expect(
        await inPoisonedRealm(guards, { sources: { source }, after, report: `run("source"), calls.length` }),
      ).toEqual(["a,2,2,4,undefined,7,[8],b,3,2,2,function,true,undefined,undefined,false,false", 0]);
    });

    test("are so where a native of the engine looks for them on the way", async () => {
      const source = `
        class Own extends Map {}
        const list = new (class extends Array {})(1, 2, 3);
        [list.map((x) => x).length, new Own([[1, 2]]).size, new Own() instanceof Map, [1] instanceof Array,
          new Int8Array(2).map((x) => x).length, /a/[Symbol.split]("bab").length].join()`;
      expect(
        await inPoisonedRealm(guards, { sources: { source }, after, report: `run("source"), calls.length` }),
      ).toEqual(["3,1,true,true,2,2", 0]);
    });
  });

  test("iv: an element behind every hole", async () => {
    const [made] = (await inPoisonedRealm(guards, {
      after: `Array.prototype[0] = hostObject`,
      report: `attempt(() => createDomain({ trustPatches: ["Array.prototype.0"] }).name)`,
    })) as string[];
    expect(made).toMatch(REFUSED);
    expect(made).toContain("Array.prototype.0 was added");
  });

  test("v: a prototype put into a chain, which nobody can vouch for", async () => {
    const [made] = (await inPoisonedRealm(guards, {
      after: `Object.setPrototypeOf(Map.prototype, { __proto__: Object.prototype, hostOnly: hostObject })`,
      report: `attempt(() => createDomain({ trustPatches: ["Map.prototype"] }).name)`,
    })) as string[];
    expect(made).toMatch(REFUSED);
    expect(made).toContain("Map.prototype has another prototype");
  });

  test("vi: what a host puts on its own instances is a member of a view, and nothing more", async () => {
    const result = await inPoisonedRealm(guards, {
      sources: {
        reads: `[typeof list.extra, typeof list.map, list.map === Array.prototype.map, list.slice(0)[0]].join()`,
      },
      report: `(() => { const list = [7]; list.extra = hostObject; return run("reads", { endowments: { list } }); })()`,
    });
    expect(result).toEqual(["object,function,true,7"]);
  });

  test.each(["before", "after"] as const)(
    "a function that no permit knows is no value, and is named only where the host vouches for it: put there %s the load",
    async (when) => {
      const patch = `Array.prototype.last = function () { calls.push("host"); return this[this.length - 1]; }`;
      const sources = {
        own: `({ last: 1 }).last`,
        value: `const f = [].last; typeof f`,
        computed: `typeof []["la" + "st"]`,
      };
      const [own, vouched, value, computed, calls] = (await inPoisonedRealm(guards, {
        sources,
        [when]: patch,
        report: `run("own"), run("own", { trustPatches: ["Array.prototype.last"] }), run("value", { trustPatches: ["Array.prototype.last"] }),
        run("computed"), calls`,
      })) as unknown[];
      expect(own).toMatch(REFUSED);
      // In place nothing asks whether the value is the host's function.
      if (guards === "needed")
        expect([vouched, value]).toEqual([expect.stringMatching(REFUSED), expect.stringMatching(REFUSED)]);
      else expect(vouched).toBe(1);
      expect(value).toMatch(/^undefined$|^AuthorityError/);
      expect([computed, calls]).toEqual(["undefined", []]);
    },
  );

  test.each(["before", "after"] as const)(
    "what hangs on a method is not there for a guest: put there %s the load",
    async (when) => {
      const sources = {
        named: `const { length } = [].push; let u = []; u = u.at; String([].push.meta) + u.meta + length`,
        silent: `[1].push.length`,
        computed: `const k = ["me", "ta"].join(""); String([].push[k])`,
      };
      const [named, silent, computed, kept] = (await inPoisonedRealm(guards, {
        sources,
        [when]: `Array.prototype.push.meta = hostObject; Object.defineProperty(Array.prototype.at, "meta", { value: hostObject });`,
        report: `run("named"), run("silent"), run("computed"), hostObject`,
      })) as unknown[];
      if (guards === "all") expect(named).toBe("undefinedundefined1");
      else {
        expect(named).toMatch(REFUSED);
        expect(named).toContain("Array.prototype.push.meta was added");
      }
      expect([silent, computed, kept]).toEqual([1, "undefined", { secret: "host secret" }]);
    },
  );

  test("what was changed and changed back is no change", async () => {
    const [changed, back] = (await inPoisonedRealm(guards, {
      sources: { names: `[1].map((x) => x)[0]` },
      after: `const original = Array.prototype.map; Array.prototype.map = function () { return [hostObject]; }`,
      report: `run("names"), (() => { Array.prototype.map = original; return run("names"); })()`,
    })) as unknown[];
    expect(changed).toMatch(REFUSED);
    expect(back).toBe(1);
  });

  test("a method that the host deleted is refused where it is named", async () => {
    const [named, silent] = (await inPoisonedRealm(guards, {
      sources: { named: `"abc".at(-1)`, silent: `"abc".length` },
      after: `delete String.prototype.at`,
      report: `run("named"), run("silent")`,
    })) as unknown[];
    expect(named).toMatch(REFUSED);
    expect(silent).toBe(3);
  });
});

test.each([
  ["no array", `{ trustPatches: "Array.prototype.at" }`],
  ["no strings", `{ trustPatches: [1] }`],
])("trustPatches of %s is refused", async (_what, options) => {
  const result = await runInFreshRealm(`
    const { createDomain } = await import("@sallyport/runtime-guards");
    try { createDomain(${options}); report("made"); } catch (e) { report(e.name + " " + e.code); }`);
  expect(result).toBe("OptionsError options/type");
});
