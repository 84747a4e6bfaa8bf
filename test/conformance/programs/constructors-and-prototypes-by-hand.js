// @compat
function Animal(name) {
  this.name = name;
  this.legs = this.legs || 4;
}
Animal.prototype.speak = function () {
  return this.name + " makes " + this.sound();
};
Animal.prototype.sound = function () {
  return "noise";
};
Animal.create = function () {
  var o = Object.create(this.prototype);
  this.apply(o, arguments);
  return o;
};
function Dog(name, breed) {
  Animal.apply(this, arguments);
  this.breed = breed;
}
Dog.prototype = Object.create(Animal.prototype);
Dog.prototype.constructor = Dog;
Object.setPrototypeOf(Dog, Animal);
Dog.prototype.sound = function () {
  return "woof";
};
Dog.prototype.speak = function () {
  return Animal.prototype.speak.call(this).toUpperCase();
};
var rex = new Dog("Rex", "Lab"),
  tom = Dog.create("Tom");
log(
  rex.speak(),
  tom.speak(),
  tom instanceof Dog,
  rex.constructor.name,
  Object.getPrototypeOf(Dog) === Animal,
  Dog.length,
  rex.hasOwnProperty("sound"),
);
var mixin = {
  fly: function () {
    return this.name + " flies at " + this.height;
  },
  get height() {
    return this._h || 0;
  },
  set height(v) {
    this._h = v * 2;
  },
};
Object.getOwnPropertyNames(mixin).forEach(function (k) {
  Object.defineProperty(Dog.prototype, k, Object.getOwnPropertyDescriptor(mixin, k));
});
rex.height = 5;
log(rex.fly(), rex._h, tom.fly(), Object.keys(rex), JSON.stringify(rex));
for (var k in rex) if (!rex.hasOwnProperty(k)) log("inherited", k);
function Stack() {
  this.length = 0;
}
Stack.prototype = Object.create(Array.prototype);
Stack.prototype.constructor = Stack;
Stack.prototype.peek = function () {
  return this[this.length - 1];
};
var st = new Stack();
st.push(1, 2, 3);
log(
  st.peek(),
  st.pop(),
  st.length,
  Array.isArray(st),
  st instanceof Array,
  st.concat([9]).length,
  st.map(function (x) {
    return x * 2;
  }),
  st.join("|"),
);
function Err(msg) {
  var e = Error.call(this, msg);
  this.message = e.message;
  if (Error.captureStackTrace) Error.captureStackTrace(this, Err);
}
Err.prototype = Object.create(Error.prototype, { name: { value: "Err" }, constructor: { value: Err } });
try {
  throw new Err("bad");
} catch (e) {
  log(e instanceof Error, e.name, e.message, String(e), typeof e.stack, Object.prototype.toString.call(e));
}
var counter = (function () {
  var n = 0;
  return {
    inc: function () {
      return ++n;
    },
    get value() {
      return n;
    },
  };
})();
counter.inc();
counter.inc();
counter.value = undefined === 1;
log(counter.inc());
