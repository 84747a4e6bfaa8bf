tries(
  () => { class Tool extends Safe { static $writable = ["locked", "open", "limit"]; } safe.locked = false; return safe.open(); },
  () => { class Tool extends Safe { static $writable = ["locked", "open", "limit"]; } Safe.limit = "ESCAPED"; return Safe.limit; },
  () => { class Tool extends Safe { static $writable = ["limit"]; } Tool.limit = "x"; return Safe.limit === "x" ? "ESCAPED" : "kept"; },
  () => { Safe.$writable = ["locked"]; safe.locked = false; return safe.open(); },
  () => { Object.defineProperty([Safe][0], "$writable", { value: ["locked"] }); safe.locked = false; return safe.open(); },
  () => { class Tool extends Safe { static $writable = ["locked"]; } Reflect.set(Tool.prototype, "locked", false, safe); return safe.open(); },
  () => { class Tool extends Safe { static $writable = ["locked"]; } Object.setPrototypeOf(safe, Tool.prototype); safe.locked = false; return safe.open(); },
  () => { class Tool extends Safe { static $writable = ["open"]; } const t = new Tool(); t.open = () => "x"; return safe.open(); },
);
