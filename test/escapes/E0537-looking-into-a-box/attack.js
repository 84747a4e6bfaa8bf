tries(
  () => box.contents,
  () => Object.values(box)[0] ?? "empty",
  () => JSON.stringify(box).includes("ESCAPED") ? "ESCAPED" : "empty",
  () => Reflect.ownKeys(box).length,
  () => structuredClone(box).contents,
);
