const key = ["const", "ruct", "or"].join("");
escaped((() => 0)[key]("return 'ESCAPED'")());
