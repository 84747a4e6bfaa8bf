const a = new Uint8Array([5, 1, 4, 2, 3]);
log(
  a.subarray(1, 3).join(),
  a.slice(-2).join(),
  a.map((x) => x * 100).join(),
  a.filter((x) => x > 2).join(),
  a.reduce((x, y) => x + y),
  a.indexOf(4),
  a.includes(9),
  a.find((x) => x > 4),
  a.findLast((x) => x < 3),
  a.join("-"),
  [...a].sort().join(),
  a.toString(),
  a.at(-1),
  a.every((x) => x),
  a.some((x) => x > 4),
  [...a.keys()].join(),
  [...a.entries()].length,
  a.lastIndexOf(1),
  a.reduceRight((x, y) => x + "," + y),
  a.findIndex((x) => x === 4),
);
a.set([9, 8], 1);
log(a.join());
a.sort();
log(a.join());
a.reverse();
a.fill(0, 3);
a.copyWithin(1, 0, 2);
log(a.join());
try {
  a.set([1], 9);
} catch (e) {
  log(e.name);
}
log(
  a.toSorted?.().join(),
  a.with?.(0, 7).join(),
  a.toReversed?.().join(),
  a.buffer.byteLength,
  a.byteOffset,
  a.byteLength,
  a.buffer === a.subarray(1).buffer,
  Array.prototype.concat.call([], a).length,
  Array.from(a).length,
  Array.prototype.map.call(a, (x) => "s" + x).join(),
  new Float32Array([3, NaN, -0, 0, -1]).sort().join(),
);
