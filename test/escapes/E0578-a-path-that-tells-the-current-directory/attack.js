const path = require("path");
const host = [path.resolve(), path.resolve("x"), path.relative("", "/"), path.win32.resolve("x"), path.win32.resolve("D:x"), path.win32.relative("", "C:\\a"), path.posix.resolve(".."), path.win32.toNamespacedPath("x")];
escaped(host.some((each) => /packages|home|root|tmp|Users/.test(each)) ? "ESCAPED" : "the root");
escaped(host.slice(0, 2).join());
