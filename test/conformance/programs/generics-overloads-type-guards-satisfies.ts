interface Shape {
  kind: string;
}
interface Circle extends Shape {
  kind: "circle";
  r: number;
}
type Sq = { kind: "sq"; s: number };
const isCircle = (s: Shape): s is Circle => s.kind === "circle";
function area(s: Circle): number;
function area(s: Sq): number;
function area(s: Circle | Sq): number {
  if (isCircle(s)) return Math.round(s.r * 3);
  return s.s ** 2;
}
log(area({ kind: "circle", r: 2 }), area({ kind: "sq", s: 3 }));
function identity<T>(x: T): T {
  return x;
}
const id = <T extends object>(x: T): T => x;
log(identity<number>(5), id({ a: 1 }));
const conf = { a: 1, b: "x" } satisfies Record<string, string | number>;
log(conf.a.toFixed(1), (conf.b as string)!.length);
const t = [1, "a"] as const;
type Keys = keyof typeof conf;
let k: Keys = "a";
log(conf[k], t[0]);
class Stack<T> {
  private items: T[] = [];
  push(...x: T[]): this {
    this.items.push(...x);
    return this;
  }
  pop(): T | undefined {
    return this.items.pop();
  }
  get size(): number {
    return this.items.length;
  }
}
log(new Stack<number>().push(1, 2).pop(), new Stack<string>().size);
function assertIsString(v: unknown): asserts v is string {
  if (typeof v !== "string") throw new TypeError("not string");
}
try {
  assertIsString(1);
} catch (e: unknown) {
  log((e as Error).message);
}
let u!: number;
u = 3;
log(u!);
const o = <any>{ q: 1 };
log(o.q);
type Fn = (this: { n: number }, a?: string, ...r: number[]) => void;
const g: Fn = function (a = "d", ...r) {
  log(this.n, a, r);
};
g.call({ n: 1 }, undefined, 2, 3);
abstract class X {
  abstract y(): void;
}
log(typeof X);
let tup: [a: number, b?: string] = [1];
log(tup);
label: for (const q of [1]) {
  break label;
}
