const made = [];
const names = ["0", "7", "-1", "1.5", "1e+21", "NaN", "-Infinity", "340282366920938463463374607431768211456"];
const other = { _secret: "ESCAPED" };
for (const name of names) {
  made.push(() => { class A { _secret = 1; get length() { return 1; } [name]() { return this._secret; } } return [].slice.call(new A())[0]?.call(other) ?? new A()[+name]?.call(other) ?? new A()[-BigInt(name) * -1n].call(other); });
}
tries(
  ...made,
  () => { class A { _secret = 1; 0() { return this._secret; } } return new A()[0].call(other); },
  () => { class A { static _secret = 1; static 0() { return this._secret; } } return A[0].call(other); },
  () => { class A { _secret = 1; async 3() { return this._secret; } } const f = new A()[3]; return f.call(other) && f.name === "3" ? "ESCAPED" : ""; },
  () => { class A { _secret = 1; *[2 - 1]() { yield this._secret; } } return new A()[1].call(other).next().value; },
  () => { class A { get 0() { return this.m; } _secret = 1; m() { return this._secret; } } return new A()[0].call(other) === 1 ? "kept" : "ESCAPED"; },
  () => { class A { _secret = "kept"; constructor() { this[0] = this.m; } m() { return this._secret; } } return new A()[0].call(other); },
);
