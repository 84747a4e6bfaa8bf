/** After many views a domain finds those that follow by a private field of the host's object: the laws stay as they are. */
import { createDomain } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import { describe, expect, test } from "vitest";

type Domain = ReturnType<typeof createDomain>;

const evaluate = (domain: Domain, source: string): unknown =>
  domain.evaluate(compile(source, { goal: "script", profile: "compat" }));

/** A domain that has viewed more objects than it does without stamps. */
function experienced(options?: Parameters<typeof createDomain>[0]): Domain {
  const domain = createDomain(options);
  (evaluate(domain, "(list) => { for (const o of list) o.id; }") as (list: unknown) => void)(
    Array.from({ length: 1000 }, (_, id) => ({ id })),
  );
  return domain;
}

const SAME = "(f, g) => { const x = f(); return x === f() && x === g({ x }).x && g([x])[0] === x && g(x) === x }";
type Same = (f: () => unknown, g: (x: unknown) => unknown) => boolean;
const keepsIdentity = (domain: Domain, o: unknown): boolean =>
  (evaluate(domain, SAME) as Same)(
    () => o,
    (x) => x,
  ) && (evaluate(domain, "(x) => x") as (x: unknown) => unknown)(o) === o;

class Instance {
  readonly secret = 1;
}

const objects = (): Record<string, object> => ({
  record: { a: 1 },
  bare: Object.assign(Object.create(null) as object, { a: 1 }),
  frozen: Object.freeze({ a: 1 }),
  array: [1, 2],
  "frozen array": Object.freeze([1, 2]),
  map: new Map([[1, 2]]),
  set: new Set([1]),
  instance: new Instance(),
  proxy: new Proxy({ a: 1 }, {}),
});

describe("a domain with many views", () => {
  for (const kind of Object.keys(objects())) {
    test(`keeps the identity of a ${kind}, as do other domains that see it`, () => {
      const domain = experienced();
      const o = objects()[kind]!;
      expect(keepsIdentity(domain, o)).toBe(true);
      const other = experienced();
      expect(keepsIdentity(other, o)).toBe(true);
      expect(keepsIdentity(createDomain(), o)).toBe(true);
      other.revoke();
      expect(keepsIdentity(domain, o)).toBe(true);
      domain.revoke();
      expect(keepsIdentity(experienced(), o)).toBe(true);
    });

    test(`leaves nothing to be seen on a ${kind}`, () => {
      const domain = experienced();
      const o = objects()[kind]!;
      const look = (): unknown => [Reflect.ownKeys(o), Object.getOwnPropertyDescriptors(o), Object.isFrozen(o)];
      const before = look();
      expect(keepsIdentity(domain, o)).toBe(true);
      expect(look()).toEqual(before);
    });
  }

  test("no trap of a host's proxy runs for it", () => {
    const domain = experienced();
    const seen: string[] = [];
    const spy = new Proxy({}, { get: (_, trap) => (seen.push(String(trap)), undefined) });
    const echo = evaluate(domain, "(x) => x") as (x: unknown) => unknown;
    const o = new Proxy({}, spy);
    expect(echo(o)).toBe(o);
    const first = seen.length;
    expect(echo(o)).toBe(o);
    expect(seen.length).toBe(first);
  });

  test("one domain's view is not another's", () => {
    const o = { list: [] };
    const [one, two] = [experienced(), experienced()];
    const first = evaluate(one, "(f) => f()") as (f: () => unknown) => unknown;
    const second = evaluate(two, "(x) => { globalThis.seen ??= x; return [typeof x, x.list.length] }") as (
      x: unknown,
    ) => ArrayLike<unknown>;
    expect(first(() => o)).toBe(o);
    expect([...Array.from(second(o))]).toEqual(["object", 0]);
    one.revoke();
    expect([...Array.from(second(o))]).toEqual(["object", 0]);
  });

  test("a view that a revoked domain's guest keeps is dead, and a new domain takes the object", () => {
    const o = { n: 1 };
    const domain = experienced();
    const reader = evaluate(domain, "let kept; (x) => { kept = x; return () => kept.n }") as (
      x: unknown,
    ) => () => unknown;
    const read = reader(o);
    expect(read()).toBe(1);
    domain.revoke("enough");
    expect(read).toThrow("enough");
    const next = evaluate(experienced(), "(x) => x.n") as (x: unknown) => unknown;
    expect(next(o)).toBe(1);
  });

  test("the guest gets its instance for a host part that crossed before", () => {
    const registry: object[] = [];
    const early: ((part: object) => unknown)[] = [];
    class Plugin {
      constructor() {
        for (const cross of early) cross(this);
        registry.push(this);
      }
    }
    const domain = experienced({ extendable: [Plugin], endowments: { Plugin, last: () => registry.at(-1) } });
    early.push(evaluate(domain, "(part) => typeof part") as (part: object) => unknown);
    expect(evaluate(domain, "class Mine extends Plugin {} const mine = new Mine(); last() === mine")).toBe(true);
    expect(registry).toHaveLength(1);
  });
});
