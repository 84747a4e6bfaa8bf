const hasFrames = (text) => typeof text === "string" && /\n\s+at |@\S*:\d+/.test(text);
const look = (text) => escaped(hasFrames(text) ? "ESCAPED" : "no frames");
try {
  null.x;
} catch (error) {
  const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(error));
  look(copy.stack);
  look(Object.assign({}, copy).stack);
  look({ ...error }.stack);
}
