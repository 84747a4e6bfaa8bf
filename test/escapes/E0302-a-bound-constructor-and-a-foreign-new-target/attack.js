const make = (target) => {
  function N() {}
  N.prototype = Vault.prototype;
  return Reflect.construct(target, [], N);
};
tries(
  () => make(Root).open(),
  () => make(Root.bind(null)).open(),
  () => make(Root.bind(null).bind(null)).open(),
  () => Reflect.construct(Root.bind(null), [], Vault).open(),
  () => Reflect.construct(Root, [], Vault.bind(null)).open(),
  () => Reflect.construct(Root.bind(null), [], Object.assign(Vault.bind(null), { prototype: Vault.prototype })).open(),
  () => make(new Proxy(Root, {})).open(),
  () => { class Mid extends Root {} return make(Mid).open(); },
  () => { class Mid extends Root {} return make(Mid.bind(null)).open(); },
  () => { class Mid extends Root { constructor() { super(); } } function N() {} N.prototype = Object.create(Vault.prototype); return Reflect.construct(Mid, [], N).open(); },
);
