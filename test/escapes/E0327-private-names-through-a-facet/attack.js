tries(
  () => host["_pri" + "vate"],
  () => Reflect.get(host, "_private"),
  () => Reflect.get(Object.getPrototypeOf(host), "_private", host),
  () => Object.getOwnPropertyDescriptor(host, "_private")?.value ?? "hidden",
  () => Object.entries(host).flat().find((x) => x === "ESCAPED") ?? "hidden",
  () => ({ ...host })["_private"] ?? "hidden",
  () => "_private" in host ? host["_private"] : "hidden",
);
