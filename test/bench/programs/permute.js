// All permutations of an array by swapping in place (Heap's algorithm): recursion and array swaps.

function run(size) {
  const items = [];
  for (let i = 0; i < size; i++) items.push(i);
  let count = 0;
  let sum = 0;
  const swap = (i, j) => {
    const item = items[i];
    items[i] = items[j];
    items[j] = item;
  };
  const permute = (n) => {
    count += 1;
    if (n === 0) {
      sum = (sum * 31 + items[0] * size + items[size - 1]) % 1000003;
      return;
    }
    permute(n - 1);
    for (let i = n - 1; i >= 0; i--) {
      swap(n - 1, i);
      permute(n - 1);
      swap(n - 1, i);
    }
  };
  permute(size);
  return sum * 100000 + count;
}

run;
