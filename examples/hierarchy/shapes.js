// A class hierarchy: private names are shared with subclasses, as CapPython's are; `super.m()` is callsuper.
class Shape {
  _name;
  _log = [];
  constructor(name) {
    this._name = name;
  }
  area() {
    return 0;
  }
  describe() {
    this._note("described");
    return `${this._name} of area ${this.area()}`;
  }
  _note(text) {
    this._log.push(text);
  }
  get history() {
    return [...this._log];
  }
}

class Rectangle extends Shape {
  _width;
  _height;
  constructor(width, height, name = "rectangle") {
    super(name);
    this._width = width;
    this._height = height;
  }
  area() {
    return this._width * this._height;
  }
  scale(factor) {
    this._width *= factor;
    this._height *= factor;
    super._note(`scaled by ${factor}`);
    return this;
  }
}

class Square extends Rectangle {
  constructor(side) {
    super(side, side, "square");
  }
  describe() {
    return `${super.describe()}, all sides equal`;
  }
}

const square = new Square(3);
const rectangle = new Rectangle(2, 5);
