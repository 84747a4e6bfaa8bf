const { createHash } = require("crypto");
class Sly extends Uint8Array { get buffer() { return new ArrayBuffer(1e9); } get byteLength() { return 1e9; } }
const outcome = (f) => { try { return f().length === 40 ? "a digest" : "ESCAPED"; } catch (error) { return error.name; } };
escaped(outcome(() => createHash("sha1").update(new Proxy(new Uint8Array(2), {})).digest("hex")));
escaped(outcome(() => createHash("sha1").update({ __proto__: Uint8Array.prototype, length: 9 }).digest("hex")));
escaped(outcome(() => createHash("sha1").update(Object.create(new Uint8Array(3))).digest("hex")));
