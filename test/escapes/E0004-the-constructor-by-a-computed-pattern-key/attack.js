const key = "construct";
const { [key + "or"]: { [`${key}or`]: Compile } } = {};
escaped(Compile("return 'ESCAPED'")());
