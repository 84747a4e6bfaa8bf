tries(
  () => { Safe.prototype = { open: () => "ESCAPED" }; return new Safe().open(); },
  () => { Object.defineProperty(Safe, "prototype", { value: { open: () => "ESCAPED" } }); return new Safe().open(); },
  () => { Reflect.set(Safe, "prototype", { open: () => "ESCAPED" }); return new Safe().open(); },
  () => { Safe["proto" + "type"] = { open: () => "ESCAPED" }; return new Safe().open(); },
);
