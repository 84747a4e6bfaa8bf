const hasFrames = (text) => typeof text === "string" && /\n\s+at |@\S*:\d+/.test(text);
const look = (text) => escaped(hasFrames(text) ? "ESCAPED" : "no frames");
for (const fail of [
  () => JSON.parse("{"),
  () => new RegExp("("),
  () => BigInt("x"),
  () => decodeURI("%"),
  () => new Array(-1),
  () => "x".repeat(-1),
  () => (1).toFixed(1000),
  () => Reflect.construct(1),
]) {
  try {
    fail();
  } catch (error) {
    look(error.stack);
  }
}
