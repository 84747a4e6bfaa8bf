/**
 * The laws of the membrane over random values: identity, read-only, wrap again, and the invariants of Proxy (ECMAScript 10.5),
 * which the engine checks at each trap: an operation on a view throws nothing but the membrane's own refusals.
 */
import { createDomain } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

type Box = Record<string | symbol, unknown>;

const NAMES = ["a", "b", "_p", "constructor", "length", "0", "then", "toString", "__proto__"] as const;

/** A random object with random descriptors, perhaps frozen, with parts that may be shared or lead back up. */
const graph = fc
  .array(
    fc.record({
      kind: fc.constantFrom("record", "array", "bare", "map", "set", "instance", "function", "error"),
      properties: fc.array(
        fc.record({
          name: fc.constantFrom(...NAMES),
          to: fc.nat(7),
          isAccessor: fc.boolean(),
          writable: fc.boolean(),
          enumerable: fc.boolean(),
          configurable: fc.boolean(),
        }),
        { maxLength: 5 },
      ),
      closing: fc.constantFrom("none", "freeze", "seal", "preventExtensions"),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((nodes) => {
    class Instance {
      #secret = 1;
      method(): number {
        return this.#secret;
      }
    }
    const make = {
      record: () => ({}),
      array: () => [1, 2],
      bare: () => Object.create(null) as object,
      map: () => new Map(),
      set: () => new Set(),
      instance: () => new Instance(),
      function: () => () => undefined,
      error: () => new Error("e"),
    };
    const objects = nodes.map(({ kind }) => make[kind]() as Box);
    nodes.forEach(({ properties, closing, kind }, i) => {
      const o = objects[i]!;
      for (const { name, to, isAccessor, ...attributes } of properties) {
        const v = objects[to % objects.length];
        const descriptor = isAccessor
          ? { get: () => v, enumerable: attributes.enumerable, configurable: attributes.configurable }
          : { value: v, ...attributes };
        if (!(name === "length" && kind === "array")) Reflect.defineProperty(o, name, descriptor);
      }
      if (o instanceof Map) o.set(objects[0], objects[objects.length - 1]).set("k", o);
      if (o instanceof Set) o.add(objects[0]);
      if (closing !== "none") (Object[closing] as (o: object) => object)(o);
    });
    return objects;
  });

/** Every operation by which something comes out of an object. */
const OPERATIONS = `
  const out = [];
  const tried = (f) => { try { out.push(f()); } catch (e) { out.push(e); } };
  for (const k of [...${JSON.stringify(NAMES)}, "method", "get", "next", Symbol.iterator]) {
    tried(() => x[k]);
    tried(() => { const d = Object.getOwnPropertyDescriptor(x, k); return d && (d.value ?? d.get); });
    tried(() => k in x);
    tried(() => { const f = x[k]; return typeof f === "function" ? f.call(x, "k") : undefined; });
  }
  tried(() => Object.getPrototypeOf(x));
  tried(() => Reflect.ownKeys(x).join === undefined);
  tried(() => [...x][0]);
  tried(() => Object.values(x)[0]);
  tried(() => x.cause);
  out.filter((y) => (typeof y === "object" || typeof y === "function") && y !== null)`;

const evaluate = (domain: ReturnType<typeof createDomain>, source: string): unknown =>
  domain.evaluate(compile(source, { goal: "script", profile: "compat" }));

const runs = { numRuns: 150 };

describe("the laws of the membrane, guest and host", () => {
  const domain = createDomain();
  const identity = evaluate(
    domain,
    `(f, g) => { const x = f(); return x === f() && x === g({ x }).x && g(x) === x && g([x])[0] === x }`,
  ) as (f: () => unknown, g: (x: unknown) => unknown) => boolean;
  const echo = evaluate(domain, `(x) => x`) as (x: unknown) => unknown;

  test("identity: one thing has one view, and comes home as itself", () => {
    fc.assert(
      fc.property(graph, (objects) => {
        for (const o of objects) {
          expect(
            identity(
              () => o,
              (x) => x,
            ),
          ).toBe(true);
          expect(echo(o)).toBe(o);
        }
      }),
      runs,
    );
  });

  const vandal = evaluate(
    domain,
    `(x, k, v) => { const tried = (f) => { try { return f() !== false } catch { return false } };
      const set = () => { x[k] = v; return x[k] === v };
      return [set, () => Reflect.set(x, k, v), () => Reflect.defineProperty(x, k, { value: v, configurable: true, writable: true, enumerable: true }), () => Reflect.deleteProperty(x, k) && k in x,
        () => Reflect.setPrototypeOf(x, {}), () => Reflect.preventExtensions(x), () => Object.freeze(x), () => Object.assign(x, { [k]: v }),
        () => { x.set("new", v); }, () => { x.add(v); }, () => { x.clear(); }, () => { x.push(v); }, () => { x.length = 0; }, () => { x.fill(v); }, () => { x.sort(() => -1); }].map(tried).join() }`,
  ) as (x: unknown, k: string, v: unknown) => string;

  test("read-only: no operation of the guest changes anything of the host", () => {
    const contents = (o: Box): unknown[] =>
      o instanceof Map || o instanceof Set ? [...(Object.getPrototypeOf(o) as Set<unknown>).values.call(o)] : [];
    const picture = (objects: readonly Box[]): unknown[] =>
      objects.flatMap((o) => [
        Object.getPrototypeOf(o) as unknown,
        Object.isExtensible(o),
        ...contents(o),
        ...Reflect.ownKeys(o).flatMap((k) => [k, ...Object.values(Reflect.getOwnPropertyDescriptor(o, k)!)]),
      ]);
    fc.assert(
      fc.property(graph, fc.constantFrom(...NAMES), (objects, k) => {
        const before = picture(objects);
        for (const o of objects) vandal(o, k, { mine: 1 });
        const after = picture(objects);
        expect(after.length).toBe(before.length);
        expect(after.every((v, i) => Object.is(v, before[i]))).toBe(true);
      }),
      runs,
    );
  });

  test("wrap again: a random walk in the guest never meets an object of the host", () => {
    fc.assert(
      fc.property(graph, fc.array(fc.nat(40), { maxLength: 6 }), (objects, steps) => {
        const raw = new Set<unknown>(objects);
        for (const o of objects) {
          for (const k of Reflect.ownKeys(o)) raw.add(Reflect.getOwnPropertyDescriptor(o, k)?.get);
          raw.add(Object.getPrototypeOf(o));
        }
        const walker = createDomain({ endowments: { start: objects[0], steps } });
        const held = evaluate(
          walker,
          `(() => { let x = start; const held = [x]; for (const n of steps) { ${OPERATIONS.replace("out.filter", "const all = out.filter")}; held.push(...all); if (all.length === 0) break; x = all[n % all.length]; } globalThis.held = held; return held.length })()`,
        ) as number;
        expect(held).toBeGreaterThan(0);
        // Writing a mark on everything held reaches nothing of the host.
        evaluate(
          walker,
          `for (const x of held) { try { x.marked = 1 } catch {} try { Object.defineProperty(x, "marked", { value: 1, configurable: true }) } catch {} }`,
        );
        for (const o of raw) if (o !== undefined && o !== null) expect(Object.hasOwn(o, "marked")).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test("the invariants of Proxy hold for every view of the guest", () => {
    const check = evaluate(
      domain,
      `(x) => { const errors = []; const tried = (what, f) => { try { return f() } catch (e) { if (e.code === "authority/read-only") return; if (/trap|invariant|proxy/i.test(e.message)) errors.push(what + ": " + e.message) } };
        const keys = tried("ownKeys", () => Reflect.ownKeys(x)) ?? [];
        for (const k of [...keys, ...${JSON.stringify(NAMES)}]) {
          const d = tried("describe " + String(k), () => Reflect.getOwnPropertyDescriptor(x, k));
          const v = tried("get", () => x[k]);
          const has = tried("has", () => k in x);
          if (d !== undefined && has === false) errors.push(String(k) + " is own and not in");
          if (d !== undefined && "value" in d && !(Object.is(d.value, v) || typeof v === "object")) errors.push(String(k) + " reads otherwise");
          if (d !== undefined && d.configurable === false && !(Array.isArray(x) && k === "length") && typeof x !== "function") errors.push(String(k) + " is not configurable");
          if (keys.includes(k) !== (d !== undefined)) errors.push(String(k) + " is listed or not");
          tried("set", () => Reflect.set(x, k, 1)); tried("define", () => Reflect.defineProperty(x, k, { value: 1 })); tried("delete", () => Reflect.deleteProperty(x, k));
        }
        tried("proto", () => Object.getPrototypeOf(x)); tried("setProto", () => Reflect.setPrototypeOf(x, null)); tried("ext", () => Reflect.isExtensible(x)); tried("prevent", () => Reflect.preventExtensions(x));
        if (new Set(keys).size !== keys.length) errors.push("a key twice");
        return errors.join() }`,
    ) as (x: unknown) => string;
    fc.assert(
      fc.property(graph, (objects) => {
        for (const o of objects) expect(check(o)).toBe("");
      }),
      runs,
    );
  });

  test("and for every view of the host", () => {
    const make = evaluate(
      createDomain(),
      `(names, list, close) => { const o = list ? [1] : {}; for (const [k, v, w, e, c] of names) if (!(list && (k === "length" || k === "constructor"))) Reflect.defineProperty(o, k, { value: v ? o : k, writable: w, enumerable: e, configurable: c }); if (close) Object.freeze(o); return o }`,
    ) as (names: unknown, list: boolean, close: boolean) => Box;
    const flags = fc.tuple(fc.constantFrom(...NAMES), fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean());
    fc.assert(
      fc.property(fc.array(flags, { maxLength: 6 }), fc.boolean(), fc.boolean(), (names, list, close) => {
        const view = make(names, list, close);
        const keys = Reflect.ownKeys(view);
        for (const k of [...keys, ...NAMES]) {
          const own = Reflect.getOwnPropertyDescriptor(view, k);
          expect(keys.includes(k)).toBe(own !== undefined);
          if (own === undefined) continue;
          expect(k in view).toBe(true);
          expect(Object.is(own.value, view[k])).toBe(true);
          expect(own.configurable).toBe(!(list && k === "length"));
          expect(() => (view[k] = 1)).toThrow(/read-only/);
          expect(() => delete view[k]).toThrow(TypeError);
          expect(() => Object.defineProperty(view, k, { value: 1 })).toThrow(/read-only/);
        }
        expect(Object.getPrototypeOf(view)).toBe(list ? Array.prototype : Object.prototype);
        expect(Object.isExtensible(view)).toBe(true);
      }),
      runs,
    );
  });
});
