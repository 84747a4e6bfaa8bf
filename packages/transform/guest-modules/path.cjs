// `node:path` for guests: Node's own functions on strings, POSIX where no flavour is named.
"use strict";
const host = require("sallyport:host/path");

function assertString(value, name) {
  if (typeof value === "string") return;
  const error = new TypeError(
    `The "${name}" argument must be of type string. Received ${value === null ? "null" : typeof value}`,
  );
  error.code = "ERR_INVALID_ARG_TYPE";
  throw error;
}

function flavour(functions, sep, delimiter) {
  const one = (name) =>
    ({
      [name](path) {
        assertString(path, "path");
        return functions[name](path);
      },
    })[name];
  const many = (name) =>
    ({
      [name](...paths) {
        for (const path of paths) assertString(path, "path");
        return functions[name](...paths);
      },
    })[name];
  return {
    resolve: many("resolve"),
    normalize: one("normalize"),
    isAbsolute: one("isAbsolute"),
    join: many("join"),
    relative(from, to) {
      assertString(from, "from");
      assertString(to, "to");
      return functions.relative(from, to);
    },
    toNamespacedPath: (path) => (typeof path === "string" ? functions.toNamespacedPath(path) : path),
    _makeLong: (path) => (typeof path === "string" ? functions.toNamespacedPath(path) : path),
    dirname: one("dirname"),
    basename(path, suffix) {
      assertString(path, "path");
      if (suffix === undefined) return functions.basename(path);
      assertString(suffix, "suffix");
      return functions.basename(path, suffix);
    },
    extname: one("extname"),
    format(object) {
      if (object === null || typeof object !== "object") {
        const error = new TypeError(
          `The "pathObject" argument must be of type object. Received ${object === null ? "null" : typeof object}`,
        );
        error.code = "ERR_INVALID_ARG_TYPE";
        throw error;
      }
      const text = (value) => (value === undefined || value === null ? undefined : String(value));
      return functions.format(
        text(object.root),
        text(object.dir),
        text(object.base),
        text(object.name),
        text(object.ext),
      );
    },
    parse(path) {
      assertString(path, "path");
      return JSON.parse(functions.parse(path));
    },
    sep,
    delimiter,
  };
}

const posix = flavour(host.posix, "/", ":");
const win32 = flavour(host.win32, "\\", ";");
for (const each of [posix, win32]) {
  each.posix = posix;
  each.win32 = win32;
}
module.exports = posix;
