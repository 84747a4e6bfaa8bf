const bait = { [Symbol.toPrimitive]: () => "constructor", valueOf: () => "constructor", toString: () => "constructor" };
const f = () => 0;
tries(
  () => f["" + bait]("return 'ESCAPED'")(),
  () => f[`${bait}`]("return 'ESCAPED'")(),
  () => f[[bait]]("return 'ESCAPED'")(),
  () => f[bait]("return 'ESCAPED'")(),
  () => f[String(bait)]("return 'ESCAPED'")(),
  () => f["CONSTRUCTOR".toLowerCase()]("return 'ESCAPED'")(),
  () => f[Object.keys({ constructor: 1 })[0]]("return 'ESCAPED'")(),
  () => f[JSON.parse('"constructor"')]("return 'ESCAPED'")(),
  () => f[Symbol("constructor").description]("return 'ESCAPED'")(),
  () => f[(class constructor {}).name]("return 'ESCAPED'")(),
  () => { for (const key in { constructor: 1 }) return f[key]("return 'ESCAPED'")(); },
);
