import { re2Engine } from "@sallyport/runtime-guards";
import { RE2JS } from "re2js";
import type { Powers } from "./index.js";

const start = performance.now();

export const expressions: Powers = {
  grant: () => ({
    features: { regexp: { engine: re2Engine(RE2JS) } },
    endowments: { elapsed: () => performance.now() - start },
  }),
  raw: null,
  takesTime: false,
  restricts: true,
};
