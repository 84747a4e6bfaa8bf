const a = new Uint8Array(2);
a[0] = 257;
a[5] = 1;
a["1"] = "7";
a[-1] = 3;
a["x"] = 4;
log(
  a.join(),
  a[5],
  a[-1],
  a.x,
  5 in a,
  (-1) in a,
  "0" in a,
  Object.keys(a),
  "-0" in a,
  a["-0"],
  Object.getOwnPropertyDescriptor(a, 0),
  Reflect.set(a, 9, 1),
  Reflect.has(a, 1),
  delete a[5],
);
try {
  delete a[0];
} catch (e) {
  log(e.name);
}
try {
  Object.defineProperty(a, 0, { value: 1, writable: false });
} catch (e) {
  log(e.name);
}
a[0]++;
a[1] += 250;
log(a.join());
for (const k in a) log(k);
for (const v of a) log(v);
a[1.5] = 3;
log(a[1.5], a.length);
const f = new Float32Array(1);
f[0] = 0.1;
log(f[0]);
f[0] = "zz";
log(f[0]);
a[0] = { valueOf: () => 12 };
log(a[0]);
a.length === 2 || 0;
try {
  a.length = 5;
} catch (e) {
  log(e.name);
}
