const hasFrames = (text) => typeof text === "string" && /\n\s+at |@\S*:\d+/.test(text);
const look = (text) => escaped(hasFrames(text) ? "ESCAPED" : "no frames");
try {
  null.x;
} catch (error) {
  const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(error));
  const { get } = Object.getOwnPropertyDescriptor(error, "stack");
  look(get === undefined ? copy.stack : Reflect.apply(get, error, []));
  look(Object.assign({}, copy).stack);
  look({ ...error }.stack);
}
