import { expect, test } from "vitest";
import { runExample } from "./run-example.js";

test("each plugin has its own power and no other's", async () => {
  const lines = await runExample("plugin-host");
  expect(lines.join("\n")).not.toContain("NOT refused");
  const section = (name: string) => {
    const start = lines.findIndex((line) => line.startsWith(`${name}, which holds`));
    const rest = lines.slice(start + 1);
    const end = rest.findIndex((line) => !line.startsWith("  "));
    return rest.slice(0, end).map((line) => line.trim().split(": ").slice(0, 2).join(": "));
  };
  expect(section("greeter")).toEqual([
    "log: hello from the greeter",
    "read the records: ReferenceError",
    "count: ReferenceError",
    expect.stringMatching(/^take log apart: /),
    expect.stringMatching(/^put something on log: /),
    "load a file system: ImportError",
  ]);
  expect(section("reporter").slice(0, 4)).toEqual([
    "result: ada",
    "log: ReferenceError",
    "count: ReferenceError",
    "store a record: TypeError",
  ]);
  expect(section("tally").slice(0, 5)).toEqual([
    "result: 6",
    "log: ReferenceError",
    "read the records: ReferenceError",
    "count past the limit: RangeError",
    "count back: RangeError",
  ]);
  expect(lines.at(-1)).toBe("the store has ada, emmy; the field of ada is computing; the total is 6");
});
