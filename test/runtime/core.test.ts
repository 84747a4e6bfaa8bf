/** The entry without the features: a part of the runtime, not another copy of it. */
import * as whole from "@sallyport/runtime-guards";
import { createDomain, GuestError, OptionsError } from "@sallyport/runtime-guards/core";
import { consoleFeature, fetchFeature } from "@sallyport/runtime-guards/features";
import { compile } from "@sallyport/transform";
import { expect, test } from "vitest";

test("core runs artifacts, with endowments and the membrane", () => {
  const domain = createDomain({ endowments: { host: { list: [1, 2, 3] } } });
  expect(domain.evaluate(compile("host.list.map((n) => n * 2).join()", { goal: "script" }))).toBe("2,4,6");
});

test("core takes a feature from its maker, and none by name", () => {
  const printed: unknown[] = [];
  const domain = createDomain({
    features: [consoleFeature({ sink: (_: string, text: string) => printed.push(text) })],
  });
  domain.evaluate(compile("console.log('hello', 1)", { goal: "script" }));
  expect(printed).toEqual(["hello 1"]);
  for (const features of [["console"], { console: true }] as const) {
    const make = () => createDomain({ features });
    expect(make).toThrow(OptionsError);
    expect(make).toThrow(/@sallyport\/runtime-guards\/features/);
  }
  expect(() => createDomain({ features: ["consol"] as never })).toThrow(/there is no feature "consol"/);
  expect(() => fetchFeature({ origin: "https://x.example" })).toThrow(OptionsError);
});

test("a feature of a maker is one to the whole runtime too; classes of errors and marks are the same", () => {
  const made = consoleFeature({ sink: () => undefined });
  const domain = whole.createDomain({ features: [made], endowments: { data: whole.copied({ n: 1 }) } });
  expect(domain.evaluate(compile("console.log(data.n); data.n", { goal: "script" }))).toBe(1);
  expect(GuestError).toBe(whole.GuestError);
  expect(createDomain({ endowments: { data: whole.copied({ n: [1] }) } }).usage().evaluations).toBe(0);
});
