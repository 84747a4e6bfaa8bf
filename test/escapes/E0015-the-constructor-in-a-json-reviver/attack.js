let Compile;
JSON.parse('{"a":[1]}', function (key, value) {
  if (key === "a") Compile = this["constructor"].constructor;
  return value;
});
escaped(Compile("return 'ESCAPED'")());
