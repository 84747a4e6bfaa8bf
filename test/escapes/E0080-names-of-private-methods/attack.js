class A {
  _method() {}
  _field = () => 0;
  static _maker = class {};
  own() { return [this._method.name, this._field.name, this._method, this._field]; }
  static made() { return this._maker.name; }
}
const [m, f] = new A().own();
const reveals = (text) => (/\$s|^\[/.test(text) ? "ESCAPED" : text);
tries(() => reveals(m), () => reveals(f), () => reveals(A.made()));
