abstract class Shape {
  private static registry: Record<string, new (...a: number[]) => Shape> = {};
  protected static register(name: string, c: new (...a: number[]) => Shape): void { this.registry[name] = c; }
  static make(text: string): Shape { const [name = "", ...args] = text.split(" "); const C = Shape.registry[name]; if (C === undefined) throw new Error(`unknown shape ${name}`); return new C(...args.map(Number)); }
  private cached?: number;
  protected abstract computeArea(): number;
  get area(): number { return (this.cached ??= this.computeArea()); }
  protected invalidate(): void { this.cached = undefined; }
  protected get label(): string { return this.constructor.name.toLowerCase(); }
  toString(): string { return `${this.label}(${this.area.toFixed(1)})`; }
  equals(other: unknown): boolean { return other instanceof Shape && other.area === this.area && this.label === other.label; }
}
class Circle extends Shape {
  constructor(private r: number) { super(); }
  protected computeArea(): number { log("compute", this.r); return Math.PI * this.r ** 2; }
  set radius(r: number) { this.r = r; this.invalidate(); }
  get radius(): number { return this.r; }
  contains(o: Circle): boolean { return this.r >= o.r; }
  static { Shape.register("circle", Circle); }
}
class Rect extends Shape {
  public static readonly unit = new Rect(1);
  constructor(protected readonly w: number, protected readonly h = w) { super(); }
  protected computeArea() { return this.w * this.h; }
  static { this.register("rect", Rect); }
  static { super.register("square", class Square extends Rect { constructor(side: number) { super(side); } protected override get label() { return `${super.label}!`; } }); }
}
const c = Shape.make("circle 2") as Circle;
log(`${c}`, c.area === c.area);
c.radius += 1;
log(`${c}`, c.contains(new Circle(2.5)), Rect.unit.area);
log(["rect 2 3", "square 2", "rect 2"].map((t) => String(Shape.make(t))), Shape.make("rect 1").equals(Rect.unit), c.equals({ area: c.area }));
try { Shape.make("hexagon 1"); } catch ({ message }: any) { log(message); }
class Peek { static look(s: Shape) { return "area" in s && typeof s.area; } }
log(Peek.look(c), c instanceof Shape, Object.getPrototypeOf(Rect) === Shape);
