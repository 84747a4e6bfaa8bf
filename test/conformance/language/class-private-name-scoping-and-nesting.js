class A {
  #x = "A";
  t() {
    class B {
      #x = "B";
      r(a) {
        return [this.#x, #x in a];
      }
    }
    return [new B().r(new B()), this.#x, new B().r(this)[1]];
  }
}
log(new A().t());
class O {
  #s = 1;
  inner() {
    const o = this;
    return class {
      peek() {
        return o.#s;
      }
    };
  }
}
log(new (new O().inner())().peek());
