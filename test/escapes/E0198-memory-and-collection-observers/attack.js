const found = (type) => (type === "undefined" ? "absent" : "ESCAPED");
tries(
  () => found(typeof SharedArrayBuffer),
  () => found(typeof Atomics),
  () => found(typeof WeakRef),
  () => found(typeof FinalizationRegistry),
  () => new WeakRef({}).deref() && "ESCAPED",
);
