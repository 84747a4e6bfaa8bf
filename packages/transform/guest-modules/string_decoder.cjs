"use strict";
module.exports = require("sallyport:vendor/string_decoder");
