const hasFrames = (text) => typeof text === "string" && /\n\s+at |@\S*:\d+/.test(text);
const look = (text) => escaped(hasFrames(text) ? "ESCAPED" : "no frames");
try {
  (void 0)();
} catch ({ stack, ...rest }) {
  look(stack);
  look(rest.stack);
}
