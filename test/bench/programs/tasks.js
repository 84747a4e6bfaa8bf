// Promises: async functions in chains and in parallel, a queue with a limit, an async generator, `for await`, errors that are
// caught and awaited in `finally`. Gives a promise of its checksum.

class Queue {
  constructor(limit) {
    this._limit = limit;
    this._running = 0;
    this._waiting = [];
  }
  async add(task) {
    if (this._running >= this._limit) await new Promise((resolve) => this._waiting.push(resolve));
    this._running++;
    try {
      return await task();
    } finally {
      this._running--;
      const next = this._waiting.shift();
      if (next !== undefined) next();
    }
  }
}

async function chain(depth) {
  if (depth === 0) return 1;
  const rest = await chain(depth - 1);
  return rest + depth;
}

async function* numbers(limit) {
  for (let i = 0; i < limit; i++) {
    yield i;
  }
}

async function risky(i) {
  await null;
  if (i % 5 === 0) throw new RangeError("five");
  return i;
}

async function run(size) {
  const queue = new Queue(4);
  let checksum = 0;
  const results = await Promise.all(
    Array.from({ length: size }, (_, i) => queue.add(async () => (await chain(i % 10)) * i)),
  );
  for (const result of results) checksum = (checksum * 31 + result) | 0;
  for await (const n of numbers(size)) checksum = (checksum + n) | 0;
  for (const { status, value } of await Promise.allSettled(Array.from({ length: size }, (_, i) => risky(i)))) {
    checksum = (checksum * 31 + (status === "fulfilled" ? value : 7)) | 0;
  }
  for (let i = 0; i < size; i++) {
    try {
      checksum += await risky(i);
    } catch (error) {
      checksum += error instanceof RangeError ? error.message.length : 1000;
    }
  }
  return checksum;
}
run;
