const hasFrames = (text) => typeof text === "string" && /\n\s+at |@\S*:\d+/.test(text);
const look = (text) => escaped(hasFrames(text) ? "ESCAPED" : "no frames");
try {
  host.failMany();
} catch (error) {
  look(error.stack);
  look(error.errors[0].stack);
}
