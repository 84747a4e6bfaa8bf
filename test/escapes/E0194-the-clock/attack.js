tries(
  () => (Date.now() > 1e12 ? "ESCAPED" : "frozen"),
  () => (new Date().getTime() > 1e12 ? "ESCAPED" : "frozen"),
  () => (Date().includes("GMT") ? "ESCAPED" : "frozen"),
  () => (new (class extends Date {})().valueOf() > 1e12 ? "ESCAPED" : "frozen"),
  () => (Reflect.construct(Date, []).valueOf() > 1e12 ? "ESCAPED" : "frozen"),
  () => (Reflect.construct(Date, [], Object).valueOf && Date.prototype.getTime.call(Reflect.construct(Date, [], Object)) > 1e12 ? "ESCAPED" : "frozen"),
  () => (+Date.prototype.constructor.call(null).length > 5 ? "ESCAPED" : "frozen"),
);
