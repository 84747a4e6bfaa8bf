emitter.on("x", function () {
  escaped(this.secret);
});
emitter.fire();
