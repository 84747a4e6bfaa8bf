// Methods that use `this` in the defaults and patterns of their parameters.
const clerk = (() => {
  const token = "ESCAPED";
  class Clerk {
    allowed() {
      return false;
    }
    issue(result = this.allowed() ? token : "refused") {
      return result;
    }
    pattern({ result = this.allowed() ? token : "refused" }) {
      return result;
    }
    callback(give, result = give(this.allowed() ? token : "refused")) {
      return result;
    }
  }
  return new Clerk();
})();
