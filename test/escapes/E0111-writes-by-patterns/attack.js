tries(
  () => { ({ a: safe.locked } = { a: false }); return safe.open(); },
  () => { [safe.locked] = [false]; return safe.open(); },
  () => { [safe.locked = false] = []; return safe.open(); },
  () => { ({ ...safe.locked } = {}); [...safe.rest] = ["ESCAPED"]; return safe.rest[0]; },
  () => { ({ a: [{ b: safe["lock" + "ed"] }] } = { a: [{ b: false }] }); return safe.open(); },
  () => { [[safe.locked]] = [[0]]; return safe.open(); },
);
