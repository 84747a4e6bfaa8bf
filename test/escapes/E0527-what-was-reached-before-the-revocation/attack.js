const { row, map, on } = feed;
const iterator = map.values();
revoke();
tries(
  () => row.secret,
  () => iterator.next().value.secret,
  () => map.get(1).secret,
  () => Object.values(row)[0],
  () => on(() => {}) && "registered",
);
