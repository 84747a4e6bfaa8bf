const key = Symbol.species;
class R extends RegExp {
  static get [key]() { return function () { return matcher; }; }
}
tries(() => { "ab".split(new R("b")); return "lastIndex" in matcher ? "ESCAPED" : "kept"; });
