import { createDomain } from "@sallyport/runtime-guards";
import { describe, expect, test } from "vitest";
import { denial, inBoth } from "./both-profiles.js";

const features = { intl: { locale: "de-DE", timeZone: "Asia/Tokyo" } };
const gives = (source: string) => inBoth(source, { features });

describe("without intl", () => {
  test("Intl is denied", () => {
    expect(denial("new Intl.NumberFormat()")).toBe(
      'authority/global: Intl is not available in this domain: it needs the feature "intl"',
    );
  });
  test("methods with a locale tell none", () => {
    expect(
      inBoth(
        "[(1234.5).toLocaleString('de'), 'I'.toLocaleLowerCase('tr'), new Date(0).toLocaleTimeString('en')].join()",
      ),
    ).toBe("1234.5,i,00:00:00");
  });
});

describe("with intl", () => {
  test.each([
    ["new Intl.NumberFormat().format(1234.5)", "1.234,5"],
    ["new Intl.NumberFormat(new Intl.Locale('en')).format(1234.5)", "1,234.5"],
    ["(1234.5).toLocaleString() + (1234.5).toLocaleString('en')", "1.234,51,234.5"],
    ["123456789n.toLocaleString()", "123.456.789"],
    ["new Date(0).toLocaleTimeString()", "09:00:00"],
    ["new Date(0).toLocaleTimeString('en-GB', { timeZone: 'UTC' })", "00:00:00"],
    ["new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(new Date(0))", "09:00"],
    [
      "new Intl.DateTimeFormat().formatToParts(new Date(0)).map((p) => p.type).join()",
      "day,literal,month,literal,year",
    ],
    ["new Intl.DateTimeFormat().resolvedOptions().timeZone", "Asia/Tokyo"],
    ["Intl.DateTimeFormat().resolvedOptions().timeZone", "Asia/Tokyo"],
    ["Intl.NumberFormat('en').format(1234.5)", "1,234.5"],
    ["['z', 'ä'].sort(Intl.Collator('de').compare).join() + (Intl.Collator() instanceof Intl.Collator)", "ä,ztrue"],
    ["try { Intl.PluralRules(); } catch (e) { e.name }", "TypeError"],
    ["['z', 'ä', 'a'].sort(new Intl.Collator().compare).join()", "a,ä,z"],
    ["['ä'.localeCompare('z'), 'ä'.localeCompare('z', 'sv')].join()", "-1,1"],
    ["'I'.toLocaleLowerCase('tr') + 'i'.toLocaleUpperCase('tr')", "ıİ"],
    [
      "[...new Intl.Segmenter('en', { granularity: 'word' }).segment('hi you')].map((s) => s.segment).join('|')",
      "hi| |you",
    ],
    ["new Intl.Segmenter().segment('abc').containing(1).segment", "b"],
    [
      "new Intl.Locale('de-AT').maximize().toString() + (new Intl.Locale('de').maximize() instanceof Intl.Locale)",
      "de-Latn-ATtrue",
    ],
    ["new Intl.ListFormat('en').format(['a', 'b', 'c'])", "a, b, and c"],
    ["new Intl.PluralRules('en').select(1)", "one"],
    ["new Intl.DisplayNames('en', { type: 'region' }).of('FR')", "France"],
    ["new Intl.RelativeTimeFormat('en').format(-1, 'day')", "1 day ago"],
    ["Intl.getCanonicalLocales('EN-us').join() + Intl.NumberFormat.supportedLocalesOf(['en', 'xx']).join()", "en-USen"],
    ["Object.prototype.toString.call(new Intl.Collator())", "[object Intl.Collator]"],
    [
      "['localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase'].map((k) => { try { return String.prototype[k].call(undefined, 'a'); } catch (e) { return e.name; } }).join()",
      "TypeError,TypeError,TypeError",
    ],
    [
      "const d = Object.getOwnPropertyDescriptor(Object, 'getOwnPropertyDescriptor'); [d.value === Object.getOwnPropertyDescriptor, ((o) => o.getOwnPropertyDescriptor)(Object) === d.value, Object.getOwnPropertyDescriptors(Object).getOwnPropertyDescriptors.value === Object.getOwnPropertyDescriptors].join()",
      "true,true,true",
    ],
    ["Object.prototype.toString.call(Intl) + Object.isFrozen(Intl)", "[object Intl]true"],
  ])("%s", (source, expected) => expect(gives(source)).toBe(expected));

  test("its members are not listed, as in ECMAScript", () => {
    const holders = "[Intl, Intl.NumberFormat, Intl.NumberFormat.prototype, Intl.Locale.prototype]";
    expect(gives(`${holders}.flatMap(Object.keys).join() + typeof Intl.NumberFormat.supportedLocalesOf`)).toBe(
      "function",
    );
  });

  test("functions that the platform makes are the guest's, and the same each time", () => {
    expect(
      gives(
        "const n = new Intl.NumberFormat(); [n.format === n.format, Object.isFrozen(n.format), new Intl.NumberFormat().format === n.format].join()",
      ),
    ).toBe("true,true,false");
  });
  test("the current time is the clock's", () => {
    for (const source of [
      "new Intl.DateTimeFormat().format()",
      "new Intl.DateTimeFormat().formatToParts()",
      "new Intl.DateTimeFormat().format(undefined)",
    ])
      expect(denial(source, { features })).toContain(
        'authority/clock: formatting the current time is not available: it needs the feature "clock"',
      );
    const withClock = { ...features, clock: { now: () => 0 } };
    expect(inBoth("new Intl.DateTimeFormat('en-US').format()", { features: withClock })).toBe("1/1/1970");
  });
  test("dates stay in UTC where no locale is concerned", () => {
    expect(gives("[new Date(0).getHours(), new Date(0).getTimezoneOffset(), String(new Date(0))].join()")).toBe(
      "0,0,Thu Jan 01 1970 00:00:00 GMT+0000 (Coordinated Universal Time)",
    );
  });
  test.each([
    ["new Intl.NumberFormat('xx-not-a-locale-at-all-xx')", "Incorrect locale"],
    ["Intl.PluralRules()", "cannot be invoked without 'new'"],
    ["Intl.NumberFormat.prototype.resolvedOptions.call({})", "was called on what is no NumberFormat"],
    [
      "Object.getOwnPropertyDescriptor(Intl.NumberFormat.prototype, 'format').get.call({})",
      "was called on what is no NumberFormat",
    ],
  ])("%s is refused", (source, message) => expect(denial(source, { features })).toContain(message));

  test("a locale or a time zone that is none is refused at creation", () => {
    expect(() => createDomain({ features: { intl: { timeZone: "Nowhere" } } })).toThrow(
      'the feature "intl" cannot be granted',
    );
    expect(() => createDomain({ features: { intl: { locale: "x" } } })).toThrow('the feature "intl" cannot be granted');
  });
});
