const key = "_sec" + "ret";
tries(
  () => { class T { f = () => this[key]; } return new T().f.call(account); },
  () => { class T { static s = function () { return this[key]; }; } return T.s.call(account); },
  () => { class T { f = function () { return this[key]; }; } return new T().f.call(account); },
  () => { class T { m() { return class { static [(() => this[key])()] = 1; }; } } return T["proto" + "type"].m.call(account); },
  () => { class T { m() { return { get x() { return this[key]; } }; } } return Reflect.get(new T().m(), "x", account); },
  () => { class T { m() { return { m: () => this[key] }; } } return new T().m().m.call(account); },
  () => { let f; class T { static { f = () => this[key]; } } return f.call(account); },
  () => { class T { accessor; m(a = () => this[key]) { return a.call(account); } } return new T().m(); },
);
