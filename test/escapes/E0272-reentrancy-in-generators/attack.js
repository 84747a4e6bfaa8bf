function* g(o) { return o[yield]("return 'ESCAPED'")(); }
const a = g({ x: () => () => "a" }), b = g(() => 0);
a.next(); b.next();
tries(() => b.next("constructor").value, () => a.next("x").value);
async function h(o, key) { return o[await key]("return 'ESCAPED'")(); }
Promise.all([h({ x: () => () => "a" }, "x"), h(() => 0, "constructor").catch((e) => e.name)]).then((all) => escaped(all.includes("ESCAPED") ? "ESCAPED" : all.join()), (error) => escaped(error.name));
