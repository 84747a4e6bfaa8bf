"use strict";
module.exports = require("sallyport:path").win32;
