// Quicksort, merge sort and the built-in sort with a comparison function, on the same pseudo-random numbers.

function numbers(count) {
  const result = [];
  let seed = 12345;
  for (let i = 0; i < count; i++) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    result.push(seed % 100000);
  }
  return result;
}

function quick(items, low, high) {
  let i = low;
  let j = high;
  const pivot = items[(low + high) >> 1];
  while (i <= j) {
    while (items[i] < pivot) i++;
    while (items[j] > pivot) j--;
    if (i <= j) {
      [items[i], items[j]] = [items[j], items[i]];
      i++;
      j--;
    }
  }
  if (low < j) quick(items, low, j);
  if (i < high) quick(items, i, high);
}

function merge(items) {
  if (items.length < 2) return items;
  const middle = items.length >> 1;
  const left = merge(items.slice(0, middle));
  const right = merge(items.slice(middle));
  const result = [];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) result.push(left[i] <= right[j] ? left[i++] : right[j++]);
  while (i < left.length) result.push(left[i++]);
  while (j < right.length) result.push(right[j++]);
  return result;
}

function run(size) {
  const a = numbers(size);
  quick(a, 0, size - 1);
  const b = merge(numbers(size));
  const c = numbers(size).sort((p, q) => p - q);
  let sum = 0;
  for (let i = 0; i < size; i++) {
    if (a[i] !== b[i] || b[i] !== c[i]) throw new Error("the sorts disagree");
    sum = (sum * 31 + a[i]) % 1000003;
  }
  return sum;
}

run;
