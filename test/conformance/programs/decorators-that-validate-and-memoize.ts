type Ctx = ClassMethodDecoratorContext;
const calls: string[] = [];
function logged<T extends (...args: any[]) => any>(fn: T, ctx: Ctx): T {
  return function (this: unknown, ...args: any[]) {
    calls.push(`${String(ctx.name)}(${args})`);
    return fn.apply(this, args);
  } as T;
}
const range =
  (min: number, max: number) =>
  <V>(target: { get: () => number; set: (v: number) => void }, ctx: { name: string | symbol }): any => ({
    get() {
      return target.get.call(this);
    },
    set(v: number) {
      if (v < min || v > max) throw new RangeError(`${String(ctx.name)} must be ${min}..${max}`);
      target.set.call(this, v);
    },
    init(v: number) {
      return Math.max(min, Math.min(max, v));
    },
  });
const doubled = (_: undefined, { kind, name, static: isStatic }: any) => {
  calls.push(`${kind} ${String(name)} ${isStatic}`);
  return (v: number) => v * 2;
};
const memo = <T extends (n: number) => number>(fn: T, { addInitializer, name }: any) => {
  const cache = new Map<number, number>();
  addInitializer(function (this: any) {
    calls.push(`init ${String(name)} ${typeof this}`);
  });
  return function (this: unknown, n: number) {
    if (!cache.has(n)) cache.set(n, fn.call(this, n));
    return cache.get(n)!;
  } as T;
};
const register = (target: any, { kind, name }: any) => {
  calls.push(`${kind} ${name}`);
};
@register
class Thermostat {
  @range(5, 30) accessor target = 50;
  @doubled base = 4;
  #log: number[] = [];
  @logged set(value: number) {
    this.target = value;
    this.#log.push(value);
    return this;
  }
  @logged @memo fib(n: number): number {
    return n < 2 ? n : this.fib(n - 1) + this.fib(n - 2);
  }
  get history() {
    return [...this.#log];
  }
}
const t = new Thermostat();
log(t.target, t.base, t.set(20).set(22).history, t.target);
try {
  t.set(99);
} catch (e) {
  log((e as Error).name, (e as Error).message);
}
log(t.fib(10));
log(calls.slice(0, 6), calls.length);
