const out = [];
for (const n of [0, -0, 1, -1, 0.1, 1 / 3, 1e100, 1e-10, 123456.789, NaN, Infinity])
  out.push([n.toString(), n.toFixed(2), n.toPrecision(3), n.toExponential(1)].join("|"));
log(out);
