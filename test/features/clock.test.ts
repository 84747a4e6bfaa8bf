import { createDomain } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import { describe, expect, test } from "vitest";
import { denial, inBoth } from "./both-profiles.js";

const TIME = Date.UTC(2024, 1, 29, 12, 30, 45, 678);
const features = { clock: { now: () => TIME } };

describe("without clock", () => {
  test.each(["Date()", "new Date()", "Reflect.construct(Date, [])", "new (class D extends Date {})()"])(
    "%s",
    (source) => {
      expect(denial(source)).toMatch(/^authority\/clock: .* it needs the feature "clock"$/);
    },
  );
  test("Date.now()", () => expect(denial("Date.now()")).toMatch(/^authority\/intrinsic: Date\.now .*"clock"$/));
  test("performance", () => expect(denial("performance.now()")).toMatch(/^authority\/global: .*"clock"$/));
});

describe("with clock", () => {
  test("every form of now", () => {
    expect(
      inBoth(
        "[Date.now(), new Date().getTime(), Reflect.construct(Date, []).getTime(), new (class D extends Date {})().getTime()].join()",
        { features },
      ),
    ).toBe([TIME, TIME, TIME, TIME].join());
    expect(inBoth("Date()", { features })).toBe("Thu Feb 29 2024 12:30:45 GMT+0000 (Coordinated Universal Time)");
  });
  test("dates are dates", () => {
    const source = `const d = new Date(); class D extends Date { year() { return this.getFullYear() } }
      [d instanceof Date, d.constructor === Date, Object.getPrototypeOf(d) === Date.prototype, Date.prototype.constructor === Date,
       Reflect.get(d, "constructor") === Date, globalThis.Date === Date, Date.name, Date.length, new D().year(), new D() instanceof Date,
       new d.constructor(0).getTime(), new Date(2020, 1, 1).getTime() === Date.UTC(2020, 1, 1), Object.isFrozen(Date), String(Date), Date.parse("2020")].join()`;
    expect(inBoth(source, { features })).toBe(
      "true,true,true,true,true,true,Date,7,2024,true,0,true,true,function Date() { [native code] },1577836800000",
    );
  });
  test("local time is UTC", () => {
    expect(inBoth("new Date().getHours() + ' ' + new Date().getTimezoneOffset()", { features })).toBe("12 0");
  });
  test("a resolution makes it coarse", () => {
    const coarse = { clock: { now: () => TIME, resolution: 1000 } };
    expect(
      inBoth("[Date.now() % 1000, new Date().getMilliseconds(), performance.now() % 1000].join()", {
        features: coarse,
      }),
    ).toBe("0,0,0");
  });
  test("performance counts from the making of the domain", () => {
    let time = TIME;
    const domain = createDomain({ features: { clock: { now: () => (time += 10) } } });
    expect(domain.evaluate(compile("performance.now()"))).toBe(10);
    expect(inBoth("const n = performance.now(); n >= 0 && n < 60000 && n % 1 === 0", { features: ["clock"] })).toBe(
      true,
    );
  });
  test("the host's clock where no other is given", () => {
    const before = Date.now();
    const now = inBoth("const t = Date.now(); t > 1.7e12 && t % 1 === 0 ? 'a time' : t", { features: ["clock"] });
    expect(now).toBe("a time");
    expect(Date.now()).toBeGreaterThanOrEqual(before);
  });
  test("two domains have two clocks, and dates that cross are dates", () => {
    const one = createDomain({ features: { clock: { now: () => 1 } } });
    const two = createDomain({ features: { clock: { now: () => 2 } } });
    expect([one.evaluate(compile("Date.now()")), two.evaluate(compile("Date.now()"))]).toEqual([1, 2]);
    expect(one.evaluate(compile("new Date()"))).toEqual(new Date(1));
  });
  test("a clock that is none", () => {
    const now = () => "noon" as never;
    expect(denial("Date.now()", { features: { clock: { now } } })).toContain("authority/clock");
  });
});
