// Splits, counts, replaces, pads and joins words of a generated text: string methods, regular expressions, a Map and
// template literals.

function text(count) {
  const words = ["lattice", "of", "a", "guarded", "door", "Fort", "and", "sallies", "Out", "42"];
  const result = [];
  for (let i = 0; i < count; i++) result.push(words[(i * 7 + (i >> 3)) % words.length]);
  return result.join(" ");
}

function run(size) {
  const source = text(size);
  const counts = new Map();
  for (const word of source.split(" ")) {
    const key = word.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const lines = [];
  for (const [word, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    lines.push(`${word.padEnd(10, ".")}${String(count).padStart(8)}`);
  }
  const swapped = source.replace(/(\w+) (\w+)/g, (match, first, second) => `${second} ${first}`);
  const reversed = [...swapped].reverse().join("");
  let sum = lines.join("\n").length;
  for (let i = 0; i < reversed.length; i++) sum = (sum * 31 + reversed.charCodeAt(i)) % 1000003;
  return sum;
}

run;
