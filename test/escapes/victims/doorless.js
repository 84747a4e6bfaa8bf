// A door whose class makes only itself.
const { DoorClass, plainDoor } = (() => {
  const vault = "ESCAPED";
  class DoorClass {
    level = 0;
    allowed() {
      return this.level > 3;
    }
    open() {
      return this.allowed() ? vault : "closed";
    }
  }
  return { DoorClass, plainDoor: new DoorClass() };
})();
