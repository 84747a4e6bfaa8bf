/** What lowers syntax, on Node: a third of all that the compiler would load, and each loaded for the first file that needs it. */
import { createRequire } from "node:module";
import type { PluginTarget } from "@babel/core";
import type { Transforms } from "./transforms.js";

const require = createRequire(import.meta.url);

const load = (plugin: string): PluginTarget => (require(plugin) as { readonly default: PluginTarget }).default;

export const transforms: Transforms = {
  get transformFromAstSync() {
    return (require("@babel/core") as typeof import("@babel/core")).transformFromAstSync;
  },
  get decorators() {
    return load("@babel/plugin-proposal-decorators");
  },
  get explicitResourceManagement() {
    return load("@babel/plugin-transform-explicit-resource-management");
  },
  get jsx() {
    return load("@babel/plugin-transform-react-jsx");
  },
  get typescript() {
    return load("@babel/plugin-transform-typescript");
  },
};
