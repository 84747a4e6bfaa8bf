"use strict";
// Node's own import(), out of reach of the test runner's module transform.
exports.nativeImport = (specifier) => import(specifier);
