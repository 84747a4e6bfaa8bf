// Generator, async and async generator methods, and closures that they leave behind.
const kinds = (() => {
  const token = "ESCAPED";
  class Kinds {
    allowed() {
      return false;
    }
    *generate() {
      yield this.allowed() ? token : "refused";
    }
    async wait() {
      await 0;
      return this.allowed() ? token : "refused";
    }
    async *stream() {
      yield this.allowed() ? token : "refused";
    }
    arrow() {
      return () => (this.allowed() ? token : "refused");
    }
    nested() {
      const inner = () => (() => (this.allowed() ? token : "refused"))();
      return inner();
    }
  }
  return new Kinds();
})();
