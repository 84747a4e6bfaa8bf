const zone = (options) => isHostZone(new Intl.DateTimeFormat("en", options).resolvedOptions().timeZone);
tries(
  () => zone(),
  () => zone({}),
  () => zone({ timeZone: undefined }),
  () => zone(new Proxy({}, { get: () => undefined })),
  () => zone(1),
  () => isHostZone(new Date(0).toLocaleString("en", { timeZoneName: "long" })),
  () => isHostZone(new Date(0).toLocaleTimeString("en", { timeStyle: "full" })),
  () => isHostZone(new Date(0).getTimezoneOffset()),
  () => isHostZone(String(new Date(0))),
  () => isHostZone(new Intl.DateTimeFormat("en", { timeZoneName: "long" }).format(0)),
);
