tries(
  () => Reflect.construct(Root, [], Vault).open(),
  () => { let half; Reflect.construct(Root, [(o) => { half = o; }], Vault); return half.open(); },
  () => Reflect.construct(Object, [], Vault).open(),
  () => Reflect.construct(Array, [], Vault).open(),
  () => Reflect.construct(function () {}, [], Vault).open(),
  () => Reflect.construct(Root, [(o) => escaped(o.open())], Vault),
);
