/** What lowers syntax, on Node: a third of all that the compiler would load, and each loaded for the first file that needs it. */
import { createRequire } from "node:module";
import type { PluginTarget } from "@babel/core";
import type { Transforms } from "./transforms.js";

const require = createRequire(import.meta.url);

const pluginOf = (module: unknown): PluginTarget => (module as { readonly default: PluginTarget }).default;

// A bundler finds the names of packages where they stand in calls of `require`.
export const transforms: Transforms = {
  get transformFromAstSync() {
    return (require("@babel/core") as typeof import("@babel/core")).transformFromAstSync;
  },
  get decorators() {
    return pluginOf(require("@babel/plugin-proposal-decorators"));
  },
  get explicitResourceManagement() {
    return pluginOf(require("@babel/plugin-transform-explicit-resource-management"));
  },
  get jsx() {
    return pluginOf(require("@babel/plugin-transform-react-jsx"));
  },
  get typescript() {
    return pluginOf(require("@babel/plugin-transform-typescript"));
  },
};
