const EventEmitter = require("events");
const emitter = new EventEmitter({ captureRejections: true });
emitter[EventEmitter.captureRejectionSymbol] = function (error) { tries(() => error.constructor.constructor("return 'ESCAPED'")(), () => this.constructor.constructor("return 'ESCAPED'")()); };
emitter.on("x", async () => { throw new Error("mine"); });
emitter.emit("x");
