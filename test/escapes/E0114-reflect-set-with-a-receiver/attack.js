tries(
  () => { Reflect.set({}, "locked", false, safe); return safe.open(); },
  () => { Reflect.set({ locked: true }, "locked", false, safe); return safe.open(); },
  () => { Reflect.set(Object.create(null), "locked", false, safe); return safe.open(); },
  () => { Reflect.set([], "length", false, safe) ; Reflect.set([], "locked", false, safe); return safe.open(); },
);
