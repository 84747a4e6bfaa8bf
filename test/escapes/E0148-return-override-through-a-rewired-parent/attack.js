function Base(o) { return o; }
class Thief extends Object { constructor(o) { super(o); } stolen = this["_sec" + "ret"]; }
tries(
  () => { Object.setPrototypeOf([Thief][0], Base); return new Thief(account).stolen; },
  () => { Thief.__proto__ = Base; return new Thief(account).stolen; },
  () => { Reflect.setPrototypeOf([Thief][0], Base); return new Thief(account).stolen; },
);
