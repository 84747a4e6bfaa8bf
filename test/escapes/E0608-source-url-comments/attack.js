const hasFrames = (text) => typeof text === "string" && /\n\s+at |@\S*:\d+/.test(text);
const look = (text) => escaped(hasFrames(text) ? "ESCAPED" : "no frames");
//# sourceURL=/etc/passwd
//# sourceMappingURL=data:application/json,{}
const text = `
//# sourceURL=file:///host.js
`;
try {
  null.x;
} catch (error) {
  look(error.stack + text);
}
