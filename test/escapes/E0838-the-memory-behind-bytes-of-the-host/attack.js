const text = (bytes) => String.fromCharCode(...new Uint8Array(bytes)).slice(0, 7);
tries(
  () => text(host.bytes.buffer),
  () => text(host.identity(host.bytes).buffer),
  () => text(host.bytes.subarray(-8).buffer),
  () => text(new Uint8Array(host.bytes.buffer, 0).buffer),
  () => host.bytes.byteOffset === 0 && host.bytes.buffer.byteLength === 1 ? "the part" : "ESCAPED",
  () => { host.bytes[0] = 7; return host.bytes[0] === 7 ? "ESCAPED" : "kept"; },
  () => { host.bytes.buffer.transfer?.(); return host.bytes.length === 0 ? "ESCAPED" : "kept"; },
  () => { host.bytes.set([9]); host.bytes.fill(9); return host.bytes[0] === 9 ? "ESCAPED" : "kept"; },
);
