tries(
  () => tool.use(),
  () => { const { use } = tool; return use(); },
  () => Reflect.apply(tool.use, null, []),
  () => new Proxy(tool, {}).use(),
  () => (lines().split("use()").length > 4 ? "seen" : "ESCAPED"),
);
