const t = [];
class A {
  [{
    toString() {
      t.push("ts");
      return "key";
    },
  }] = 1;
}
new A();
new A();
log(t.join(), Object.keys(new A()));
