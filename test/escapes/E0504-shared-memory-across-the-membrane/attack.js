const cells = new Uint8Array(new SharedArrayBuffer(4));
keep(cells);
cells[0] = 7;
escaped(kept() === 7 ? "ESCAPED" : "a copy");
const whole = new SharedArrayBuffer(4);
try {
  keep(new Uint8Array(structuredClone(whole)));
  new Uint8Array(whole)[0] = 8;
  escaped(kept() === 8 ? "ESCAPED" : "a copy");
} catch (error) {
  escaped(error.name);
}
