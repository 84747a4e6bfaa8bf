tries(
  () => import.meta.url && "ESCAPED",
  () => import.meta.filename && "ESCAPED",
  () => import.meta.dirname && "ESCAPED",
  () => import.meta.resolve("x") && "ESCAPED",
  () => import.meta.constructor && "ESCAPED",
  () => Object.getPrototypeOf(import.meta) === null ? "null" : "ESCAPED",
);
