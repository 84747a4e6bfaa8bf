const Serializable = (B) =>
  class extends B {
    serialize() {
      return JSON.stringify(this);
    }
    static parse(s) {
      return Object.assign(new this(), JSON.parse(s));
    }
  };
const Comparable = (B) =>
  class extends B {
    compareTo(o) {
      return this.key() < o.key() ? -1 : this.key() > o.key() ? 1 : 0;
    }
  };
const Named = (B) =>
  class extends B {
    describe() {
      return `${super.describe?.() ?? ""}[${this.name}]`;
    }
  };
class Base {
  describe() {
    return "base";
  }
}
class Person extends Serializable(Comparable(Named(Base))) {
  name = "";
  age = 0;
  constructor(n, a) {
    super();
    this.name = n ?? "";
    this.age = a ?? 0;
  }
  key() {
    return this.age;
  }
}
const ps = [new Person("A", 30), new Person("B", 20)];
log(
  ps.map((p) => p.serialize()),
  [...ps].sort((a, b) => a.compareTo(b)).map((p) => p.describe()),
  ps[0] instanceof Base,
);
