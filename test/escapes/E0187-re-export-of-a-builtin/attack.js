export * from "node:fs";
export { default as fs } from "node:fs";
const self = await import("node:fs");
escaped(typeof self.readFileSync === "function" ? "ESCAPED" : "nothing");
