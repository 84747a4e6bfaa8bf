// @compat
function Animal(name) {
  this.name = name;
}
Animal.prototype.speak = function () {
  return this.name + " makes a noise";
};
Animal.create = function (n) {
  return new Animal(n);
};
function Dog() {
  Animal.apply(this, arguments);
}
Dog.prototype = Object.create(Animal.prototype);
Dog.prototype.constructor = Dog;
Dog.prototype.speak = function () {
  return Animal.prototype.speak.call(this) + ", woof";
};
Object.defineProperty(Dog.prototype, "legs", {
  get: function () {
    return 4;
  },
  enumerable: true,
});
log(
  new Dog("Rex").speak(),
  new Dog("R") instanceof Animal,
  Animal.create("c").speak(),
  new Dog().legs,
  Object.keys(new Dog("a")),
  new Dog().constructor === Dog,
);
var inherits = function (c, p) {
  Object.setPrototypeOf(c.prototype, p.prototype);
  Object.setPrototypeOf(c, p);
};
function X() {
  Animal.call(this, "x");
}
inherits(X, Animal);
log(new X().speak(), X.create("q").name);
function Self() {
  if (!(this instanceof Self)) return new Self();
  this.ok = true;
}
log(Self().ok);
for (var k in new Dog("z")) log(k);
