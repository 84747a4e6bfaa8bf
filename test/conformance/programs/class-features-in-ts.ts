class A {
  declare x: number;
  private static readonly inst = new A();
  #secret = 1;
  accessor v = 5;
  y?: string;
  readonly z: number;
  constructor() {
    this.z = 1;
  }
  static get instance(): A {
    return this.inst;
  }
  get secret(): number {
    return this.#secret;
  }
  [key: string]: unknown;
  method?(): void;
  static {
    log("static block");
  }
}
log(A.instance.secret, A.instance.v, "x" in A.instance, Object.keys(A.instance), A.instance.z);
class B<T = string> extends A implements Iterable<T> {
  constructor(private readonly items: T[] = []) {
    super();
  }
  *[Symbol.iterator](): IterableIterator<T> {
    yield* this.items;
  }
  override get secret() {
    return super.secret + 1;
  }
}
log([...new B([1, 2])], new B().secret);
const C = class<T> {
  constructor(public v: T) {}
};
log(new C(3).v);
function over(this: void, a: number): number;
function over(a: any) {
  return a * 2;
}
log(over(4));
let x: unknown = "s";
if (typeof x === "string") log(x.length);
for (let i = 0 as number; i < 1; i++) log(i!);
const arrow = async <T,>(x: T): Promise<T> => x;
arrow(1).then((v) => log(v));
log(x as any as number, (<string>x).length);
