tries(
  () => launch(),
  () => launch(),
  () => launch.call(null),
  () => launch.apply(null, []),
  () => launch.bind(null)(),
  () => Reflect.apply(launch, null, []),
  () => [1].map(launch)[0],
  () => new launch(),
  () => `${{ toString: launch }}`,
);
