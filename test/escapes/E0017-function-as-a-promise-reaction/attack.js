const { constructor: Compile } = async () => 0;
Promise.resolve("return 'ESCAPED'").then(Compile).then((f) => f()).then(escaped, (e) => escaped(e.name));
