const hasFrames = (text) => typeof text === "string" && /\n\s+at |@\S*:\d+/.test(text);
const look = (text) => escaped(hasFrames(text) ? "ESCAPED" : "no frames");
class E extends Error {
  get name() {
    return "E\n    at f (/host.js:1:1)";
  }
  get message() {
    return "m";
  }
}
try {
  throw new E();
} catch (error) {
  look(error.stack?.replace("\n    at f (/host.js:1:1)", ""));
}
