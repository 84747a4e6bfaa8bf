tries(
  () => ({}).__lookupGetter__("__proto__").constructor("return 'ESCAPED'")(),
  () => ({}).__lookupGetter__("__proto__").call(() => 0).constructor("return 'ESCAPED'")(),
);
