let a = 1,
  b = 2;
[a, b] = [b, a];
log(a, b);
const src = [1, 2];
log(([a] = src) === src, ({ length: a } = "xyz") === "xyz", a);
const arr = [1, 2, 3];
[arr[0], arr[2]] = [arr[2], arr[0]];
log(arr);
let x, y;
x = [y] = [5];
log(x, y);
({ x, y = 2 } = { x: 1 });
log(x, y);
[a = 10, { b }] = [undefined, { b: 3 }];
log(a, b);
({
  a: [, b],
} = { a: [1, 7] });
log(b);
({ ...x } = { z: 1 });
log(x);
[...arr[0]] = [1, 2];
