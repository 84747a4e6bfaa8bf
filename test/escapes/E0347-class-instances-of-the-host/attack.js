const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
const i = host.instance;
tries(
  () => run(i), () => run(Object.getPrototypeOf(i)), () => i["_tok" + "en"], () => i.address.call({ _token: 1 }).host, () => run(i.address()), () => run(i.address), () => new i.constructor() instanceof Object && "own",
  () => Object.getOwnPropertyNames(i).includes("_token") ? i["_token"] : "hidden", () => { class Mine extends i.constructor { } return new Mine()["_token"] ?? "own"; }, () => structuredClone?.(i)?.["_token"] ?? "none", () => ({ ...i })["_token"] ?? "hidden",
);
