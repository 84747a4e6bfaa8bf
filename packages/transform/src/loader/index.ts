/** Modules from files, and Node's own modules for guests. */
export { createFileLoader, type FileLoader } from "./file-loader.js";
export type { FileLoaderOptions } from "./options.js";
export { nodeModules, type NodeModuleGrants, type NodeModuleOptions } from "./node-modules.js";
