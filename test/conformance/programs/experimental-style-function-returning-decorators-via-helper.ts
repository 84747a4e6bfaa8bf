type Ctor<T = {}> = new (...a: any[]) => T;
function Timestamped<B extends Ctor>(Base: B) {
  return class extends Base {
    stamp = 42;
  };
}
function Tagged<B extends Ctor>(Base: B) {
  return class extends Base {
    tag = "t";
    describe() {
      return `${this.tag}:${(this as any).stamp}`;
    }
  };
}
class U {
  constructor(public name: string) {}
}
const M = Tagged(Timestamped(U));
const m = new M("n");
log(m.name, m.describe(), m instanceof U);
