let n = 0;
const sly = { toString() { return n++ ? "node:fs" : "nothing"; } };
await import(sly).then(() => escaped("ESCAPED"), (error) => escaped(error.message.includes("nothing") && n === 1 ? error.code : "ESCAPED"));
