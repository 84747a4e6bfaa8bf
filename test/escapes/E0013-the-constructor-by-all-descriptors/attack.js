const all = Object.getOwnPropertyDescriptors(Object.getPrototypeOf(() => 0));
for (const key of Reflect.ownKeys(all)) {
  if (key !== "constructor") continue;
  escaped(all[key].value("return 'ESCAPED'")());
}
