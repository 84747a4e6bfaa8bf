const util = require("util");
tries(
  () => { util.inherits(Array, class { get polluted() { return "ESCAPED"; } }); return [].polluted; },
  () => { util.inherits(Object, class {}); return Object.super_ ? "ESCAPED" : "unchanged"; },
  () => { util.inherits(require, class {}); return require.super_ ? "ESCAPED" : "unchanged"; },
  () => { util._extend(Object.prototype, { polluted: "ESCAPED" }); return ({}).polluted; },
);
