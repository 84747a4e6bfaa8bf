const part = "struct";
escaped((() => 0)[`con${part}or`]("return 'ESCAPED'")());
