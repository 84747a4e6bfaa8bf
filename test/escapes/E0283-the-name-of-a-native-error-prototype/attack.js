const err = (() => { try { null.x; } catch (e) { return e; } })();
tries(
  () => (err.__proto__.name === "changed" || err.__proto__.mark === "x" ? "ESCAPED" : "first"),
  () => { err.__proto__.name = "changed"; return "set"; },
  () => { Object.getPrototypeOf(err).mark = "x"; return "set"; },
  () => { Object.getPrototypeOf(new RangeError()).mark = "x"; return "set"; },
  () => { Object.getPrototypeOf(Object.getPrototypeOf(err)).mark = "x"; return "set"; },
);
