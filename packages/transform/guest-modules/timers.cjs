// `node:timers` for guests: the globals of the feature `timers`.
"use strict";
if (typeof setTimeout === "function") Object.assign(exports, { setTimeout, clearTimeout });
if (typeof setInterval === "function") Object.assign(exports, { setInterval, clearInterval });
if (typeof setImmediate === "function") Object.assign(exports, { setImmediate, clearImmediate });
