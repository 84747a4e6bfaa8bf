const hasFrames = (text) => typeof text === "string" && /\n\s+at |@\S*:\d+/.test(text);
const look = (text) => escaped(hasFrames(text) ? "ESCAPED" : "no frames");
try {
  null.x;
} catch (error) {
  look(JSON.parse(JSON.stringify(error, ["stack"])).stack);
}
