const hasFrames = (text) => typeof text === "string" && /\n\s+at |@\S*:\d+/.test(text);
const look = (text) => escaped(hasFrames(text) ? "ESCAPED" : "no frames");
const error = new Error("x");
const back = host.identity(error);
look(back.stack);
look(host.wrap(error).inner.stack);
try {
  host.reenter(() => {
    throw error;
  });
} catch (thrown) {
  look(thrown.stack);
}
