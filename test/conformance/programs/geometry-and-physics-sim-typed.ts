interface Vec {
  readonly x: number;
  readonly y: number;
}
const vec = (x: number, y: number): Vec => ({ x, y });
const add = (a: Vec, b: Vec) => vec(a.x + b.x, a.y + b.y),
  scale = (a: Vec, k: number) => vec(a.x * k, a.y * k);
class Body {
  private trail: Vec[] = [];
  constructor(
    private pos: Vec,
    private vel: Vec,
    public readonly mass: number = 1,
  ) {}
  step(dt: number, force: Vec): void {
    this.vel = add(this.vel, scale(force, dt / this.mass));
    this.pos = add(this.pos, scale(this.vel, dt));
    if (this.pos.y < 0) {
      this.pos = vec(this.pos.x, -this.pos.y);
      this.vel = vec(this.vel.x, -this.vel.y * 0.5);
    }
    this.trail.push(this.pos);
  }
  get path(): readonly Vec[] {
    return this.trail;
  }
}
const b = new Body(vec(0, 10), vec(1, 0));
for (let i = 0; i < 20; i++) b.step(0.1, vec(0, -9.8));
log(b.path.slice(-1)[0], b.path.length);
