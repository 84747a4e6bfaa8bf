/* eslint-disable sallyport/no-uncaptured-globals, sallyport/no-uncaptured-methods --
   Data, and a look at it for messages. */
/** Which of Node's own modules a guest can be given, and why not the others: apart from their table, so that a message loads no more. */

/** The modules that the table of members describes. */
export const nodeModuleNames = [
  "path",
  "path/posix",
  "path/win32",
  "assert",
  "assert/strict",
  "buffer",
  "crypto",
  "events",
  "os",
  "process",
  "punycode",
  "querystring",
  "string_decoder",
  "timers",
  "url",
  "util",
  "util/types",
] as const;

/** Why a module of Node is not for guests, where it is none of {@link nodeModuleNames}. */
export const unavailableModules: Readonly<Record<string, string>> = {
  child_process: "processes have all of the user's authority",
  cluster: "processes have all of the user's authority",
  dgram: "the network; grant the feature `fetch` with origins",
  dns: "the network",
  fs: "the file system; grant the feature `fs` with a folder",
  "fs/promises": "the file system; grant the feature `fs` with a folder",
  http: "the network; grant the feature `fetch` with origins",
  http2: "the network; grant the feature `fetch` with origins",
  https: "the network; grant the feature `fetch` with origins",
  inspector: "the debugger sees the whole process",
  module: "Node's loader is not the guest's",
  net: "the network; grant the feature `fetch` with origins",
  repl: "runs text outside of the guards",
  stream: "not written yet",
  tls: "the network; grant the feature `fetch` with origins",
  v8: "the engine of the whole process",
  vm: "runs text outside of the guards",
  wasi: "native code cannot be guarded",
  worker_threads: "threads are not guarded",
  zlib: "one call may take any memory",
};

/** Why a module of Node's is for no guest; `undefined` of one that a host can give. */
export function whyNotForGuests(specifier: string): string | undefined {
  const name = specifier.startsWith("node:") ? specifier.slice("node:".length) : specifier;
  if (name === "globals" || (nodeModuleNames as readonly string[]).includes(name)) return undefined;
  return Object.hasOwn(unavailableModules, name) ? unavailableModules[name] : "this version has none such";
}
