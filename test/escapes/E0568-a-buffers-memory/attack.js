const { Buffer } = require("buffer");
const small = [Buffer.allocUnsafe(16), Buffer.from("x"), Buffer.from([1]), Buffer.concat([Buffer.from("y")]), Buffer.alloc(4).subarray(1)];
for (const each of small) escaped(each.buffer.byteLength > 64 ? "ESCAPED" : "its own");
for (let i = 0; i < 50; i++) if (Buffer.allocUnsafe(4096).some((byte) => byte !== 0)) escaped("ESCAPED");
