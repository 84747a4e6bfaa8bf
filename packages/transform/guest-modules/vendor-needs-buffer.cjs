"use strict";
module.exports = require("sallyport:buffer");
