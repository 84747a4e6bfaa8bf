abstract class Shape {
  static count = 0;
  protected constructor(
    public readonly name: string,
    private id = ++Shape.count,
  ) {}
  abstract area(): number;
  describe(): string {
    return `${this.name}#${this.id}: ${this.area().toFixed(1)}`;
  }
}
class Rect extends Shape {
  constructor(
    private w: number,
    private h: number,
  ) {
    super("rect");
  }
  override area() {
    return this.w * this.h;
  }
  static square(n: number) {
    return new this(n, n);
  }
}
class Circle extends Shape {
  constructor(public r: number) {
    super("circle");
  }
  area() {
    return Math.PI * this.r ** 2;
  }
  get diameter() {
    return this.r * 2;
  }
  set diameter(d: number) {
    this.r = d / 2;
  }
}
const c = new Circle(1);
c.diameter = 4;
log(Rect.square(2).describe(), c.describe(), Shape.count, c.name, c instanceof Shape);
class P {
  constructor(
    public x: number,
    protected y = x + 1,
    readonly z?: string,
  ) {}
  sum() {
    return this.x + this.y;
  }
}
log(new P(1).sum(), new P(1, 5, "z").z, Object.keys(new P(1)));
