const reveals = (text) => (String(text).includes("ESCAPED") ? "ESCAPED" : String(text));
tries(
  () => reveals(JSON.stringify(account)),
  () => reveals(JSON.stringify({ deep: [account] })),
  () => reveals(JSON.stringify(account, ["_secret"])),
  () => reveals(JSON.stringify(account, (key, value) => (key === "" ? { ...value } : value))),
  () => { const seen = []; JSON.stringify(account, function (key, value) { seen.push(key, this); return value; }); return seen.includes("_secret") ? "ESCAPED" : "hidden"; },
);
