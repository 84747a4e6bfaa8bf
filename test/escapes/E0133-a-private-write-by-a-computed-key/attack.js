const key = "_tr" + "ies";
tries(
  () => { safe[key] = 0; return safe.count(); },
  () => { safe[key] -= 3; return safe.count(); },
  () => { ({ a: safe[key] } = { a: 0 }); return safe.count(); },
  () => { delete safe[key]; return safe.count(); },
  () => { Reflect.set(safe, key, 0); return safe.count(); },
  () => { Object.defineProperty(safe, key, { value: 0 }); return safe.count(); },
  () => { Object.assign(safe, { [key]: 0 }); return safe.count(); },
);
