const parse = (s) =>
  new Set(
    s
      .trim()
      .split("\n")
      .flatMap((r, y) => [...r].flatMap((c, x) => (c === "#" ? [`${x},${y}`] : []))),
  );
const step = (cells) => {
  const n = {};
  for (const c of cells) {
    const [x, y] = c.split(",").map(Number);
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++)
        if (dx || dy) {
          const k = `${x + dx},${y + dy}`;
          n[k] = (n[k] ?? 0) + 1;
        }
  }
  return new Set(
    Object.entries(n)
      .filter(([k, v]) => v === 3 || (v === 2 && cells.has(k)))
      .map(([k]) => k),
  );
};
const show = (c, w, h) =>
  Array.from({ length: h }, (_, y) =>
    Array.from({ length: w }, (_, x) => (c.has(`${x},${y}`) ? "#" : ".")).join(""),
  ).join("\n");
let g = parse(".#.\n..#\n###");
for (let i = 0; i < 4; i++) g = step(g);
log(show(g, 5, 5));
