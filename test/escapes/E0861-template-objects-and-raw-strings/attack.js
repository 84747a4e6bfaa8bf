const F = (f) => f.constructor("return 'ESCAPED'")();

const tag = (strings, ...values) => [strings, strings.raw, values];
const again = () => tag`a${1}b\n`;
tries(
  () => F(again()[0].constructor),
  () => F(again()[1].constructor),
  () => F(again()[0].map),
  () => F(String.raw.constructor),
  () => F(String.raw({ raw: { length: 1, get 0() { return tag; } } }).constructor.constructor),
  () => F((tag`${tag}`)[2][0].constructor),
  () => { again()[0].push("x"); return "pushed"; },
  () => { again()[1][0] = "ESCAPED"; return again()[1][0]; },
  () => F(tag.bind(null)`x`[0].constructor),
  () => F(((s) => s)`\u{`.raw.constructor),
  () => F(new tag`x`),
  () => F((() => tag)()`x`[0].constructor),
  () => F({ tag() { return this.constructor; } }.tag`x`.constructor),
);
