const EventEmitter = require("events");
if (EventEmitter.mark !== undefined || EventEmitter.prototype.mark !== undefined || EventEmitter.defaultMaxListeners !== 10) escaped("ESCAPED");
EventEmitter.mark = EventEmitter.prototype.mark = 1;
EventEmitter.defaultMaxListeners = 99;
EventEmitter.captureRejections = true;
