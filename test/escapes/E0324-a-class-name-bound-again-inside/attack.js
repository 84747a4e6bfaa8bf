tries(
  () => {
    let got;
    class X {
      _pin = 1234;
      clone() { const copy = new X(); copy.take(this._pin); return "genuine"; }
      take(pin) {}
      map(X) { return 1; }
    }
    const holder = new X();
    X = class { take(pin) { got = pin; } };
    holder.clone();
    return got === 1234 ? "ESCAPED" : "kept";
  },
  () => { const Y = "outer"; const C = class Y { static kind() { return typeof Y; } m(Y) {} }; return C.kind() === "function" ? "inner" : "ESCAPED"; },
);
