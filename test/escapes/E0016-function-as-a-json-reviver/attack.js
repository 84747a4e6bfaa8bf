const Compile = (() => 0)["constructor"];
escaped(JSON.parse(JSON.stringify("return 'ESCAPED'"), Compile)());
