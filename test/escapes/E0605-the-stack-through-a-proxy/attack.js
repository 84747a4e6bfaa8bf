const hasFrames = (text) => typeof text === "string" && /\n\s+at |@\S*:\d+/.test(text);
const look = (text) => escaped(hasFrames(text) ? "ESCAPED" : "no frames");
try {
  null.x;
} catch (error) {
  look(new Proxy(error, {}).stack);
  new Proxy(error, { get: (target, key) => look(target[key]) }).stack;
}
