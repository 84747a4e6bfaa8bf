// The sieve of Eratosthenes over an array of booleans: numeric reads and writes, nothing else.

function run(size) {
  const composite = new Array(size + 1).fill(false);
  let primes = 0;
  for (let i = 2; i <= size; i++) {
    if (composite[i]) continue;
    primes += 1;
    for (let j = i + i; j <= size; j += i) composite[j] = true;
  }
  return primes;
}

run;
