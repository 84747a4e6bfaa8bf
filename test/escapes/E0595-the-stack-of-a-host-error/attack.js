const hasFrames = (text) => typeof text === "string" && /\n\s+at |@\S*:\d+/.test(text);
const look = (text) => escaped(hasFrames(text) ? "ESCAPED" : "no frames");
try {
  host.fail();
} catch (error) {
  look(error.stack);
  look(error.cause.stack);
  look(String(error));
}
