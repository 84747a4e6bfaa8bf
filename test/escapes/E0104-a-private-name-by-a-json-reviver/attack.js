let seen = "nothing";
JSON.parse('{"x":1,"y":{"owner":1}}', function (key, value) {
  if (key === "x") this.y = account;
  if (key.startsWith("_") || this === account) seen = key.startsWith("_") ? "ESCAPED" : seen;
  return value;
});
escaped(seen);
