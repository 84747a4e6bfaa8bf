const { a, b: { c = 3, ...d } = { x: 1 }, ["e" + 1]: f, ...rest } = { a: 1, e1: 2, g: 3, h: 4 };
log(a, c, d, f, rest);
const { length } = "abc";
log(length);
const { toFixed } = 1;
log(typeof toFixed);
const {} = 1;
const { 0: z, "k-y": w = 5, [Symbol.iterator]: it } = [];
log(z, w, typeof it);
