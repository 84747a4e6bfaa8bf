class R extends RegExp {
  static get [Symbol.species]() { return function () { return matcher; }; }
}
tries(() => { "ab".split(new R("b")); return "lastIndex" in matcher ? "ESCAPED" : "kept"; });
