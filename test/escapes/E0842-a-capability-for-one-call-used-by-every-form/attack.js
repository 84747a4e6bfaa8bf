const forms = [
  () => launch(), () => launch.call(null), () => launch.apply(null, []), () => launch.bind(null)(), () => Reflect.apply(launch, null, []),
  () => launch``, () => [1].map(launch)[0], () => Array.from([1], launch)[0], () => "x".replace("x", launch), () => JSON.parse("1", launch),
  () => [2, 1].sort(launch)[0], () => ({ get x() { return launch(); } }).x, () => `${{ toString: launch }}`, () => [...{ *[Symbol.iterator]() { yield launch(); } }][0],
  () => new Proxy(launch, {})(), () => Object.assign(() => {}, { f: launch }).f(), () => new (class { static m = launch; })().constructor.m?.(), () => launch?.(),
];
tries(...forms);
