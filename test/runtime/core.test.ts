/** The entry without the features: a part of the runtime, not another copy of it. */
import * as whole from "@sallyport/runtime-guards";
import { createDomain, GuestError, OptionsError } from "@sallyport/runtime-guards/core";
import {
  consoleFeature,
  featureTable,
  fetchFeature,
  hostClasses,
  hostNames,
  moduleLoader,
} from "@sallyport/runtime-guards/features";
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

test("core has modules where it is given the loader, and refuses them without", async () => {
  const library = compile("export const n = 2;", { goal: "module" });
  const program = compile('import { n } from "library"; export const twice = n * 2;', { goal: "module" });
  const modules = { library, program };
  const domain = createDomain({ modules }, { moduleLoader });
  expect(await domain.import("program")).toMatchObject({ twice: 4 });
  for (const options of [{ modules }, { resolve: (name: string) => name }, { load: () => library }]) {
    expect(() => createDomain(options)).toThrow(expect.objectContaining({ code: "options/part" }));
  }

  const without = createDomain();
  const refused = expect.objectContaining({ name: "ImportError", code: "import/no-loader" });
  await expect(without.import("library")).rejects.toThrow(refused);
  expect(() => without.evaluate(library)).toThrow(refused);
  const commonJs = compile("exports.n = 1", { goal: "commonjs", profile: "compat" });
  expect(() => without.evaluate(commonJs)).toThrow(refused);
  const script = compile('import("library").then(() => "loaded", (e) => e.code)', { goal: "script" });
  expect(await without.evaluate(script)).toBe("import/no-loader");
});

test("core lets classes of the host be extended where it is given the part", () => {
  class Shape {
    area() {
      return 3;
    }
  }
  const options = { extendable: [Shape], endowments: { Shape } };
  const program = compile("class Square extends Shape {} new Square().area()", { goal: "script" });
  expect(createDomain(options, { hostClasses }).evaluate(program)).toBe(3);
  expect(() => createDomain(options)).toThrow(expect.objectContaining({ code: "options/part" }));
  expect(() => createDomain({ endowments: { Shape } }).evaluate(program)).toThrow(/extendable/);
});

test("core says what would grant a global where it is given the names", () => {
  const program = compile("typeof process + (() => { try { process; } catch (e) { return e.name; } })()", {
    goal: "script",
  });
  expect(createDomain().evaluate(program)).toBe("undefinedReferenceError");
  expect(createDomain({}, { hostNames }).evaluate(program)).toBe("undefinedAuthorityError");
});

test("core takes features by name where it is given their table", () => {
  const domain = createDomain({ features: ["clock"] }, { features: featureTable });
  expect(domain.evaluate(compile("Date.now() > 0", { goal: "script" }))).toBe(true);
});
