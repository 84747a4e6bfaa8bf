const hasFrames = (text) => typeof text === "string" && /\n\s+at |@\S*:\d+/.test(text);
const look = (text) => escaped(hasFrames(text) ? "ESCAPED" : "no frames");
const record = {};
try {
  Error.captureStackTrace(record);
} catch {}
look(record.stack);
look(Object.values(Object.getOwnPropertyDescriptors(record)).map((own) => own.value).join());
