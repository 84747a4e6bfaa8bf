import {
  AuthorityError,
  createDomain,
  GuestError,
  OptionsError,
  PrivacyError,
  RevokedError,
  type Domain,
} from "@sallyport/runtime-guards";
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

describe("from the guest to the host", () => {
  test("records and arrays are views that read as plain ones", () => {
    const value = run(`({ a: 1, list: [1, { b: 2 }], _id: 3 })`) as { list: unknown[] };
    expect(value).toEqual({ a: 1, list: [1, { b: 2 }], _id: 3 });
    expect(JSON.stringify(value)).toBe(`{"a":1,"list":[1,{"b":2}],"_id":3}`);
    expect(Array.isArray(value.list)).toBe(true);
    expect([...value.list].length).toBe(2);
    expect(value.list.map((x) => typeof x)).toEqual(["number", "object"]);
    expect(Object.keys(value)).toEqual(["a", "list", "_id"]);
  });

  test("views are live and read-only", () => {
    const domain = createDomain();
    const value = evaluate(domain, `const o = { n: 1 }; o`) as { n: number };
    evaluate(domain, `o.n = 2`);
    expect(value.n).toBe(2);
    expect(() => (value.n = 3)).toThrow(TypeError);
    expect(() => Object.setPrototypeOf(value, null)).toThrow(TypeError);
  });

  test("functions are closures that keep identity, name and length", () => {
    const same: unknown[] = [];
    const f = run(`const f = (a, b) => keep(f) && a + b; f`, { keep: (x: unknown) => same.push(x) }) as (
      a: number,
      b: number,
    ) => number;
    expect(f(1, 2)).toBe(3);
    expect(same[0]).toBe(f);
    expect([f.name, f.length]).toEqual(["f", 2]);
  });

  test("instances show their public members, with methods that keep their receiver", () => {
    const counter = run(`class Counter { _n = 0; step = 2; inc() { return this._n += this.step } } new Counter()`) as {
      step: number;
      inc(): number;
    };
    const { inc } = counter;
    expect([counter.inc(), inc()]).toEqual([2, 4]);
    expect(Reflect.ownKeys(counter)).toEqual(["step"]);
    expect((counter as unknown as Record<string, unknown>)["_n"]).toBe(undefined);
  });

  test("maps, sets, dates, expressions and bytes are copies", () => {
    expect(run(`new Map([[1, { a: 1 }]])`)).toEqual(new Map([[1, { a: 1 }]]));
    expect(run(`new Set([1, 2])`)).toEqual(new Set([1, 2]));
    expect(run(`new Date(5)`)).toEqual(new Date(5));
    expect(run(`/a+/gi`)).toEqual(/a+/gi);
    expect(run(`new Uint8Array([1, 2])`)).toEqual(new Uint8Array([1, 2]));
  });

  test("promises settle with converted values", async () => {
    await expect(run(`Promise.resolve({ a: 1 })`)).resolves.toEqual({ a: 1 });
    await expect(run(`Promise.reject(new TypeError("no"))`)).rejects.toMatchObject({
      name: "GuestError",
      guestName: "TypeError",
    });
  });

  test("a thrown error is a GuestError that has what the host may know", () => {
    const error = thrownBy(() => run(`throw new RangeError("too far")`)) as GuestError;
    expect(error).toBeInstanceOf(GuestError);
    expect([error.message, error.guestName, error.code]).toEqual(["too far", "RangeError", "guest/uncaught"]);
    expect(error.thrown).toBeInstanceOf(RangeError);
    expect((error.thrown as Error).stack).toBe("RangeError: too far");
  });

  test("a thrown denial is the host's class of that name", () => {
    const error = thrownBy(() => run(`class A { _x = 1 } const k = "_x"; new A()[k]`));
    expect(error).toBeInstanceOf(PrivacyError);
    expect(error).toMatchObject({ code: "privacy/foreign-access" });
  });

  test("an error that only looks like a denial is a guest's", () => {
    const error = thrownBy(() =>
      run(`throw Object.assign(new Error("me"), { name: "PrivacyError", code: "privacy/foreign-access" })`),
    );
    expect(error).toBeInstanceOf(GuestError);
    expect(error).not.toBeInstanceOf(PrivacyError);
  });

  test("stack exhaustion does not escape as the engine's error", () => {
    const error = thrownBy(() => run(`function f() { return f() } f()`)) as GuestError;
    expect(error).toBeInstanceOf(GuestError);
    expect(error.guestName).toBe("RangeError");
  });

  test("a guest's facade as a callback does not run on the host's objects", () => {
    const victim = { safe: true };
    const use = (f: (target: object, v: object) => unknown) => f(victim, { safe: false });
    expect(() => run(`use(Object.assign)`, { use })).toThrow(GuestError);
    expect(victim.safe).toBe(true);
  });
});

