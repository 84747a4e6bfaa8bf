const none = {};
const some = {
  n(a = 1) {
    return this === some ? a : "lost";
  },
  deep: {
    m() {
      return this === some.deep ? "deep" : "lost";
    },
  },
};
class Base {
  _f = (...list) => list;
  g = this.take(none.n?.(), some.n?.(2));
  h = this.take(some["n"]?.(3), some.deep?.m?.());
  constructor(...list) {
    this.list = this.take(...list, some.n?.(4), none.n?.().x);
  }
  take(...list) {
    return list;
  }
  field() {
    return this._f(some.n?.(5), (some?.n)?.(6), none?.n?.());
  }
}
class Heir extends Base {
  #own = [7];
  take(...list) {
    return super.take(...list, some.n?.(8), none.n?.(), this.n?.());
  }
  text() {
    return super.take([some.n?.(9)].join(super.n?.(), some.n?.()));
  }
  own() {
    return super.take(this.#own.at?.(0), super.take?.(some.n?.(10)));
  }
}
const o = new Heir("first");
log(o.g, o.h, o.list, o.field(), o.text(), o.own());
