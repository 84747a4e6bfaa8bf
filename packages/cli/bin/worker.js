// What a thread of the pool does: one source to one artifact, or to what is wrong with it.
"use strict";
const { load } = require("./bundles.js");

const { compileSource } = load("all").exports;

module.exports = ({ input, flags, name }) => compileSource(input, flags, name);
