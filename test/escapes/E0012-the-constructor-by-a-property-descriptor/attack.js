const proto = Object.getPrototypeOf(() => 0);
escaped(Object.getOwnPropertyDescriptor(proto, "constructor").value("return 'ESCAPED'")());
