abstract class Model<T extends object = {}> {
  static registry: Record<string, typeof Model<any>> = {};
  static register(this: typeof Model<any>, name: string) {
    Model.registry[name] = this;
    return this;
  }
  protected abstract defaults(): T;
  protected readonly data: T;
  declare phantom?: string;
  constructor(init?: Partial<T>) {
    this.data = { ...this.defaults(), ...init };
  }
  get<K extends keyof T>(key: K): T[K] {
    return this.data[key];
  }
  set<K extends keyof T>(key: K, value: T[K]): this {
    this.validate?.(key, value);
    this.data[key] = value;
    return this;
  }
  protected validate?(key: keyof T, value: unknown): void;
  toJSON(): T {
    return { ...this.data };
  }
  clone(): this {
    return new (this.constructor as new (d: T) => this)(this.data);
  }
  equals(other: unknown): other is this {
    return other instanceof Model && JSON.stringify(other) === JSON.stringify(this);
  }
}
type UserData = { name: string; age: number; roles?: readonly ("admin" | "user")[] };
class User extends Model<UserData> {
  static {
    this.register("user");
  }
  static #count = 0;
  private static instance?: User;
  readonly #secret = `s${++User.#count}`;
  protected override defaults(): UserData {
    return { name: "?", age: 0 };
  }
  protected override validate(key: keyof UserData, value: unknown): void {
    if (key === "age" && typeof value === "number" && value < 0) throw new RangeError(`${String(key)} < 0`);
  }
  get name(): string {
    return this.get("name");
  }
  set name(v: string) {
    this.set("name", v.trim());
  }
  static shared(): User {
    return (this.instance ??= new User({ name: "shared" }));
  }
  whisper(this: User): string {
    return this.#secret;
  }
  isAdmin(): this is User & { admin: true } {
    return this.data.roles?.includes("admin") ?? false;
  }
  static compare = (a: User, b: User): number => a.data.age - b.data.age;
}
class Admin extends User {
  constructor(
    name: string,
    readonly level: number = 1,
    ...rest: string[]
  ) {
    super({ name, roles: ["admin"] });
    if (rest.length) this.name = rest.join(" ");
  }
  protected override defaults(): UserData {
    return { ...super.defaults(), age: 99 };
  }
  override get name(): string {
    return `@${super.name}`;
  }
  override set name(v: string) {
    super.name = v.toUpperCase();
  }
}
const u = new User({ name: "Ann", age: 3 }),
  a = new Admin("root", undefined, "x", "y");
u.name = "  Bea ";
log(
  u.name,
  a.name,
  a.level,
  JSON.stringify([u, a]),
  u.clone().equals(u),
  u.equals({}),
  u.whisper(),
  a.isAdmin(),
  u.isAdmin(),
  User.shared() === User.shared(),
  Object.keys(Model.registry),
  [a, u].sort(User.compare).map((m) => m.get("age")),
  a instanceof Model,
  "phantom" in u,
);
try {
  u.set("age", -1);
} catch (e: unknown) {
  if (e instanceof RangeError) log(e.message);
}
enum Dir {
  Up = "UP",
  Down = "DOWN",
}
enum Bits {
  None = 0,
  A = 1 << 0,
  B = 1 << 1,
  AB = A | B,
}
namespace Dir {
  export const flip = (d: Dir): Dir => (d === Dir.Up ? Dir.Down : Dir.Up);
}
function overload(x: string): string;
function overload(x: number, y?: number): number;
function overload(x: string | number, y = 2): string | number {
  return typeof x === "string" ? x.toUpperCase() : x * y;
}
namespace overload {
  export const version = "1";
}
log(
  Dir.flip(Dir.Up),
  Object.keys(Dir).length,
  Bits[3],
  Bits.AB,
  Bits["A"],
  overload("q"),
  overload(4),
  overload(4, 5),
  overload.version,
);
const key: unique symbol = Symbol("key");
interface Box<T> {
  readonly [key]: T;
  map<U>(f: (t: T) => U): Box<U>;
}
const box = <T>(v: T): Box<T> => ({ [key]: v, map: (f) => box(f(v)) });
log(box(2).map((x) => x + 1)[key], (box as typeof box)<string>("s")[key]);
type Shape = { kind: "circle"; r: number } | { kind: "rect"; w: number; h: number };
const area = (s: Shape): number => {
  switch (s.kind) {
    case "circle":
      return Math.round(Math.PI * s.r ** 2);
    case "rect": {
      const { w, h } = s;
      return w * h;
    }
    default: {
      const never: never = s;
      return never;
    }
  }
};
const shapes = [
  { kind: "circle", r: 2 },
  { kind: "rect", w: 2, h: 3 },
] as const satisfies readonly Shape[];
log(shapes.map(area), shapes[0].r);
function assertIs<T>(v: unknown, f: (x: unknown) => x is T): asserts v is T {
  if (!f(v)) throw new TypeError("assert");
}
let val: unknown = "str";
assertIs(val, (x): x is string => typeof x === "string");
log(val.length, val!.at(-1)!, (<any>val).length, (val as string)?.[0]);
class Stack<T> {
  #items: T[];
  constructor(...items: T[]) {
    this.#items = items;
  }
  push = (...x: T[]): number => this.#items.push(...x);
  get top(): T | undefined {
    return this.#items.at(-1);
  }
  *[Symbol.iterator](): IterableIterator<T> {
    yield* this.#items;
  }
  static of<T>(...xs: T[]) {
    return new this<T>(...xs);
  }
  map<U>(f: (this: void, x: T, i: number) => U): Stack<U> {
    return Stack.of(...this.#items.map((x, i) => f(x, i)));
  }
}
const { push, top } = Stack.of<number | string>(1, 2);
log(push("three"), top, [...new Stack(1, 2).map((x, i) => `${x}${i}`)]);
const Mixin = <B extends abstract new (...a: any[]) => object>(Base: B) => {
  abstract class Timestamped extends Base {
    readonly stamp = 7;
    abstract tag?: string;
    touch() {
      return `${this.stamp}${this.tag ?? ""}`;
    }
  }
  return Timestamped;
};
class Doc extends Mixin(Object) {
  tag = "!";
}
log(new Doc().touch(), Object.keys(new Doc()));
async function* pages<T>(load: (n: number) => Promise<readonly T[]>): AsyncGenerator<T, number, undefined> {
  let n = 0;
  for (;;) {
    const page = await load(n++);
    if (!page.length) return n;
    yield* page;
  }
}
(async () => {
  const out: number[] = [];
  for await (const x of pages(async (n) => (n < 2 ? [n, n * 10] : []))) out.push(x);
  log(out);
  const fn = async <T>(x: T, { retries = 1 }: { retries?: number } = {}): Promise<[T, number]> => [await x, retries];
  log(await fn(Promise.resolve("z")), await fn(1, { retries: 3 }));
})();
