const Heir = host.extend(Account);
const made = host.construct(Heir);
tries(
  () => made["_sec" + "ret"] ?? "hidden",
  () => host.read(made, "_secret") ?? "hidden",
  () => host.keys(made).includes("_secret") ? "ESCAPED" : "hidden",
  () => host.keys(Heir).includes("_registry") ? "ESCAPED" : "hidden",
  () => Heir["_regis" + "try"] ?? "hidden",
  () => host.read(Heir, "_registry") ?? "hidden",
  () => new Heir()["_sec" + "ret"],
  () => Reflect.construct(Account, [], Heir)["_sec" + "ret"],
  () => { class Third extends Heir { look() { return this["_sec" + "ret"]; } } return new Third().look(); },
  () => host.json(host.construct(Account)).includes("ESCAPED") ? "ESCAPED" : "hidden",
  () => host.instanceOf(account, Heir) ? "an heir" : "no heir",
  () => made.self() === made ? "itself" : "another",
  () => host.lend(made.self, { ["_sec" + "ret"]: 1 }) === made ? "itself" : "another",
);
