"use strict";
module.exports = require("sallyport:assert").strict;
