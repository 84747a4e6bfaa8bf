"use strict";
module.exports = require("sallyport:path").posix;
