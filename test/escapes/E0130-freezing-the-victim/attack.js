const state = () => (Object.isFrozen(safe) || Object.isSealed(safe) || !Object.isExtensible(safe) ? "ESCAPED" : "kept");
tries(
  () => { Object.preventExtensions(safe); return state(); },
  () => { Object.seal(safe); return state(); },
  () => { Object.freeze(safe); return state(); },
  () => { Reflect.preventExtensions(safe); return state(); },
);
