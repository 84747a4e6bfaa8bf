const util = require("util");
let trapped = 0;
const proxy = new Proxy({ secret: "ESCAPED" }, { ownKeys: () => (trapped++, []), getOwnPropertyDescriptor: () => undefined, get: () => undefined });
escaped(util.inspect(proxy, { showProxy: true, showHidden: true }).includes("ESCAPED") ? "ESCAPED" : "unseen");
escaped(trapped > 0 ? "asked" : "ESCAPED");
