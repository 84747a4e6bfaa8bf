const EventEmitter = require("events");
const emitter = new EventEmitter();
emitter.on("x", function () { tries(() => this.constructor.constructor("return 'ESCAPED'")(), () => Object.getPrototypeOf(this).constructor.constructor("return 'ESCAPED'")()); });
emitter.emit("x");
tries(
  () => EventEmitter.constructor("return 'ESCAPED'")(),
  () => emitter.emit.constructor("return 'ESCAPED'")(),
  () => EventEmitter.once(emitter, "y").constructor.constructor("return 'ESCAPED'")(),
  () => EventEmitter.on(emitter, "y").next.constructor("return 'ESCAPED'")(),
);
