// Escape times of the Mandelbrot set, row by row into a Uint8Array: arithmetic on locals, few guarded operations.

function run(size) {
  const row = new Uint8Array(size);
  let sum = 0;
  for (let py = 0; py < size; py++) {
    const ci = (2 * py) / size - 1;
    for (let px = 0; px < size; px++) {
      const cr = (2 * px) / size - 1.5;
      let zr = 0;
      let zi = 0;
      let n = 0;
      while (n < 50 && zr * zr + zi * zi <= 4) {
        const next = zr * zr - zi * zi + cr;
        zi = 2 * zr * zi + ci;
        zr = next;
        n += 1;
      }
      row[px] = n;
    }
    for (let px = 0; px < size; px++) sum = (sum * 31 + row[px]) % 1000003;
  }
  return sum;
}

run;
