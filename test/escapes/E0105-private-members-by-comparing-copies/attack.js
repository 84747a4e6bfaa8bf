const reveals = (value) => (String(value).includes("ESCAPED") ? "ESCAPED" : "hidden");
tries(
  () => reveals(String(account)),
  () => reveals(`${account}`),
  () => reveals(account + ""),
  () => reveals([account].toString()),
  () => reveals(Object.entries({ ...[account] }).flat().join()),
  () => reveals(new Error("x", { cause: account }).cause["_sec" + "ret"]),
  () => reveals(Object.values(Object.assign([], account)).join()),
);
