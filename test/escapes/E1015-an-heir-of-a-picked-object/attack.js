const heir = account.heir();
const key = "sec" + "ret";
tries(
  () => heir.secret ?? "absent",
  () => heir[key] ?? "absent",
  () => Reflect.get(heir, key) ?? "absent",
  () => heir.heir?.()?.secret ?? "absent",
  () => (({ secret }) => secret ?? "absent")(heir),
  () => (key in heir ? heir[key] : "absent"),
  () => Object.getPrototypeOf(heir)[key] ?? "absent",
  () => Object.create(heir)[key] ?? "absent",
  () => Object.getOwnPropertyDescriptor(heir, key)?.value ?? "absent",
);
