// Multiplies square matrices, kept as arrays of rows: nested numeric indexing and floating-point sums.

function matrix(size, seed) {
  const rows = [];
  for (let i = 0; i < size; i++) {
    const row = [];
    for (let j = 0; j < size; j++) row.push(((i * seed + j * 7) % 13) / 4);
    rows.push(row);
  }
  return rows;
}

function multiply(a, b) {
  const size = a.length;
  const result = [];
  for (let i = 0; i < size; i++) {
    const row = new Array(size).fill(0);
    for (let j = 0; j < size; j++) {
      let sum = 0;
      for (let k = 0; k < size; k++) sum += a[i][k] * b[k][j];
      row[j] = sum;
    }
    result.push(row);
  }
  return result;
}

function run(size) {
  const product = multiply(multiply(matrix(size, 3), matrix(size, 5)), matrix(size, 11));
  let trace = 0;
  for (let i = 0; i < size; i++) trace += product[i][i] + product[i][size - 1 - i];
  return trace;
}

run;
