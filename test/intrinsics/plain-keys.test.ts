import { expect, test } from "vitest";
import { SPECIAL_NAMES } from "../../packages/runtime-guards/src/member-names.js";
import { inFreshRealm } from "./realm.js";

const modules = (name: string): string =>
  JSON.stringify(new URL(`../../packages/runtime-guards/dist/unbundled/intrinsics/${name}.js`, import.meta.url).href);

const answers = `
  await load();
  const { isPlainKey, isPlainName } = await import(${modules("plain-keys")});
  const { auditRealm } = await load();
  const special = ${JSON.stringify(SPECIAL_NAMES.split(" "))};
  const others = Array.from({ length: 130 }, (_, length) => "x".repeat(length));
  const tell = () => [special, others].map((keys) => keys.filter((k) => isPlainKey(k) !== !!isPlainName(k) || isPlainName(k)).length);
`;

test("no special name is plain, and every other text is, whatever its length", async () => {
  expect(await inFreshRealm(`${answers} report([tell(), isPlainName(5), isPlainKey(5)].map(String));`)).toEqual([
    "0,130",
    "false",
    "true",
  ]);
});

test("a name that the host has patched is not plain from then on, nor is what is special, whatever stands on the prototypes", async () => {
  const result = await inFreshRealm(`${answers}
    const long = "x".repeat(100);
    for (const prototype of [Array.prototype, Object.prototype, Object.getPrototypeOf(Uint8Array.prototype)])
      for (let length = 0; length < 200; length++) Object.defineProperty(prototype, length, { value: true, configurable: true });
    const before = tell();
    for (const key of ["xxxx", long]) Object.defineProperty(Object.prototype, key, { value: () => globalThis, configurable: true });
    auditRealm();
    report([before, tell(), [isPlainName("xxxx"), isPlainName(long), isPlainName("xxx")]].map(String));`);
  expect(result).toEqual(["0,130", "0,128", "false,false,true"]);
});