describe("from the host to the guest", () => {
  const host = {
    name: "door",
    list: [1, { deep: 1 }],
    _secret: "hidden",
    self(): unknown {
      return this;
    },
    fail(): never {
      throw new TypeError("host says no");
    },
  };

  test("objects are read-only views of their public names", () => {
    expect(run(`[host.name, host.list.length, host.list[1].deep, Object.keys(host)]`, { host })).toEqual([
      "door",
      2,
      1,
      ["name", "list", "self", "fail"],
    ]);
    expect(run(`host["_sec" + "ret"]`, { host })).toBe(undefined);
    expect(run(`[...host.list.map((x) => typeof x)]`, { host })).toEqual(["number", "object"]);
    for (const write of [
      `host.name = 1`,
      `host.list.push(1)`,
      `delete host.name`,
      `Object.defineProperty(host, "x", { value: 1 })`,
    ]) {
      expect(() => run(write, { host })).toThrow(GuestError);
    }
    expect(host.list.length).toBe(2);
  });

  test("what returns home is itself", () => {
    const back: unknown[] = [];
    run(`give(host); give(host.list[1]); give(host.self()); give(give)`, { host, give: (x: unknown) => back.push(x) });
    expect(back[0]).toBe(host);
    expect(back[1]).toBe(host.list[1]);
    expect(back[2]).toBe(host);
    expect(run(`const o = {}; keep(o) === o`, { keep: (x: unknown) => x })).toBe(true);
  });

  test("functions cannot be constructed and show nothing of themselves", () => {
    class Server {
      static token = "secret";
    }
    const guest = (source: string) => () => run(source, { Server });
    expect(guest(`new Server()`)).toThrow(AuthorityError);
    expect(guest(`class Mine extends Server {}`)).toThrow(AuthorityError);
    expect(guest(`Server.token`)()).toBe(undefined);
    expect(guest(`Server.prototype`)()).toBe(undefined);
    expect(guest(`String(Server)`)()).not.toMatch("token");
  });

  test("errors are rebuilt without their stack, and come home as themselves", () => {
    expect(run(`try { host.fail() } catch (e) { [e instanceof TypeError, e.message, e.stack] }`, { host })).toEqual([
      true,
      "host says no",
      "TypeError: host says no",
    ]);
    const original = new Error("mine");
    const error = thrownBy(() => run(`fail()`, { fail: () => { throw original; } })); // prettier-ignore
    expect(error).toBe(original);
  });

  test("promises settle inside the guest", async () => {
    const soon = (): Promise<unknown> => Promise.resolve({ a: 1 });
    const never = (): Promise<unknown> => Promise.reject(new RangeError("host"));
    await expect(run(`(async () => (await soon()).a)()`, { soon })).resolves.toBe(1);
    await expect(run(`never().catch((e) => e instanceof RangeError && e.message)`, { never })).resolves.toBe("host");
  });

  test("intrinsics are facades, and those without a permit are refused", () => {
    expect(run(`M === Math && f === Array.prototype.map`, { M: Math, f: Array.prototype.map })).toBe(true);
    for (const intrinsic of [eval, Function]) {
      const made = thrownBy(() => run(`given("return 1")()`, { given: intrinsic }));
      expect(made).toBeInstanceOf(AuthorityError);
    }
  });

  test("a symbol that is no protocol finds nothing", () => {
    expect(run(`host[Symbol.for("nodejs.util.inspect.custom")]`, { host })).toBe(undefined);
  });

  test("nothing of the host is behind what crosses", () => {
    for (const road of [
      `host.constructor.constructor("return 1")()`,
      `host.self.constructor("return 1")()`,
      `host.list.constructor.constructor("return 1")()`,
      `Object.getPrototypeOf(host).constructor.constructor("return 1")()`,
      `(() => { try { host.fail() } catch (e) { return e.constructor.constructor("return 1")() } })()`,
    ]) {
      expect(() => run(road, { host })).toThrow(AuthorityError);
    }
  });
});

describe("after a revocation", () => {
  test("nothing crosses in either direction", () => {
    const calls: string[] = [];
    const domain = createDomain({ endowments: { call: (x: string) => calls.push(x) } });
    const f = evaluate(domain, `() => call("in")`) as () => void;
    const o = evaluate(domain, `({ a: 1 })`) as { a: number };
    f();
    domain.revoke("enough");
    expect(() => f()).toThrow(RevokedError);
    expect(() => o.a).toThrow(RevokedError);
    expect(() => evaluate(domain, `1`)).toThrow("enough");
    expect(calls).toEqual(["in"]);
  });

  test("a promise that was dropped does not end the process", async () => {
    const unhandled: unknown[] = [];
    const listen = (reason: unknown): void => void unhandled.push(reason);
    process.on("unhandledRejection", listen);
    const domain = createDomain();
    void evaluate(domain, `Promise.resolve(1).then(() => 2)`);
    domain.revoke();
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off("unhandledRejection", listen);
    expect(unhandled).toEqual([]);
  });
});

describe("the options of a domain", () => {
  const refused: Record<string, [object, string]> = {
    "an unknown option": [{ endowment: {} }, "options/unknown"],
    "an option of a later version": [{ limits: { fuel: 1 } }, "options/unavailable"],
    "a feature that does not exist": [{ features: ["magic"] }, "options/feature"],
    "endowments that are no object": [{ endowments: [] }, "options/type"],
    "an endowment that replaces an intrinsic": [{ endowments: { Array: 1 } }, "options/endowment"],
    "an endowment that no guest can spell": [{ endowments: { "a-b": 1 } }, "options/endowment"],
    "an endowment under a reserved name": [{ endowments: { $s_get: 1 } }, "options/endowment"],
    "a module that is a string": [{ modules: { a: "code" } }, "options/module"],
  };
  for (const [what, [options, code]] of Object.entries(refused)) {
    test(`refuse ${what}`, () => {
      const error = thrownBy(() => createDomain(options));
      expect(error).toBeInstanceOf(OptionsError);
      expect(error).toMatchObject({ code });
    });
  }
});
