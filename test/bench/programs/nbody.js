// Bodies that attract each other, each coordinate in an array of its own: floating-point arithmetic on arrays.

function run(size) {
  const count = 5;
  const x = [0, 4.84, 8.34, 12.89, 15.37];
  const y = [0, -1.16, 4.12, -15.11, -25.91];
  const z = [0, -0.1, -0.4, -0.22, 0.17];
  const vx = [0, 0.6, -1.01, 1.08, 0.97];
  const vy = [0, 2.81, 1.82, 0.86, 0.59];
  const vz = [0, -0.02, 0.008, -0.01, -0.03];
  const mass = [39.47, 0.037, 0.011, 0.0017, 0.002];
  const dt = 0.01;
  for (let step = 0; step < size; step++) {
    for (let i = 0; i < count; i++) {
      for (let j = i + 1; j < count; j++) {
        const dx = x[i] - x[j];
        const dy = y[i] - y[j];
        const dz = z[i] - z[j];
        const square = dx * dx + dy * dy + dz * dz;
        const pull = dt / (square * Math.sqrt(square));
        vx[i] -= dx * mass[j] * pull;
        vy[i] -= dy * mass[j] * pull;
        vz[i] -= dz * mass[j] * pull;
        vx[j] += dx * mass[i] * pull;
        vy[j] += dy * mass[i] * pull;
        vz[j] += dz * mass[i] * pull;
      }
    }
    for (let i = 0; i < count; i++) {
      x[i] += dt * vx[i];
      y[i] += dt * vy[i];
      z[i] += dt * vz[i];
    }
  }
  let energy = 0;
  for (let i = 0; i < count; i++) {
    energy += 0.5 * mass[i] * (vx[i] * vx[i] + vy[i] * vy[i] + vz[i] * vz[i]);
  }
  return energy;
}

run;
