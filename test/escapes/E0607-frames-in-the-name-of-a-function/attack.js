const hasFrames = (text) => typeof text === "string" && /\n\s+at |@\S*:\d+/.test(text);
const look = (text) => escaped(hasFrames(text) ? "ESCAPED" : "no frames");
const name = "x (/etc/passwd:1:1)\n    at y";
const record = {
  [name]() {
    throw new Error("z");
  },
};
try {
  record[name]();
} catch (error) {
  look(error.stack);
}
