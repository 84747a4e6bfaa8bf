'use\x20strict';
const self = (function () { 'use str\u0069ct'; return this; })();
tries(() => self.Function("return 'ESCAPED'")());
