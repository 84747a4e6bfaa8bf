import { expect, test } from "vitest";
import { inFreshRealm } from "./realm.js";

test("what a host puts in the place of a function's name and length is not on its stand-in", async () => {
  const texts = await inFreshRealm(`
    const { standInOf } = await load();
    const secret = { host: true };
    for (const f of [Array.prototype.map, Array, Math.max]) {
      Object.defineProperty(f, "name", { value: secret });
      Object.defineProperty(f, "length", { value: secret });
    }
    const seen = [standInOf(Array.prototype.map), standInOf(Array), standInOf(Math.max), standInOf(Math.min)];
    report(seen.map((f) => [typeof f.name, typeof f.length]));`);
  expect(texts).toEqual(Array.from({ length: 4 }, () => ["string", "number"]));
});
