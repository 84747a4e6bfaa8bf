class Day extends Date {}
tries(
  () => isTime(Date.now()),
  () => isTime(new Date().getTime()),
  () => isTime(Date.parse(Date())),
  () => isTime(new Day().getTime()),
  () => isTime(Reflect.construct(Date, [], Day).getTime()),
  () => isTime(new (Date.bind(null))().getTime()),
  () => isTime(new (new Date(0).constructor)().getTime()),
  () => isTime(new (structuredClone(new Date(0)).constructor)().getTime()),
  () => isTime(Reflect.get(Reflect.get(Date, "prototype"), "constructor").now()),
  () => isTime(Object.getOwnPropertyDescriptor(Date, "now").value()),
  () => isTime(new Date(undefined).getTime()),
);
