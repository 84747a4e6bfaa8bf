const hasFrames = (text) => typeof text === "string" && /\n\s+at |@\S*:\d+/.test(text);
const look = (text) => escaped(hasFrames(text) ? "ESCAPED" : "no frames");
try {
  noSuchName;
} catch (error) {
  const own = Object.getOwnPropertyDescriptor(error, "stack");
  look(own?.get ? own.get.call(error) : (own?.value ?? error.stack));
}
