const names = ["stack", "callee", "caller", "arguments", "prototype", "__proto__", "constructor", "stackTraceLimit", "__defineGetter__", "__lookupSetter__"];
const f = () => 1;
const made = {
  sum: (name) => name.slice(0, 2) + name.slice(2),
  part: (name) => `__________${name}__________`.slice(10, -10),
  joined: (name) => [...name].join(""),
  replaced: (name) => name.replace(/^(.)/, "$1"),
  parsed: (name) => JSON.parse(`"${name}"`),
  escaped: (name) => JSON.parse(`"\\u00${name.charCodeAt(0).toString(16)}${name.slice(1)}"`),
  trimmed: (name) => ` ${name} `.trim(),
};
const objects = [f, [], {}, "text", class {}, new Error("x"), new Map(), function* () {}.prototype];
const isKnown = (v) => v === null || (typeof v !== "object" && typeof v !== "function");
const before = {};
tries(
  ...Object.keys(made).map((way) => () => {
    // What is ordinary is asked for in between, so that the same place has seen all lengths.
    const keys = [];
    for (const name of names) keys.push("x".repeat(name.length), made[way](name), "y".repeat(name.length + 64), "");
    for (const key of keys)
      for (const o of objects) {
        let v;
        try {
          v = o[key];
        } catch {
          continue;
        }
        if (isKnown(v)) continue;
        try {
          v.mark = "ESCAPED";
        } catch {}
        try {
          if (typeof v === "function" && typeof v("return 1") === "function") return "ESCAPED";
        } catch {}
      }
    return before.mark ?? [].mark ?? f.constructor.mark ?? "nothing";
  }),
  () => {
    for (const key of names) {
      const o = {};
      try {
        o[made.sum(key)] = Array.prototype;
      } catch {
        continue;
      }
      if ([].__proto__ !== Array.prototype) return "ESCAPED";
    }
    return "nothing";
  },
  () => {
    const key = made.sum("constructor");
    return f[key]("return 'ESCAPED'")();
  },
);
