const bad = { open: () => "ESCAPED", locked: false };
const { set } = Object.getOwnPropertyDescriptor(Object.prototype, "__proto__");
tries(
  () => { set.call(safe, bad); return safe.open(); },
  () => { Reflect.apply(set, safe, [bad]); return safe.open(); },
  () => { set.bind(safe)(bad); return safe.open(); },
  () => { [bad].forEach(set, safe); return safe.open(); },
  () => { ({}).__lookupSetter__("__proto__").call(safe, bad); return safe.open(); },
  () => { Object.setPrototypeOf(safe, bad); return safe.open(); },
  () => { Reflect.setPrototypeOf(safe, bad); return safe.open(); },
  () => { new Map([[0, bad]]).forEach(set, safe); return safe.open(); },
);
