// An instance that a RegExp algorithm would use as an expression.
class Matcher {
  flags = "";
  exec() {
    return null;
  }
}
const matcher = new Matcher();
