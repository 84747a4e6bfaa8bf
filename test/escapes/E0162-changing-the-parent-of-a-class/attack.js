tries(
  () => { Object.setPrototypeOf(Safe.prototype, { toString: () => "ESCAPED" }); return String(safe); },
  () => { Safe.prototype.__proto__ = { toString: () => "ESCAPED" }; return `${safe}`; },
  () => { Object.setPrototypeOf(Safe, { make: () => "ESCAPED" }); return Safe.make(); },
  () => { Reflect.setPrototypeOf(Safe.prototype, { valueOf: () => "ESCAPED" }); return safe.valueOf(); },
  () => { Object.setPrototypeOf(safe, { open: () => "ESCAPED" }); return safe.open(); },
  () => { safe.__proto__ = { open: () => "ESCAPED" }; return safe.open(); },
  () => { ({ __proto__: safe.__proto__ } = { __proto__: 1 }); ({ a: safe.__proto__ } = { a: { open: () => "ESCAPED" } }); return safe.open(); },
  () => { Object.prototype.__lookupSetter__("__proto__").call(Safe.prototype, { toString: () => "ESCAPED" }); return `${safe}`; },
);
