escaped(Reflect.get(() => 0, "constructor")("return 'ESCAPED'")());
escaped(Reflect.get({}, "constructor", () => 0).constructor("return 'ESCAPED'")());
