"use strict";
module.exports = require("sallyport:vendor/punycode");
