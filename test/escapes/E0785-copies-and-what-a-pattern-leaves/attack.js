const shows = (v) => (/\n\s+at |[\w/]+\.js:\d/.test(typeof v === "string" ? v : "") ? "ESCAPED" : "nothing");
const seen = () => Object.defineProperty(new Error("m"), "stack", { enumerable: true });
tries(
  () => shows({ ...seen() }.stack),
  () => { const { at, ...others } = seen(); return shows(others.stack); },
  () => { const { message, ...others } = seen(); return shows(others.stack); },
  () => { const { ["mess" + "age"]: m, ...others } = seen(); return shows(others.stack); },
  () => shows({ ...new Proxy(seen(), {}) }.stack),
  () => { const { at, ...others } = new Proxy(seen(), {}); return shows(others.stack); },
  () => { const { at, ...others } = Object.create(null, { ["__proto__"]: { value: [], enumerable: true } }); return Object.getPrototypeOf(others) === Object.prototype && others instanceof Array === false ? "nothing" : "ESCAPED"; },
  () => { const { at, ...others } = { get x() { return [].push; } }; others.x.mark = "ESCAPED"; return others.x.mark; },
  () => { const { at, ...others } = Array.prototype; return Object.keys(others).length === 0 ? "nothing" : "ESCAPED"; },
  () => { const o = { [{ toString: () => "__proto__" }]: [] }; return Object.getPrototypeOf(o) === Object.prototype ? "nothing" : "ESCAPED"; },
);
