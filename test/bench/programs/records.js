// A table of records is grouped, joined, sorted and updated: object literals, spread and rest, destructuring, dynamic keys,
// entries and a reducer with immutable updates.

const KINDS = ["red", "green", "blue", "black"];

function makeRows(count) {
  let seed = 12345;
  const rows = [];
  for (let id = 0; id < count; id++) {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    rows.push({
      id,
      kind: KINDS[(seed >> 8) % KINDS.length],
      price: (seed >> 4) % 1000,
      tags: { first: seed % 3, second: seed % 5 },
    });
  }
  return rows;
}

function groupBy(rows, key) {
  const groups = {};
  for (const row of rows) {
    const value = row[key];
    (groups[value] ??= []).push(row);
  }
  return groups;
}

function update(state, action) {
  switch (action.type) {
    case "sell": {
      const { [action.kind]: left = 0, ...others } = state.stock;
      return { ...state, stock: { ...others, [action.kind]: left - 1 }, sold: state.sold + 1 };
    }
    case "earn":
      return { ...state, money: state.money + action.amount };
    default:
      return state;
  }
}

function run(size) {
  const rows = makeRows(size);
  let checksum = 0;
  const groups = groupBy(rows, "kind");
  for (const [kind, members] of Object.entries(groups)) {
    const total = members.reduce((sum, { price }) => sum + price, 0);
    checksum = (checksum * 31 + total + kind.length) | 0;
  }
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (let i = 0; i < size; i++) {
    const row = byId.get((i * 7) % size);
    const {
      price,
      tags: { first, second },
    } = row;
    row.price = price + first * second;
    checksum = (checksum + row.price) | 0;
  }
  const sorted = [...rows].sort((a, b) => a.price - b.price || a.id - b.id);
  for (let i = 0; i < sorted.length; i += 7) checksum = (checksum * 31 + sorted[i].id) | 0;
  let state = { stock: Object.fromEntries(KINDS.map((kind) => [kind, size])), money: 0, sold: 0 };
  for (const { kind, price } of rows) {
    state = update(state, { type: "sell", kind });
    state = update(state, { type: "earn", amount: price });
  }
  for (const key in state.stock) checksum = (checksum * 31 + state.stock[key]) | 0;
  return (checksum + state.money + state.sold) | 0;
}
run;
