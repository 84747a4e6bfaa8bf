// A door whose authority is in a closure, and which asks itself whether it may open: no private name, no write.
const { Door, door } = (() => {
  const vault = "ESCAPED";
  class Door {
    level = 0;
    allowed() {
      return this.level > 3;
    }
    open() {
      return this.allowed() ? vault : "closed";
    }
    get code() {
      return this.allowed() ? vault : "closed";
    }
  }
  return { Door, door: new Door() };
})();
