exports.f = function f() { return this; };
exports.inner = { module, exports, require: typeof require === "undefined" ? undefined : require };
globalThis.commonJsValues = { module, exports, self: this, required: require("host:functions"), filename: typeof __filename === "undefined" ? undefined : __filename };
