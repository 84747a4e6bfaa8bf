const bytes = new TextEncoder().encode("a");
tries(
  () => (bytes.buffer.byteLength > 1 ? "ESCAPED" : "its own"),
  () => (bytes.byteOffset > 0 ? "ESCAPED" : "at the beginning"),
  () => (new Uint8Array(bytes.buffer).length > 1 ? "ESCAPED" : "its own"),
  () => (new TextEncoder().encode("b").buffer === bytes.buffer ? "ESCAPED" : "another"),
);
