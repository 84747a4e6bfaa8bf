const { Buffer } = require("buffer");
const outcome = (f) => { try { const b = f(); return b.length > 1e6 || b.buffer.byteLength > 1e6 ? "ESCAPED" : "bounded"; } catch (error) { return error.name; } };
for (const bad of [{ length: 2 ** 40 }, { buffer: {}, length: 3 }, { __proto__: Buffer.prototype }, { type: "Buffer", data: { length: -1 } }, new Proxy([], {})]) escaped(outcome(() => Buffer.from(bad)));
escaped(outcome(() => Buffer.from(new ArrayBuffer(4), 0, 1e9)));
escaped(outcome(() => Buffer.prototype.toString.call({ length: 4 }) && Buffer.alloc(1)));
