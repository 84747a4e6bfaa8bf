const {
  a: { b: [{ c: { d = 1 } = {} } = {}, ...e] = [] } = {},
  f = d + 1,
  [`k${f}`]: g = f * 2,
} = { a: { b: [undefined, 3] }, k2: undefined };
log(d, e, f, g);
