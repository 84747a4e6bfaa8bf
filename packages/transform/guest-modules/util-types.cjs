"use strict";
module.exports = require("sallyport:util").types;
