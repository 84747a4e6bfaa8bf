const hasFrames = (text) => typeof text === "string" && /\n\s+at |@\S*:\d+/.test(text);
const look = (text) => escaped(hasFrames(text) ? "ESCAPED" : "no frames");
const nest = (n) => JSON.stringify({ toJSON: () => nest(n + 1) });
try {
  nest(0);
} catch (error) {
  look(error.stack);
  look(error.message);
}
