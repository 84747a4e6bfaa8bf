/** Memory that several threads see: granted by the feature `shared-memory`. */

import type { PermitGroup } from "./model.js";

const feature = "shared-memory";

export const sharedMemoryPermits: readonly PermitGroup[] = [
  { on: "", kind: "constructor", members: "SharedArrayBuffer", why: "makes fresh memory", feature },
  { on: "SharedArrayBuffer", kind: "object", members: "prototype", why: "shared, so seen as a facade", feature },
  { on: "SharedArrayBuffer", kind: "tamed", members: "@@species", why: "gives its receiver, which may be a facade" },
  { on: "SharedArrayBuffer.prototype", kind: "link", members: "constructor", why: "the constructor's facade" },
  {
    on: "SharedArrayBuffer.prototype",
    kind: "native",
    members: "byteLength grow growable maxByteLength slice",
    why: "works on the internal slots of a genuine SharedArrayBuffer; species must give one too",
    feature,
  },
  { on: "SharedArrayBuffer.prototype", kind: "constant", members: "@@toStringTag", why: "a string" },
  { on: "", kind: "object", members: "Atomics", why: "a namespace", feature },
  {
    on: "Atomics",
    kind: "native",
    members: "add and compareExchange exchange isLockFree load notify or pause store sub waitAsync xor",
    why: "works on typed arrays of integers, which are data",
    feature,
  },
  { on: "Atomics", kind: "deny", members: "wait", why: "stops the thread, and the host with it" },
  { on: "Atomics", kind: "constant", members: "@@toStringTag", why: "a string" },
];
