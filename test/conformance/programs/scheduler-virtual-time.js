// @await
class Heap {
  #items = [];
  constructor(compare) { this._compare = compare; }
  get size() { return this.#items.length; }
  peek() { return this.#items[0]; }
  push(item) {
    const a = this.#items;
    let i = a.push(item) - 1;
    while (i > 0) {
      const p = (i - 1) >> 1;
      if (this._compare(a[p], a[i]) <= 0) break;
      [a[p], a[i]] = [a[i], a[p]];
      i = p;
    }
  }
  pop() {
    const a = this.#items;
    const top = a[0], last = a.pop();
    if (a.length > 0) {
      a[0] = last;
      for (let i = 0; ; ) {
        let c = 2 * i + 1;
        if (c >= a.length) break;
        if (c + 1 < a.length && this._compare(a[c + 1], a[c]) < 0) c++;
        if (this._compare(a[i], a[c]) <= 0) break;
        [a[i], a[c]] = [a[c], a[i]];
        i = c;
      }
    }
    return top;
  }
}
class VirtualClock {
  #now = 0; #seq = 0; #queue = new Heap((a, b) => a.at - b.at || a.seq - b.seq); #cancelled = new Set();
  get now() { return this.#now; }
  setTimeout = (fn, ms = 0, ...args) => { const id = ++this.#seq; this.#queue.push({ at: this.#now + ms, seq: id, run: () => fn(...args) }); return id; };
  clearTimeout = (id) => void this.#cancelled.add(id);
  sleep(ms) { return new Promise((resolve) => this.setTimeout(resolve, ms)); }
  async run() {
    let steps = 0;
    while (this.#queue.size > 0) {
      const { at, seq, run } = this.#queue.pop();
      if (this.#cancelled.delete(seq)) continue;
      this.#now = at;
      run();
      steps++;
      for (let i = 0; i < 10; i++) await null;
    }
    return steps;
  }
}
const clock = new VirtualClock();
const trace = (text) => log(`t=${clock.now} ${text}`);
async function retry(task, { attempts = 4, base = 100, factor = 2 } = {}) {
  const errors = [];
  for (let i = 0; i < attempts; i++) {
    try { return await task(i); } catch (error) {
      errors.push(error);
      trace(`failed ${i}: ${error.message}`);
      if (i + 1 < attempts) await clock.sleep(base * factor ** i);
    }
  }
  throw new AggregateError(errors, `gave up after ${attempts}`);
}
function debounce(fn, ms) { let id; return (...args) => { clock.clearTimeout(id); id = clock.setTimeout(fn, ms, ...args); }; }
const withTimeout = (promise, ms) => Promise.race([promise, clock.sleep(ms).then(() => { throw new Error(`timeout ${ms}`); })]);
async function main() {
  const job1 = retry(async (i) => { if (i < 2) throw new Error(`no ${i}`); return `ok on ${i}`; });
  const job2 = retry(() => Promise.reject(new RangeError("never")), { attempts: 2, base: 50 }).catch((e) => `${e.name}: ${e.message} [${e.errors.map((x) => x.message)}]`);
  const job3 = withTimeout(clock.sleep(1000), 250).catch((e) => e.message);
  const late = debounce((x) => trace(`debounced ${x}`), 30);
  late(1); late(2); clock.setTimeout(late, 10, 3);
  const stepsP = clock.run();
  const results = await Promise.allSettled([job1, job2, job3, Promise.reject(new Error("x"))]);
  log(results.map(({ status, value, reason }) => [status, value ?? reason.message]));
  log(await stepsP, clock.now);
  return "done";
}
main();
