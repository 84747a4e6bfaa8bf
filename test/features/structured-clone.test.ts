import { describe, expect, test } from "vitest";
import { denial, inBoth, run } from "./both-profiles.js";

const features = ["structured-clone"] as const;

test("without structured-clone", () => {
  expect(denial("structuredClone({})")).toBe(
    'authority/global: structuredClone is not available in this domain: it needs the feature "structured-clone"',
  );
});

describe("with structured-clone", () => {
  test("a graph with a cycle and every kind", () => {
    expect(
      inBoth(
        `const o = { a: [1, { b: 2 }], d: new Date(5), m: new Map([[{}, new Set([1])]]), r: /x/gi, e: new RangeError("no", { cause: 1 }), u: undefined, n: 1n, x: Object(1) };
         o.self = o;
         const c = structuredClone(o);
         [c !== o, c.self === c, c.a[1].b, c.a !== o.a, c.d.getTime(), c.m.size, [...c.m.values()][0].has(1), c.r.source + c.r.flags, c.e instanceof RangeError, c.e.message, c.e.cause, "u" in c, c.n, typeof c.x].join()`,
        { features },
      ),
    ).toBe("true,true,2,true,5,1,true,xgi,true,no,1,true,1,object");
  });
  test("bytes, their views, and what is transferred", () => {
    expect(
      inBoth(
        "const b = new Uint8Array([1, 2, 3]); const c = structuredClone({ x: b, y: b.subarray(1) }); [c.x.buffer === c.y.buffer, c.x.buffer !== b.buffer, c.y.join()].join()",
        { features },
      ),
    ).toBe("true,true,2,3");
    expect(
      inBoth(
        "const b = new ArrayBuffer(8); const c = structuredClone({ b }, { transfer: [b] }); [b.byteLength, c.b.byteLength].join()",
        { features },
      ),
    ).toBe("0,8");
    expect(
      inBoth("const v = new DataView(new Uint8Array([7, 8]).buffer, 1); structuredClone(v).getUint8(0)", { features }),
    ).toBe(8);
  });
  test("instances become records, without what is private", () => {
    const source =
      "class C { _s = 1; p = 2; get g() { return 3; } } const c = structuredClone(new C()); [JSON.stringify(c), c instanceof C].join()";
    expect(run(source, { features })).toBe('{"p":2},false');
    expect(run(source, { features }, { profile: "compat" })).toBe('{"_s":1,"p":2},false');
  });
  test("getters run as the guest's code", () => {
    expect(inBoth("structuredClone({ get x() { return 5; } }).x", { features })).toBe(5);
  });
  test.each([
    "() => 1",
    "{ f() {} }",
    "Symbol('x')",
    "Math",
    "new Proxy({}, {})",
    "host",
    "new WeakMap()",
    "Promise.resolve(1)",
  ])("%s is refused by a named error", (value) => {
    expect(
      inBoth(`try { structuredClone(${value}) } catch (e) { e.name + (e instanceof Error) }`, {
        features,
        endowments: { host: { f() {} } },
      }),
    ).toBe("DataCloneErrortrue");
  });
  test("a copied error tells nothing of the host", () => {
    expect(
      inBoth("const { stack } = structuredClone(new Error('x')); /[/\\\\]|node:|\\.js/.test(stack)", { features }),
    ).toBe(false);
  });
});
