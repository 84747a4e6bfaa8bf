const hasFrames = (text) => typeof text === "string" && /\n\s+at |@\S*:\d+/.test(text);
const look = (text) => escaped(hasFrames(text) ? "ESCAPED" : "no frames");
Promise.any([Promise.reject(new Error("x")), (async () => null.x)()]).catch((error) => {
  look(error.stack);
  for (const inner of error.errors) look(inner.stack);
});
