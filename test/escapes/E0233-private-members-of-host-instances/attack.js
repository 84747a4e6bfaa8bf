tries(
  () => host.instance["_tok" + "en"],
  () => Reflect.get(host.instance, "_token"),
  () => Object.values(host.instance).includes("ESCAPED") ? "ESCAPED" : "hidden",
  () => JSON.stringify(host.instance).includes("ESCAPED") ? "ESCAPED" : "hidden",
  () => ({ ...host.instance })["_token"],
  () => { const { ["_tok" + "en"]: t } = host.instance; return t; },
  () => Object.getOwnPropertyDescriptor(host.instance, "_token").value,
  () => Object.entries(host.instance).flat().includes("_token") ? "ESCAPED" : "hidden",
  () => { for (const key in host.instance) if (key === "_token") return "ESCAPED"; return "hidden"; },
);
