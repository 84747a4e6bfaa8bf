enum Color {
  Red,
  Green = 5,
  Blue,
  Mask = Red | Blue,
  Len = "abc".length,
}
enum Level {
  Debug = "debug",
  Error = "error",
}
const enum Flag {
  A = 1 << 0,
  B = 1 << 1,
  Both = A | B,
}
namespace Geometry {
  export interface Shape {
    area(): number;
  }
  export abstract class Base implements Shape {
    static count = 0;
    constructor(protected readonly label: string) {
      Base.count++;
    }
    abstract area(): number;
    describe(): string {
      return `${this.label}: ${this.area().toFixed(2)}`;
    }
    get [Symbol.toStringTag](): string {
      return this.label;
    }
  }
  export class Circle extends Base {
    constructor(public r: number) {
      super("circle");
    }
    area() {
      return Math.PI * this.r ** 2;
    }
  }
  export class Square extends Base {
    static unit(): Square {
      return new Square(1);
    }
    constructor(
      public side: number,
      label = "square",
    ) {
      super(label);
    }
    override area(): number {
      return this.side ** 2;
    }
    override describe(): string {
      return `[${super.describe()}]`;
    }
  }
  export namespace Util {
    export const total = (shapes: readonly Shape[]): number => shapes.reduce((n, s) => n + s.area(), 0);
    export function isBig<T extends Shape>(s: T): s is T & { big: true } {
      return s.area() > 10;
    }
  }
  export const unit = Square.unit();
}
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
function stringify(v: Json): string;
function stringify(v: Json, indent: number): string;
function stringify(v: Json, indent?: number): string {
  return JSON.stringify(v, null, indent);
}
import Util = Geometry.Util;
log(
  Color.Red,
  Color[5],
  Color.Blue,
  Color.Mask,
  Color.Len,
  Level.Debug,
  Flag.Both,
  Object.keys(Color),
  Object.entries(Level),
);
const shapes: Geometry.Shape[] = [new Geometry.Circle(2), Geometry.unit, new Geometry.Square(4, "big")];
log(
  shapes.map((s) => (s as Geometry.Base).describe()),
  Util.total(shapes).toFixed(1),
  shapes.filter(Util.isBig).length,
  Geometry.Base.count,
  String(shapes[0]),
);
log(stringify({ a: [1, null] }), stringify([1], 1));
const config = { mode: "fast", retries: 3 } as const satisfies { mode: "fast" | "slow"; retries: number };
let maybe: { deep?: { value?: number } } | undefined = { deep: {} };
log(config.mode, maybe!.deep!.value ?? "none", (maybe as any)?.deep.value?.toFixed(), <number>(<unknown>"5"));
class Registry<K extends string, V = unknown> {
  private readonly map = new Map<K, V>();
  declare readonly phantom: number;
  [index: string]: any;
  register<T extends V>(this: this, key: K, value: T): asserts key is K {
    this.map.set(key, value);
  }
  get(key: K): V | undefined {
    return this.map.get(key);
  }
  static create<K extends string>(...keys: K[]): Registry<K, number> {
    const r = new Registry<K, number>();
    keys.forEach((k, i) => r.register(k, i));
    return r;
  }
}
const r = Registry.create("a", "b");
log(r.get("b"), "phantom" in r, Object.keys(r).includes("map"));
abstract class Animal {
  abstract readonly sound: string;
  speak = (): string => `${this.sound}!`;
}
class Dog extends Animal {
  readonly sound = "woof";
}
log(
  new Dog().speak(),
  [Color.Red, Color.Green].map((c) => Color[c]),
  ((x: unknown): x is string => typeof x === "string")("s"),
);
declare const undefinedThing: string;
declare function nope(): void;
declare module "x" {}
function assertNever(x: never): never {
  throw new Error(`never ${x}`);
}
const area = (s: { kind: "c"; r: number } | { kind: "s"; a: number }) => {
  switch (s.kind) {
    case "c":
      return s.r;
    case "s":
      return s.a;
    default:
      return assertNever(s);
  }
};
log(area({ kind: "s", a: 3 }));
try {
  area({ kind: "z" } as never);
} catch (e) {
  log((e as Error).message);
}
let tuple: [a: number, b?: string, ...rest: boolean[]] = [1, "x", true];
const [x, , z = false] = tuple;
log(x, z);
