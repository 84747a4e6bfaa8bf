const found = (type) => (type === "undefined" ? "absent" : "ESCAPED");
tries(
  () => found(typeof setTimeout),
  () => found(typeof setImmediate),
  () => found(typeof queueMicrotask),
  () => found(typeof fetch),
  () => found(typeof performance),
  () => found(typeof URL),
  () => found(typeof WebAssembly),
  () => found(typeof structuredClone),
  () => found(typeof MessageChannel),
  () => found(typeof crypto),
  () => found(typeof navigator),
  () => found(typeof console),
  () => setTimeout(() => 0, 0) && "ESCAPED",
);
