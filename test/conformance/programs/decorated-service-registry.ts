type Ctor<T = object> = new (...args: any[]) => T;
const calls: string[] = [];
function logged<This, Args extends unknown[], R>(target: (this: This, ...args: Args) => R, ctx: ClassMethodDecoratorContext<This, (this: This, ...args: Args) => R>) {
  const name = String(ctx.name);
  return function (this: This, ...args: Args): R {
    calls.push(`${name}(${args.join(",")})`);
    try { return target.call(this, ...args); } catch (e) { calls.push(`${name} threw ${(e as Error).message}`); throw e; }
  };
}
function clamp(lo: number, hi: number) {
  return <T>(value: ClassAccessorDecoratorTarget<T, number>, _ctx: ClassAccessorDecoratorContext<T, number>): ClassAccessorDecoratorResult<T, number> => ({
    get() { return value.get.call(this); },
    set(v) { value.set.call(this, Math.min(hi, Math.max(lo, v))); },
    init: (v) => Math.min(hi, Math.max(lo, v)),
  });
}
const registry = new Map<string, string[]>();
function service(name: string) { return (_cls: Ctor, ctx: ClassDecoratorContext) => { registry.set(name, [...(registry.get(name) ?? []), String(ctx.name)]); }; }
function doubled(_: undefined, { name }: ClassFieldDecoratorContext) { return (v: number) => { calls.push(`init ${String(name)}`); return v * 2; }; }
@service("thermo")
class Thermostat {
  @clamp(5, 30) accessor target = 99;
  @doubled public step = 2;
  readings: number[] = [];
  @logged raise(by: number = this.step): number { return (this.target += by); }
  @logged fail(): never { throw new Error("broken"); }
  @logged static create(target: number): Thermostat { const t = new Thermostat(); t.target = target; return t; }
}
@service("thermo")
class Smart extends Thermostat {
  override raise(by?: number): number { return super.raise(by === undefined ? 1 : by * 10); }
}
const t = Thermostat.create(20);
log(t.target, t.step, t.raise(), t.raise(3), t.raise(1000));
try { t.fail(); } catch (e) { log((e as Error).message); }
const s = new Smart();
s.target = 0;
log(s.target, s.raise(), s.raise(2), Object.keys(s));
const { raise } = t;
log([1].map(() => typeof raise), [...registry], calls);
