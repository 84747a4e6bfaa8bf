const hasFrames = (text) => typeof text === "string" && /\n\s+at |@\S*:\d+/.test(text);
const look = (text) => escaped(hasFrames(text) ? "ESCAPED" : "no frames");
const inner = async () => {
  await 1;
  throw new Error("x");
};
const outer = async () => {
  await inner();
};
outer().catch((error) => {
  look(error.stack);
});
